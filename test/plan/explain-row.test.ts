import assert from "node:assert/strict";
import { message, words } from "../../src/i18n/all";
import { explainRow, readPlans, type Area, type CellValue, type SheetGrid } from "../../src/plan/index";

function gridOf(rows: CellValue[][], merges: Area[] = []): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  return { name: "Kế hoạch", top: 0, left: 0, values, text: values.map((row) => row.map(String)), merges };
}

/** Every field of a row in one line each: `cell text → sentences`. */
function said(rows: CellValue[][], row: number, merges?: Area[]): Record<string, string> {
  const { plans } = readPlans([gridOf(rows, merges)], { asOf: "2025-04-15", schoolYear: "2024-2025" });
  const found = plans[0].rows.find((one) => one.row === row);
  assert.ok(found, "no such row");
  return Object.fromEntries(
    explainRow(plans[0], found).map(({ field, cell, text, sentences }) => [
      field,
      `${cell ?? "–"} ${text} → ${sentences.map(({ key, params }) => message("vi", key, params)).join(" ")}`,
    ]),
  );
}

const HEAD = ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", "Phối hợp", "Mức độ thực hiện"];
const FIRST = ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng chủ trì", "Tháng 3/2025", "5 triệu", "Không", "Đang thực hiện"];

describe("explainRow", () => {
  it("says of each field its cell, its text and how it was read", () => {
    assert.deepEqual(said([HEAD, FIRST], 2), {
      criterion: "B2 1.1 → Đọc là tiêu chí 1.1.",
      deadline: "F2 Tháng 3/2025 → Đọc là tháng 3/2025: hạn là ngày cuối tháng, 31/3/2025.",
      budget: "G2 5 triệu → Đọc là 5.000.000 đ.",
      owner: "E2 Hiệu trưởng chủ trì → Đọc là Hiệu trưởng chủ trì.",
      partners: "H2 Không → Đọc là không cần đơn vị nào phối hợp.",
      status: "I2 Đang thực hiện → Đọc là đang thực hiện: vẫn tính đến hạn.",
    });
  });

  it("says what a ditto mark and a blank cell take over", () => {
    const row = ["2", "", "Đội ngũ", "Bồi dưỡng", "nt", "nt", "nt", "nt", "nt"];
    const above = "Ô ghi “nt”: được lấy theo dòng phía trên.";
    assert.deepEqual(said([HEAD, FIRST, row], 3), {
      criterion: "B3 1.1 → Ô này được lấy theo dòng phía trên, vì ô trống hoặc đã gộp. Đọc là tiêu chí 1.1.",
      deadline: `F3 nt → ${above} Đọc là tháng 3/2025: hạn là ngày cuối tháng, 31/3/2025.`,
      budget: "G3 nt → Đọc là giống ô ở dòng trên: số tiền của ô đó chỉ tính một lần.",
      owner: `E3 nt → ${above} Đọc là Hiệu trưởng chủ trì.`,
      partners: `H3 nt → ${above} Đọc là không cần đơn vị nào phối hợp.`,
      status: `I3 nt → ${above} Đọc là đang thực hiện: vẫn tính đến hạn.`,
    });
  });

  it("says what a merged cell takes over", () => {
    const row = ["2", "1.2", "Đội ngũ", "Bồi dưỡng", "Hiệu trưởng", "", "", "Không", ""];
    const down = (column: number): Area => ({ row: 1, column, rowCount: 2, columnCount: 1 });
    const { deadline, budget } = said([HEAD, FIRST, row], 3, [down(5), down(6)]);
    assert.equal(deadline, "F3 Tháng 3/2025 → Ô này được lấy theo dòng phía trên, vì ô trống hoặc đã gộp. Đọc là tháng 3/2025: hạn là ngày cuối tháng, 31/3/2025.");
    assert.equal(budget, "G3  → Đọc là giống ô ở dòng trên: số tiền của ô đó chỉ tính một lần.");
  });

  it("says from which column a criterion was taken that has none of its own", () => {
    const head = ["TT", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian"];
    const rows = [head, ["1", "Tiêu chí 1.2: Hội đồng trường", "Họp", "Hiệu trưởng", "5/2025"], ["2", "Sách", "Mua", "Kế toán", "5/2025"]];
    const first = said(rows, 2);
    assert.equal(first.criterion, "B2 Tiêu chí 1.2: Hội đồng trường → Số tiêu chí được lấy từ cột nội dung cần cải tiến. Đọc là tiêu chí 1.2.");
    assert.equal(first.budget, "–  → Bảng không có cột này nên không đọc được gì.");
    assert.equal(said(rows, 3).criterion, "–  → Bảng không có cột tiêu chí, và dòng này không ghi số tiêu chí ở đâu khác.");
  });

  it("says so when start and end, money, and ticks stand in several columns", () => {
    const rows = [
      ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "", "Kinh phí", "", "Mức độ thực hiện", ""],
      ["", "", "", "", "", "Bắt đầu", "Kết thúc", "Ngân sách", "XHH", "Hoàn thành", "Chưa hoàn thành"],
      ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "3/2025", "5/2025", "2 triệu", "1 triệu", "", "x"],
    ];
    const { deadline, budget, status } = said(rows, 3);
    assert.equal(
      deadline,
      "F3 3/2025 – 5/2025 → Ngày bắt đầu và ngày kết thúc được đọc từ hai cột. Đọc là khoảng thời gian từ 1/3/2025 đến 31/5/2025: hạn là ngày cuối, 31/5/2025.",
    );
    assert.match(budget, /Được đọc từ nhiều cột: Kinh phí - Ngân sách; XHH\. Đọc là 3\.000\.000 đ, có ghi nguồn: ngân sách, xhh\.$/);
    assert.match(status, /Ô chỉ có dấu “x”: được hiểu theo tiêu đề của cột\. Đọc là chưa hoàn thành: vẫn tính đến hạn\.$/);
  });

  it("says which months are ticked", () => {
    const rows = [
      ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "", "", "Kinh phí"],
      ["", "", "", "", "", "T9", "T10", "T11", ""],
      ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "", "x", "x", "2 triệu"],
      ["2", "1.2", "Đội ngũ", "Bồi dưỡng", "Hiệu trưởng", "", "", "", "2 triệu"],
    ];
    assert.equal(
      said(rows, 3).deadline,
      "F3 T10, T11 → Thời gian được đánh dấu ở các cột: T10, T11. Đọc là khoảng thời gian từ 1/10/2024 đến 30/11/2024: hạn là ngày cuối, 30/11/2024; văn bản không ghi năm nên được tính theo năm học 2024-2025.",
    );
    assert.equal(said(rows, 4).deadline, "F4  → Không cột thời gian nào có chữ hay dấu (ví dụ “x”); màu tô không đọc được. Ô chưa ghi gì: chưa có hạn hoàn thành.");
  });

  it("has used every sentence about where a text was taken from", () => {
    const here = ["row-merged", "row-ditto", "row-from-field", "row-no-column", "row-no-criterion", "row-two-columns", "row-several-columns", "row-tick", "row-maybe-merged", "row-ticked", "row-not-ticked"];
    assert.deepEqual(Object.keys(words.vi.readings!).filter((key) => key.startsWith("row-")).sort(), here.sort());
  });
});
