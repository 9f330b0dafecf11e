/** Rows of totals as schools write them: no rows of the plan, and compared with what they close where that can be known. */
import assert from "node:assert/strict";
import { totalsOf } from "../../../src/plan/summary/index";
import { readWritten } from "../fifth-reading/plan-text";

const TOP = "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG\nNăm học 2025 - 2026\nTT | Tiêu chuẩn, tiêu chí | Nội dung cải tiến | Biện pháp | Người thực hiện | Thời gian | ";

/** `1.1: 5 triệu` is a full row with this money; any other line stands as it is. */
function planOf(header: string, lines: string): string {
  const rows = lines.split(" / ").map((line) => {
    const row = /^(\d\.\d): ?(.*)$/s.exec(line);
    return row ? ` | Tiêu chí ${row[1]} | Còn thiếu sót ở mục ${row[1]} | - Khắc phục thiếu sót ở mục ${row[1]}. | Hiệu trưởng | Tháng 5/2026 | ${row[2]}` : line;
  });
  return `\n${TOP}${header}\n${rows.join("\n")}\n`;
}

const line = (label: string, money: string): string => ` | ${label} | | | | | ${money}`;

interface Plan {
  lines: string;
  header?: string;
  merges?: string;
  rows?: number;
  dong?: number;
  /** Cells of the rule's findings. */
  found?: string;
}

/** Row 4 is the first under the header; rows are 1.1 of 5 and 3.2 of 3 million unless said otherwise. */
const TWO = "1.1: 5 triệu / 3.2: 3 triệu";

const PLANS: Record<string, Plan> = {
  "a total that is right": { lines: `${TWO} / ${line("Tổng cộng", "8.000.000đ")}` },
  "a total that is wrong": { lines: `${TWO} / ${line("Tổng cộng", "9.000.000đ")}`, found: "G6" },
  "a total in words": { lines: `${TWO} / ${line("Tổng cộng", "Tám triệu đồng chẵn")}` },
  "a wrong total in words": { lines: `${TWO} / ${line("Tổng cộng", "Chín triệu đồng chẵn")}`, found: "G6" },
  "a total in one cell": { lines: `${TWO} / TỔNG KINH PHÍ DỰ KIẾN: 8.000.000đ (Tám triệu đồng) | | | | | | `, merges: "A6:G6" },
  "a wrong total in one cell": { lines: `${TWO} / TỔNG KINH PHÍ DỰ KIẾN: 9.000.000đ (Chín triệu đồng) | | | | | | `, merges: "A6:G6", found: "A6" },
  "thousands": { header: "Kinh phí (nghìn đồng)", lines: `1.1: 5.000 / 3.2: 3.000 / ${line("Tổng", "8.000")}` },
  "thousands, and a total in đồng": { header: "Kinh phí (nghìn đồng)", lines: `1.1: 5.000 / 3.2: 3.000 / ${line("Tổng", "8.000.000 đồng")}` },
  "thousands, and a total in millions": { header: "Kinh phí (nghìn đồng)", lines: `1.1: 5.000 / 3.2: 3.000 / ${line("Tổng", "8 triệu")}` },
  "thousands, and a wrong total": { header: "Kinh phí (nghìn đồng)", lines: `1.1: 5.000 / 3.2: 3.000 / ${line("Tổng", "8.500")}`, found: "G6" },
  "sums by standard": { lines: `1.1: 5 triệu / ${line("Cộng tiêu chuẩn 1", "5 triệu")} / 3.2: 3 triệu / ${line("Cộng tiêu chuẩn 3", "3 triệu")} / ${line("Tổng cộng", "8 triệu")}` },
  "a wrong sum of a standard": { lines: `1.1: 5 triệu / 1.2: 1 triệu / ${line("Cộng TC 1", "5 triệu")} / 3.2: 2 triệu / ${line("Cộng TC 3", "2 triệu")} / ${line("Tổng cộng", "8 triệu")}`, rows: 3, found: "G6" },
  "a total above the rows": { lines: `${line("Tổng cộng", "8 triệu")} / ${TWO}` },
  "a wrong total above the rows": { lines: `${line("Tổng cộng", "9 triệu")} / ${TWO}`, found: "G4" },
  "sums beside the headings": { lines: `${line("Tiêu chuẩn 1: Tổ chức và quản lý nhà trường", "5 triệu")} / 1.1: 5 triệu / ${line("Tiêu chuẩn 3: Cơ sở vật chất", "3 triệu")} / 3.2: 3 triệu / ${line("Tổng cộng", "8 triệu")}` },
  "words below": { lines: `${TWO} / ${line("Tổng cộng", "8.000.000")} / Bằng chữ: Tám triệu đồng chẵn./. | | | | | | `, merges: "A7:G7" },
  "words below, not merged": { lines: `${TWO} / ${line("Tổng cộng", "8.000.000")} / ${line("(Bằng chữ: Tám triệu đồng)", "")}` },
  "words in the label": { lines: `${TWO} / ${line("Tổng cộng (bằng chữ: tám triệu đồng)", "8.000.000")}` },
  "funds below the total": { lines: `${TWO} / ${line("Tổng cộng", "8.000.000")} / ${line("Trong đó: - NSNN", "5.000.000")} / ${line("- XHH", "3.000.000")}` },
  "other funds below the total": { lines: `${TWO} / ${line("Tổng cộng", "8.000.000")} / ${line("Nguồn NSNN", "5.000.000")} / ${line("Nguồn khác", "3.000.000")}` },
  "a task without a number below a sum": { lines: `1.1: 5 triệu / ${line("Cộng TC 1", "5 triệu")} / ${line("Nguồn nước uống cho trẻ", "2 triệu")} / 3.2: 3 triệu / ${line("Tổng cộng", "10 triệu")}`, rows: 3, dong: 10e6 },
  "sums by fund, then all": { lines: `1.1: 5 triệu (NSNN) / 3.2: 3 triệu (XHH) / ${line("Cộng NSNN", "5 triệu")} / ${line("Cộng XHH", "3 triệu")} / ${line("Tổng cộng", "8 triệu")}` },
  "a total with its funds": { lines: `${TWO} / ${line("Tổng cộng", "8tr (NSNN 5tr; XHH 3tr)")}` },
  "ranges": { lines: `1.1: 3-5 triệu / 3.2: 3 triệu / ${line("Tổng cộng", "6 - 8 triệu")}`, dong: 3e6 },
  // Two ends have no place in the finding's sentence.
  "ranges and another one": { lines: `1.1: 3-5 triệu / 3.2: 3 triệu / ${line("Tổng cộng", "10 - 12 triệu")}`, dong: 3e6 },
  "a price": { lines: `1.1: 5 triệu / 3.2: 500.000đ/HS / ${line("Tổng cộng", "15 triệu")}`, dong: 5e6 },
  "a price and too little": { lines: `1.1: 5 triệu / 3.2: 500.000đ/HS / ${line("Tổng cộng", "4 triệu")}`, dong: 5e6, found: "G6" },
  "a figure that cannot be read": { lines: `1.1: 5 triệu / 3.2: 1.500.00 / ${line("Tổng cộng", "6.500.000")}`, dong: 5e6 },
  "an amount said to be the least": { lines: `1.1: 5 triệu / 3.2: Ít nhất 3 triệu / ${line("Tổng cộng", "9 triệu")}`, dong: 8e6 },
  "a total that is a bound": { lines: `${TWO} / ${line("Tổng cộng", "Dưới 10 triệu")}` },
  "a total that is a bound too low": { lines: `${TWO} / ${line("Tổng cộng", "Không quá 7 triệu")}`, found: "G6" },
  "about": { lines: `${TWO} / ${line("Tổng cộng", "Khoảng 8 triệu")}` },
  "a fund without a figure": { lines: `1.1: 5 triệu / 3.2: Xã hội hóa / ${line("Tổng cộng", "5 triệu")}`, dong: 5e6 },
  "repeated": { lines: `1.1: 5 triệu / 3.2: nt / ${line("Tổng cộng", "5 triệu")}`, dong: 5e6 },
  "a number of tasks": { lines: `${TWO} / ${line("Tổng cộng: 02 nội dung", "")}` },
  "a total in the notes": { header: "Kinh phí | Ghi chú", lines: `${TWO} / | Tổng cộng | | | | | | 8 triệu` },
  "a label in the cell before": { lines: `${TWO} / | | | | | Tổng cộng: | 8 triệu` },
  "a label in the cell before, wrong": { lines: `${TWO} / | | | | | Tổng cộng: | 8,5 triệu`, found: "G6" },
  "label and figure in the money's cell": { lines: `${TWO} / | | | | | | Tổng: 8 triệu` },
  "label and wrong figure in the money's cell": { lines: `${TWO} / | | | | | | Tổng: 9 triệu`, found: "G6" },
  "a stored sum": { lines: `1.1: =5000000~#,##0~5.000.000 / 3.2: =3000000~#,##0~3.000.000 / ${line("Tổng cộng", "=8000000~#,##0~8.000.000")}` },
  "merged money": { lines: `1.1: 5 triệu / 1.2: / 3.2: 3 triệu / ${line("Tổng cộng", "8 triệu")}`, merges: "G4:G5", rows: 3 },
  "the community, not a total": { lines: `${TWO} / | Tiêu chí 4.1 | Cộng đồng ít tham gia | - Mời dự họp. | Hiệu trưởng | Tháng 5/2026 | 1 triệu`, rows: 3, dong: 9e6 },
  "carried over to the next page": { lines: `1.1: 5 triệu / ${line("Cộng trang 1", "5 triệu")} / ${line("Mang sang", "5 triệu")} / 3.2: 3 triệu / ${line("Tổng cộng", "8 triệu")}` },
  "columns by fund": { header: "NSNN | XHH", lines: ` | Tiêu chí 1.1 | Thiếu sách | - Mua sách. | Hiệu trưởng | Tháng 5/2026 | 4 triệu | 1 triệu / | Tiêu chí 3.2 | Thiếu kệ | - Mua kệ. | Hiệu trưởng | Tháng 5/2026 | 3 triệu | 0 / | Tổng cộng | | | | | 7 triệu | 1 triệu` },
};

const LABELS = [
  "Tổng", "TỔNG CỘNG:", "Cộng", "Tổng KP", "Tổng KP dự kiến", "Tổng kinh phí thực hiện", "Tổng cộng kinh phí", "Tổng nhu cầu kinh phí", "Tổng số tiền", "Tổng chi", "TỔNG CHI PHÍ", "Tổng dự toán",
  "Tổng cộng toàn trường", "Tổng cộng năm học", "Tổng kinh phí năm học 2025-2026", "Cộng cả năm", "Tổng kinh phí cả năm", "Tong cong", "Tổng kinh phí (bằng số)", "Tổng giá trị", "Tổng tiền:", "T.Cộng", "Tổng  cộng :",
  "Tổng cộng (A+B)", "Tổng (1+2)", "Tổng kinh phí cần thực hiện kế hoạch", "Tổng kinh phí cải tiến chất lượng", "* Tổng cộng", "TC", "Σ", "Toàn bộ kế hoạch", "Tổng mức đầu tư", "Tổng ngân sách", "Tổng KP năm học 2025 - 2026 là",
];

/** Content of a row whose other cells are blank, as under merged ones. */
const TASKS = [
  "Toàn bộ phòng học được sơn lại", "Tổng kết năm học", "Tổng vệ sinh trường lớp", "Cộng đồng tham gia trồng cây", "Tổng số sách cần bổ sung: 200 cuốn", "Tất cả giáo viên được tập huấn", "Tổng diện tích sân cần lát 300m2",
  "Tổng duyệt văn nghệ", "Tổng kiểm tra thiết bị điện", "Công khai tài chính", "Tổng phụ trách tổ chức hội thi",
];

describe("rows of totals, read a sixth time", () => {
  for (const task of TASKS) {
    it(`"${task}" is a task`, () => {
      const { table } = readWritten({ name: task, text: planOf("Kinh phí", `${TWO} /  | | ${task} | | | | 1.000.000đ`), asOf: "2025-10-01" });
      assert.deepEqual([table.rows.length, table.totalRows.length, totalsOf(table).dong], [3, 0, 9e6]);
    });
  }
  for (const [name, { lines, header = "Kinh phí", merges = "", rows = 2, dong = 8e6, found = "" }] of Object.entries(PLANS)) {
    it(name, () => {
      const { table, findings } = readWritten({ name, text: planOf(header, lines), merges, asOf: "2025-10-01" });
      assert.equal(table.rows.length, rows);
      assert.equal(totalsOf(table).dong, dong);
      assert.equal(findings.filter(({ ruleId }) => ruleId === "total-row-differs").map(({ cell }) => cell).join(" "), found);
    });
  }
  for (const label of LABELS) {
    it(`"${label}" adds nothing`, () => {
      const { table } = readWritten({ name: label, text: planOf("Kinh phí", `${TWO} / ${line(label, "8.000.000đ")}`), asOf: "2025-10-01" });
      assert.equal(table.rows.length, 2);
      assert.equal(table.totalRows.length, 1);
      assert.equal(totalsOf(table).dong, 8e6);
    });
  }
});
