import assert from "node:assert/strict";
import fc from "fast-check";
import { message, words } from "../../../../src/i18n/all";
import { readCriterion } from "../../../../src/plan/text/criterion";
import { explainCriterion } from "../../../../src/plan/text/explain/criterion";
import type { Explanation } from "../../../../src/plan/text/explain/explanation";
import { explainPeople } from "../../../../src/plan/text/explain/people";
import { explainStatus } from "../../../../src/plan/text/explain/status";
import { readPeople } from "../../../../src/plan/text/people/index";
import { readStatus } from "../../../../src/plan/text/status";
import type { CellText, PersonRole, Status } from "../../../../src/plan/text/types";

/** What leads to each sentence, and the whole sentence. */
type Case = readonly [cell: string | CellText, key: string, vietnamese: string];

const criteria: readonly Case[] = [
  ["Tiêu chí 1.10: An ninh", "criterion", "Đọc là tiêu chí 1.10."],
  ["Tiêu chí 5.1 – 5.3", "criterion-several", "Đọc là các tiêu chí 5.1; 5.2; 5.3: dòng này được tính vào tiêu chí đầu tiên, 5.1."],
  ["Tiêu chuẩn 1, tiêu chí 2", "criterion-joined", "Đọc là tiêu chí 1.2, ghép từ số tiêu chuẩn và số tiêu chí."],
  ["Tieu chj 1.2", "criterion-typo", "Đọc “Tieu chj 1.2” là tiêu chí 1.2, dù có lỗi gõ nhỏ."],
  ["Tiêu chuẩn 2: tiêu chí 1.2", "criterion-mismatch", "Đọc là tiêu chí 1.2, nhưng văn bản lại ghi một tiêu chuẩn khác: xin thầy cô xem lại."],
  [
    { text: "01-May", cellValue: 45778, numberFormat: "d-mmm" },
    "criterion-datelike",
    "Đọc “01-May” là tiêu chí 1.5: có lẽ Excel đã đổi số tiêu chí thành ngày, xin thầy cô ghi lại, ví dụ “Tiêu chí 1.5”.",
  ],
  [
    { text: "1.1", cellValue: 1.1 },
    "criterion-trailing-zero",
    "Đọc là tiêu chí 1.1; ô chứa số nên Excel không phân biệt 1.1 với 1.10, xin thầy cô xem lại.",
  ],
  ["Mức 4 - khoản 1", "criterion-level4", "Đọc là nội dung của mức 4, không thuộc riêng tiêu chí nào."],
  ["Tiêu chuẩn 3", "criterion-standard", "Văn bản chỉ ghi tiêu chuẩn 3: xin thầy cô ghi thêm số tiêu chí, ví dụ “Tiêu chí 3.1”."],
  ["…", "criterion-blank", "Ô chưa ghi gì: chưa biết dòng này thuộc tiêu chí nào."],
  ["Cơ sở vật chất", "criterion-unreadable", "Chưa đọc được số tiêu chí từ “Cơ sở vật chất”: không suy đoán, xin thầy cô ghi lại, ví dụ “Tiêu chí 1.2”."],
];

const owners: readonly Case[] = [
  ["Hiệu trưởng chủ trì", "people-lead", "Đọc là Hiệu trưởng chủ trì."],
  ["Hiệu trưởng chủ trì, Kế toán phối hợp", "people-lead-with", "Đọc là Hiệu trưởng chủ trì; văn bản còn nêu: Kế toán."],
  [
    "Hiệu trưởng chủ trì; Phó Hiệu trưởng chủ trì",
    "people-leads",
    "Văn bản nêu nhiều người chủ trì: người đầu tiên, Hiệu trưởng, được coi là người chịu trách nhiệm; văn bản còn nêu: Phó Hiệu trưởng.",
  ],
  ["Hiệu trưởng", "people-only", "Đọc là Hiệu trưởng: được nêu duy nhất nên được coi là chịu trách nhiệm."],
  [
    "Phó Hiệu trưởng; Kế toán hỗ trợ",
    "people-only-with",
    "Đọc là Phó Hiệu trưởng chịu trách nhiệm; những người còn lại chỉ đạo, phối hợp hoặc giám sát: Kế toán.",
  ],
  [
    "HT, PHT",
    "people-no-lead",
    "Đọc là Hiệu trưởng, Phó Hiệu trưởng: chưa rõ ai chịu trách nhiệm, xin thầy cô ghi “chủ trì” sau người đó.",
  ],
  [
    "Toàn thể giáo viên",
    "people-collective",
    "Đọc là Giáo viên: đây là tập thể, chưa có người chịu trách nhiệm, xin thầy cô ghi thêm người chủ trì.",
  ],
  ["Chưa phân công", "people-none", "Đọc là chưa phân công cho ai: chưa có người chịu trách nhiệm."],
  ["nt", "people-ditto", "Đọc là giống ô ở dòng trên: người thực hiện được lấy theo ô đó."],
  ["//", "people-ditto", "Đọc là giống ô ở dòng trên: người thực hiện được lấy theo ô đó."],
  ["″", "people-ditto", "Đọc là giống ô ở dòng trên: người thực hiện được lấy theo ô đó."],
  [" Như mục trên.", "people-ditto", "Đọc là giống ô ở dòng trên: người thực hiện được lấy theo ô đó."],
  ["", "people-blank", "Ô chưa ghi gì: chưa có người chịu trách nhiệm."],
  [
    "tiếp tục thực hiện",
    "people-unreadable",
    "Chưa đọc được người hay bộ phận nào từ “tiếp tục thực hiện”: không suy đoán, xin thầy cô ghi lại, ví dụ “Hiệu trưởng chủ trì”.",
  ],
];

const partners: readonly Case[] = [
  ["Trạm y tế, CMHS", "partners", "Đọc là phối hợp với Trạm y tế, Cha mẹ học sinh."],
  ["Không", "partners-none", "Đọc là không cần đơn vị nào phối hợp."],
  ["như trên", "partners-ditto", "Đọc là giống ô ở dòng trên: bên phối hợp được lấy theo ô đó."],
  ["''", "partners-ditto", "Đọc là giống ô ở dòng trên: bên phối hợp được lấy theo ô đó."],
  ["tương tự", "partners-ditto", "Đọc là giống ô ở dòng trên: bên phối hợp được lấy theo ô đó."],
  ["-", "partners-blank", "Ô chưa ghi gì: chưa rõ có cần đơn vị nào phối hợp không."],
  [
    "tuyên truyền thường xuyên",
    "partners-unreadable",
    "Chưa đọc được đơn vị phối hợp nào từ “tuyên truyền thường xuyên”: không suy đoán, xin thầy cô ghi lại, ví dụ “Ban đại diện cha mẹ trẻ em” hoặc “Không”.",
  ],
];

const statuses: readonly Case[] = [
  ["Hoàn thành", "status-done", "Đọc là đã hoàn thành: không còn tính đến hạn."],
  ["100%", "status-done-share", "Đọc là đã hoàn thành 100%: không còn tính đến hạn."],
  ["✓", "status-done-tick", "Đọc dấu “✓” là đã hoàn thành: không còn tính đến hạn."],
  ["Hoàn thnàh", "status-done-typo", "Đọc “Hoàn thnàh” là đã hoàn thành, dù có lỗi gõ nhỏ: không còn tính đến hạn."],
  ["Đang thực hiện", "status-doing", "Đọc là đang thực hiện: vẫn tính đến hạn."],
  ["Đang thực hiện - 40%", "status-doing-share", "Đọc là đang thực hiện, đạt 40%: vẫn tính đến hạn."],
  ["Đanh thực hiện", "status-doing-typo", "Đọc “Đanh thực hiện” là đang thực hiện, dù có lỗi gõ nhỏ: vẫn tính đến hạn."],
  ["Chưa bắt đầu", "status-notStarted", "Đọc là chưa bắt đầu: vẫn tính đến hạn."],
  ["0%", "status-notStarted-share", "Đọc là chưa bắt đầu, đạt 0%: vẫn tính đến hạn."],
  ["Chưa thựchiện", "status-notStarted-typo", "Đọc “Chưa thựchiện” là chưa bắt đầu, dù có lỗi gõ nhỏ: vẫn tính đến hạn."],
  ["Chưa hoàn thành", "status-notDone", "Đọc là chưa hoàn thành: vẫn tính đến hạn."],
  ["Chưa hoàn thànhh", "status-notDone-typo", "Đọc “Chưa hoàn thànhh” là chưa hoàn thành, dù có lỗi gõ nhỏ: vẫn tính đến hạn."],
  ["Chậm tiến độ", "status-late", "Đọc là chậm tiến độ: chưa hoàn thành, vẫn tính đến hạn."],
  ["Quá hạn", "status-overdue", "Đọc là đã quá hạn theo lời văn: chưa hoàn thành, việc quá hạn vẫn được tính theo cột thời gian."],
  ["Chuyển sang năm học sau", "status-deferred", "Đọc là lùi lại hoặc chuyển sang thời gian khác: hạn vẫn theo cột thời gian cho đến khi thầy cô sửa cột đó."],
  ["Tạm dừng", "status-paused", "Đọc là tạm dừng: chưa hoàn thành, vẫn tính đến hạn."],
  ["Không thực hiện", "status-cancelled", "Đọc là không thực hiện nữa: không còn tính đến hạn."],
  ["Không áp dụng", "status-notApplicable", "Đọc là không áp dụng: không còn tính đến hạn."],
  ["Không ap dungj", "status-notApplicable-typo", "Đọc “Không ap dungj” là không áp dụng, dù có lỗi gõ nhỏ: không còn tính đến hạn."],
  ["Chờ duyệt", "status-submitted", "Đọc là đã nộp hoặc đang chờ duyệt: chưa hoàn thành, vẫn tính đến hạn."],
  ["Không duyệt", "status-rejected", "Đọc là không được duyệt hoặc bị trả lại: chưa hoàn thành, vẫn tính đến hạn."],
  ["", "status-blank", "Ô chưa ghi gì: coi là chưa hoàn thành, vẫn tính đến hạn."],
  ["Tốt", "status-unknown", "Chưa đọc được mức độ thực hiện từ “Tốt”: coi là chưa hoàn thành, xin thầy cô ghi lại, ví dụ “Hoàn thành” hoặc “Đang thực hiện”."],
];

const groups: readonly (readonly [string, readonly Case[], (cell: CellText) => Explanation])[] = [
  ["explainCriterion", criteria, (cell) => explainCriterion(readCriterion(cell))],
  ["explainPeople, owners", owners, ({ text }) => explainPeople(readPeople(text))],
  ["explainPeople, partners", partners, ({ text }) => explainPeople(readPeople(text), "partners")],
  ["explainStatus", statuses, (cell) => explainStatus(readStatus(cell))],
];

const cellOf = (cell: string | CellText): CellText => (typeof cell === "string" ? { text: cell } : cell);

for (const [name, cases, explain] of groups) {
  describe(name, () => {
    for (const [cell, key, vietnamese] of cases) {
      it(`${JSON.stringify(cellOf(cell).text)}: ${key}`, () => {
        const explanation = explain(cellOf(cell));
        assert.equal(explanation.key, `readings.${key}`);
        assert.equal(message("vi", explanation.key, explanation.params), vietnamese);
        assert.match(message("en", explanation.key, explanation.params), /^[A-Z“][^{}]+\.$/u);
      });
    }

    it("has a sentence in both languages for any text", () => {
      fc.assert(
        fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
          const { key, params } = explain({ text });
          for (const lang of ["vi", "en"] as const) {
            const said = message(lang, key, params);
            assert.ok(said.length > 10 && said.length < 500, said);
          }
        }),
        { numRuns: 1_000 },
      );
    });
  });
}

describe("the sentences of a row's readings", () => {
  it("are in both languages for every kind of reading", () => {
    const say = ({ key, params }: Explanation) => [message("vi", key, params), message("en", key, params)];
    const all: Status[] = ["done", "doing", "notStarted", "notDone", "late", "overdue", "deferred", "paused", "cancelled", "notApplicable", "submitted", "rejected", "blank", "unknown"];
    for (const status of all) for (const percent of [null, 40]) say(explainStatus({ status, percent, source: "x" }));
    const roles: PersonRole[] = ["lead", "direct", "partner", "monitor", "none"];
    for (const role of roles) {
      for (const collective of [false, true]) {
        const person = { name: "Kế toán", role, collective };
        for (const lead of [null, "Kế toán"]) {
          say(explainPeople({ people: [person, { ...person, name: "Văn thư" }], none: false, lead, source: "x" }));
          say(explainPeople({ people: [person], none: false, lead, source: "x" }, "partners"));
        }
      }
    }
  });

  it("leave no sentence that nothing leads to", () => {
    const reached = new Set(groups.flatMap(([, cases]) => cases.map(([, key]) => key)));
    // No text alone leads to it, but the titles of a set: by-title.test.ts.
    reached.add("criterion-by-title");
    const written = Object.keys(words.vi.readings!).filter((key) => /^(?:criterion|people|partners|status)/.test(key));
    assert.deepEqual(written.filter((key) => !reached.has(key)), []);
  });

  it("quote long texts cut, and on one line", () => {
    const { params } = explainCriterion(readCriterion({ text: "một việc\n".repeat(2_000) }));
    assert.ok(String(params.text).length < 100);
    assert.doesNotMatch(String(params.text), /\n/);
  });
});
