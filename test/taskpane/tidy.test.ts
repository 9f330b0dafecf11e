import assert from "node:assert/strict";
import type { StandardResult } from "../../src/excel/index";
import { sentence } from "../../src/taskpane/actions";
import type { ChangeKind, SheetChange } from "../../src/plan/standardise/index";
import { byKind, chosenOf, keyOf, tickOf, toggle } from "../../src/taskpane/tidy/choice";
import { excerpt } from "../../src/taskpane/tidy/excerpt";
import { appliedNotice, listsAddedNotice, proposedNotice, revertedNotice, statusColumnNotice } from "../../src/taskpane/tidy/results";

const change = (cell: string, kind: ChangeKind, sheet = "Kế hoạch"): SheetChange => ({
  sheet, cell, kind, field: null, reason: "spaces", before: { value: "a", text: "a" }, after: { value: "b", text: "b" },
});
const changes = [change("G9", "text"), change("F9", "month"), change("F10", "month"), change("F9", "month", "Khác")];

describe("choosing what is standardised", () => {
  it("groups by kind in a fixed order and loses nothing", () => {
    assert.deepEqual(byKind(changes).map(({ kind, changes: of }) => [kind, of.map(keyOf)]), [
      ["month", ["F9 Kế hoạch", "F10 Kế hoạch", "F9 Khác"]],
      ["text", ["G9 Kế hoạch"]],
    ]);
    assert.deepEqual(byKind([]), []);
  });

  it("has everything chosen until something is unticked", () => {
    const none = new Set<string>();
    assert.equal(tickOf(changes, none), "all");
    const off = toggle(none, [changes[1]], false);
    assert.equal(none.size, 0, "a new set");
    assert.equal(tickOf(changes, off), "some");
    assert.deepEqual(chosenOf(changes, off), [changes[0], changes[2], changes[3]], "the same cell of another sheet stays chosen");
    assert.equal(tickOf(changes, toggle(off, changes, false)), "none");
    assert.equal(tickOf(changes, toggle(off, changes, true)), "all");
  });
});

describe("the excerpt of two texts", () => {
  const cases: readonly [string, string, string, string, string][] = [
    ["short texts whole", "đã xong", "Hoàn thành", "đã xong", "Hoàn thành"],
    ["blanks that go as dots", "Nội dung  có", "Nội dung có", "Nội dung··có", "Nội dung có"],
    ["a blank at the end", "Hiệu trưởng ", "Hiệu trưởng", "Hiệu trưởng·", "Hiệu trưởng"],
    ["a blank before a comma", "mua sách , vở", "mua sách, vở", "mua sách·, vở", "mua sách, vở"],
    ["line breaks on one line", "Một \nHai", "Một\nHai", "Một· ⏎ Hai", "Một ⏎ Hai"],
    ["nothing", "", "", "", ""],
  ];
  for (const [name, before, after, left, right] of cases) {
    it(`shows ${name}`, () => assert.deepEqual(excerpt(before, after), { before: left, after: right }));
  }

  it("cuts long texts at words around the difference", () => {
    const long = "Bồi dưỡng giáo viên theo kế hoạch của nhà trường, kiểm tra  đánh giá hằng tháng và báo cáo kết quả cho phòng";
    const { before, after } = excerpt(long, long.replace("  ", " "));
    assert.equal(before, "…kiểm tra··đánh giá hằng…");
    assert.equal(after, "…kiểm tra đánh giá hằng…");
  });

  it("shows texts that differ at both ends whole where they differ, and never more than they have", () => {
    const long = "x".repeat(500);
    const { before, after } = excerpt(`${long}a`, `${long}b`);
    assert.match(before, /^…x{16}a$/);
    assert.match(after, /^…x{16}b$/);
  });
});

const result = (values: Partial<StandardResult>): StandardResult => ({
  changed: 3, sheets: ["Kế hoạch"], skipped: [], checked: true, left: 0, widened: [], narrow: [], report: null, marks: "none", ...values,
});
const skipped = [{ sheet: "Kế hoạch", cell: "F9", why: "edited" as const }];

describe("what is said about standardising", () => {
  it("tells how many cells were found", () => {
    assert.deepEqual([0, 1, 2].map((count) => proposedNotice(count).key), ["standardise.nothing", "standardise.proposedOne", "standardise.proposed"]);
  });

  it("tells of everything that matters and of nothing else", () => {
    const said = (values: Partial<StandardResult>) => sentence(appliedNotice(result(values), "vi"), "vi");
    assert.equal(said({}), "Đã chuẩn hóa 3 ô. Nếu không vừa ý, Thầy/Cô bấm “Hoàn tác lần chuẩn hóa”.");
    assert.match(said({ skipped }), / 1 ô được để nguyên/);
    assert.match(said({ left: 4 }), / Còn 4 ô chưa đổi/);
    const [f, g] = ["F", "G"].map((column) => ({ sheet: "Kế hoạch", column }));
    assert.match(said({ widened: [f, g] }), / Đã nới rộng cột F, cột G vừa đủ để ngày tháng và số tiền hiện đầy đủ\.$/);
    assert.match(said({ widened: [f], sheets: ["Kế hoạch", "Khác"] }), / Đã nới rộng cột F \(trang “Kế hoạch”\) vừa đủ/);
    assert.match(said({ narrow: [g] }), / Excel chưa cho nới rộng cột G: .*####/);
    assert.match(said({ marks: "renewed" }), / Dấu trên bảng đã được đặt lại/);
    assert.match(said({ marks: "old" }), / dấu trên bảng \(nếu có\) còn theo cách ghi cũ/);
    assert.match(said({ checked: false }), /^Đã chuẩn hóa 3 ô nhưng Excel chưa cho xem lại/);
    assert.equal(appliedNotice(result({ checked: false }), "vi").kind, "info");
    assert.match(said({ changed: 0, skipped }), /^Chưa có ô nào được đổi\. 1 ô/);
  });

  it("tells what was taken back", () => {
    const said = (restored: number, cells: typeof skipped, keptWide: { sheet: string; column: string }[] = []) =>
      sentence(revertedNotice({ restored, skipped: cells, keptWide, report: null, marks: "none" }, "en"), "en");
    assert.equal(said(5, []), "5 cells are what they were before.");
    assert.match(said(5, skipped), /were before\. 1 cells were left alone/);
    assert.match(said(5, [], [{ sheet: "Kế hoạch", column: "F" }]), /were before\. The width of column F stays as it is/);
    assert.equal(said(0, []), "There is no standardising to take back.");
  });

  it("names the columns that have lists, with their sheets where there are several", () => {
    const status = { sheet: "A", field: "status", column: "I" } as const;
    const own = { sheet: "A", field: "criterion", column: "B", kept: "own" } as const;
    assert.equal(sentence(listsAddedNotice([status], "vi"), "vi"), "Đã có danh sách chọn ở cột I. Thầy/Cô vẫn gõ được nội dung khác.");
    assert.match(sentence(listsAddedNotice([status, own], "vi"), "vi"), /ở cột I\..*sẵn có của Thầy\/Cô ở cột B\.$/);
    assert.match(sentence(listsAddedNotice([status, { ...status, sheet: "B" }], "en"), "en"), /column I \(sheet “A”\), column I \(sheet “B”\)/);
    assert.equal(listsAddedNotice([own], "vi").kind, "info");
    assert.equal(listsAddedNotice([], "vi").key, "standardise.dropdownsNone");
  });

  it("says of every plan what became of its status column, the added ones first", () => {
    const notice = statusColumnNotice(
      [{ sheet: "A", outcome: "there", place: "I" }, { sheet: "B", outcome: "added", place: "J8" }, { sheet: "C", outcome: "occupied", place: "K" }],
      "renewed",
    );
    assert.equal(notice.kind, "success");
    const words = sentence(notice, "vi");
    assert.match(words, /^Đã thêm cột “Mức độ thực hiện” ở ô J8 trên trang “B”.*“A” đã có cột.*trang “C”.*\(K\).*Dấu trên bảng/);
  });
});
