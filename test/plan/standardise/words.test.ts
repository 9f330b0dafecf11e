/** Spellings, spaces and composition. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { readStatus } from "../../../src/plan/index";
import { cleanText, proposeText } from "../../../src/plan/standardise/clean";
import { criterionSpelling, proposeCriterion } from "../../../src/plan/standardise/criterion";
import { OFFICIAL_STATUS } from "../../../src/plan/standardise/index";
import { proposeStatus } from "../../../src/plan/standardise/status";

const status = (text: string) => proposeStatus({ text, cellValue: text })?.after.value ?? null;

describe("clean-up of a text", () => {
  const CASES: [string, string][] = [
    ["phải  triển khai", "phải triển khai"],
    ["Hiệu trưởng , tổ trưởng ; giáo viên", "Hiệu trưởng, tổ trưởng; giáo viên"],
    ["- Một  \n  + Hai\t\n- Ba", "- Một\n  + Hai\n- Ba"],
    [" một dòng ", "một dòng"],
    ["khoảng\u00a0trắng\u00a0\u00a0cứng", "khoảng trắng cứng"],
    ["chữ\u200b ẩn\ufeff", "chữ ẩn"],
    ["Tiếng Việt".normalize("NFD"), "Tiếng Việt"],
    ["số 1 ,5 và 2 ,", "số 1 ,5 và 2,"],
    ["gạch – ngang", "gạch – ngang"],
    ["dòng\n\ntrống", "dòng\n\ntrống"],
  ];
  for (const [text, clean] of CASES) it(`“${text}”`, () => assert.equal(cleanText(text), clean));

  it("changes no letter, and nothing the second time", () => {
    const letters = (text: string) => text.normalize("NFC").replace(/[\s\p{Cf}]/gu, "");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(" ", "  ", "\n", ",", ";", "ệ", "ệ".normalize("NFD"), "1", ".", "-", "\u00a0", "\t", "A")), (pieces) => {
        const text = pieces.join("");
        assert.equal(letters(cleanText(text)), letters(text));
        assert.equal(cleanText(cleanText(text)), cleanText(text));
      }),
    );
  });

  it("says what it did, keeps a cell of blanks, and keeps the layout of lines outside the table", () => {
    assert.equal(proposeText("hai  cách")?.reason, "spaces");
    assert.equal(proposeText("dấu rời".normalize("NFD"))?.reason, "decomposed");
    assert.equal(proposeText("dấu  rời".normalize("NFD"))?.reason, "decomposedAndSpaces");
    assert.deepEqual([proposeText("Hiệu trƣởng")?.reason, proposeText("Hiệu trƣởng")?.after.value], ["lookalikes", "Hiệu trưởng"]);
    assert.equal(proposeText("Ðoàn  trường ")?.after.value, "Đoàn trường");
    assert.equal(proposeText("TRƢỜNG        CỘNG HÒA", true)?.after.value, "TRƯỜNG        CỘNG HÒA");
    assert.equal(proposeText("   "), null);
    assert.equal(proposeText("UBND QUẬN 5        CỘNG HÒA", true), null);
  });
});

describe("the spelling of criteria", () => {
  const propose = (text: string, spelling: "" | "Tiêu chí " | "TC ", cellValue: string | number = text) =>
    proposeCriterion({ text, cellValue, numberFormat: "General" }, spelling)?.after ?? null;

  it("is what most cells use, the fuller one of two", () => {
    assert.equal(criterionSpelling(["Tiêu chí 1.1", "1.2", "TIÊU CHÍ 1.3"]), "Tiêu chí ");
    assert.equal(criterionSpelling(["1.1", "1.2", "Tiêu chí 1.3"]), "");
    assert.equal(criterionSpelling(["1.1", "Tiêu chí 1.3"]), "Tiêu chí ");
    assert.equal(criterionSpelling(["TC1.1", "TC 1.2: Tổ chức", "1.3"]), "TC ");
  });

  it("keeps number and title", () => {
    assert.equal(propose("TC 1,10", "Tiêu chí ")?.value, "Tiêu chí 1.10");
    assert.equal(propose("tiêu chí: 1.2.", "Tiêu chí ")?.value, "Tiêu chí 1.2");
    assert.equal(propose("TC2.1: Giáo viên", "Tiêu chí ")?.value, "Tiêu chí 2.1: Giáo viên");
    assert.deepEqual(propose("Tiêu chí 1.10", ""), { value: "1.10", text: "1.10", numberFormat: "@" });
    assert.equal(propose("1.2", "Tiêu chí ", 1.2)?.value, "Tiêu chí 1.2");
  });

  for (const text of ["Tiêu chí 1.1", "", "Tiêu chí 2.2; 2.3", "5.1 – 5.3", "1/5", "Tiêu chuẩn 1, tiêu chí 2", "Hội đồng trường", "12.5%", "1.200 triệu"]) {
    it(`“${text}” stays`, () => assert.equal(propose(text, "Tiêu chí "), null));
  }

  it("never settles what a number may have been", () => {
    assert.equal(propose("1.1", "Tiêu chí ", 1.1), null);
    assert.equal(proposeCriterion({ text: "01-May", cellValue: 45778, numberFormat: "d-mmm" }, "Tiêu chí "), null);
  });
});

describe("the official words of a status", () => {
  it("stand for exact synonyms", () => {
    for (const text of ["đã xong", "HOÀN THÀNH", "Đã hoàn thành.", "- Hoàn tất", "Hoan thanh", "Done"]) assert.equal(status(text), "Hoàn thành", text);
    for (const text of ["đang triển khai", "Đang làm", "In progress"]) assert.equal(status(text), "Đang thực hiện", text);
    for (const text of ["chưa xong", "Chưa hoàn tất"]) assert.equal(status(text), "Chưa hoàn thành", text);
    for (const text of ["Chưa triển khai", "chưa bắt đầu"]) assert.equal(status(text), "Chưa thực hiện", text);
  });

  for (const text of [
    "Hoàn thành", "Hoàn thành tốt", "Hoàn thành 80%", "100%", "Đang thực hiện - 40%", "Chưa xong vì thiếu kinh phí", "Cơ bản hoàn thành",
    "Đã hoàn thành ngày 15/5/2025", "Tốt", "Đạt", "x", "✓", "", "Không hoàn thành", "Hoàn thành trễ hạn", "nt",
  ]) {
    it(`“${text}” stays`, () => assert.equal(status(text), null));
  }

  it("are read as what they stand for", () => {
    for (const [key, text] of Object.entries(OFFICIAL_STATUS)) assert.equal(readStatus({ text }).status, key);
  });
});
