/** Money in the columns and under the units of many schools' tables, decided before the reader saw them. */
import assert from "node:assert/strict";
import { findPlanTables } from "../../../src/plan/index";
import { gridOf } from "../../fixtures/grid";

const LEFT = ["TT", "Tiêu chí", "Nội dung cải tiến", "Biện pháp", "Người thực hiện", "Thời gian"];
const wide = (...cells: string[]): string[] => ["", "", "", "", "", "", ...cells];

interface Layout {
  /** Lines above the header, in the first column. */
  above?: string;
  /** The rows of the header from the seventh column on, cells between bars, rows between slashes. */
  header: string;
  cells: string;
  /** Kind or đồng, readings between bars where either is right. */
  wanted: string;
}

const LAYOUTS: Record<string, Layout> = {
  "a unit above": { above: "ĐVT: triệu đồng", header: "Kinh phí", cells: "5", wanted: "5e6" },
  "a unit above, in brackets": { above: "(Đơn vị tính: nghìn đồng)", header: "Kinh phí", cells: "5.000", wanted: "5e6" },
  "a unit above, another in the header": { above: "Đơn vị tính: nghìn đồng", header: "Kinh phí (triệu đồng)", cells: "5", wanted: "5e6|unreadable" },
  "a unit below": { header: "Kinh phí / (nghìn đồng)", cells: "5.000", wanted: "5e6" },
  "a unit below with its label": { header: "Kinh phí / ĐVT: 1.000đ", cells: "5.000", wanted: "5e6" },
  "đồng below": { header: "Kinh phí / (đồng)", cells: "5.000.000", wanted: "5e6" },
  "an amount below is no unit": { header: "Kinh phí", cells: "5 nghìn đồng", wanted: "5000|unreadable" },
  "fund in the next column": { header: "Kinh phí (triệu đồng) | Nguồn kinh phí", cells: "5 | NSNN", wanted: "5e6" },
  "fund in the column before": { header: "Nguồn kinh phí | Số tiền (nghìn đồng)", cells: "NSNN | 5.000", wanted: "5e6" },
  "sum and fund under one head": { header: "Kinh phí | / Số tiền (nghìn đồng) | Nguồn", cells: "5.000 | NSNN", wanted: "5e6" },
  "number, price, sum": { header: "Kinh phí | | / Số lượng | Đơn giá | Thành tiền", cells: "10 | 500.000 | 5.000.000", wanted: "5e6|unreadable" },
  "price and sum": { header: "Kinh phí (đồng) | / Đơn giá | Thành tiền", cells: "500.000 | 5.000.000", wanted: "5e6|unreadable" },
  "price, number, sum in thousands": { header: "Kinh phí (nghìn đồng) | | / Định mức | Số lượng | Tổng", cells: "500 | 10 | 5.000", wanted: "5e6|unreadable" },
  "planned and spent": { header: "Kinh phí dự kiến | Kinh phí đã chi", cells: "5.000.000 | 3.000.000", wanted: "5e6|unreadable" },
  "planned and spent under one head": { header: "Kinh phí | / Dự kiến | Thực hiện", cells: "5.000.000 | 3.000.000", wanted: "5e6|unreadable" },
  "asked and granted": { header: "Kinh phí | / Đề nghị | Được duyệt", cells: "5.000.000 | 3.000.000", wanted: "5e6|3e6|unreadable" },
  "need, there, missing": { header: "Kinh phí (triệu đồng) | | / Nhu cầu | Đã có | Còn thiếu", cells: "5 | 3 | 2", wanted: "5e6|unreadable" },
  "two years": { header: "Kinh phí (triệu đồng) | / Năm 2025 | Năm 2026", cells: "2 | 3", wanted: "5e6|unreadable" },
  "two terms": { header: "Kinh phí (triệu đồng) | / HK I | HK II", cells: "2 | 3", wanted: "5e6|unreadable" },
  "three years and their sum": { header: "Kinh phí (triệu đồng) | | / Năm 2025 | Năm 2026 | Cộng", cells: "2 | 3 | 5", wanted: "5e6|unreadable" },
  "sum, then funds": { header: "Kinh phí (triệu đồng) | | / Tổng số | NSNN | XHH", cells: "5 | 3 | 2", wanted: "5e6" },
  "funds, then sum": { header: "Kinh phí (triệu đồng) | | / NSNN | XHH | Tổng cộng", cells: "3 | 2 | 5", wanted: "5e6" },
  "funds, then another sum": { header: "Kinh phí (triệu đồng) | | / NSNN | XHH | Tổng cộng", cells: "3 | 2 | 6", wanted: "unreadable" },
  "funds, then a blank sum": { header: "Kinh phí (triệu đồng) | | / NSNN | XHH | Tổng cộng", cells: "3 | 2 | ", wanted: "5e6" },
  "sum, no funds": { header: "Kinh phí (triệu đồng) | | / Tổng số | Ngân sách | Nguồn khác", cells: "5 | | ", wanted: "5e6" },
  "sum and one fund of it": { header: "Kinh phí (triệu đồng) | | / Tổng số | Ngân sách | Nguồn khác", cells: "5 | 3 | ", wanted: "5e6|unreadable" },
  "of which": { header: "Kinh phí (triệu đồng) | Trong đó XHH (triệu đồng)", cells: "5 | 2", wanted: "5e6|unreadable" },
  "of which, under a head": { header: "Tổng kinh phí (triệu đồng) | Trong đó | / | NSNN | XHH", cells: "5 | 3 | 2", wanted: "5e6" },
  "two units side by side": { header: "NSNN (triệu đồng) | XHH (nghìn đồng)", cells: "3 | 2.000", wanted: "5e6|unreadable" },
  "ticks for funds": { header: "Kinh phí (triệu đồng) | NSNN | XHH", cells: "5 | x | ", wanted: "5e6|unreadable" },
  "ticks for both funds": { header: "Kinh phí (triệu đồng) | | / Số tiền | NSNN | XHH", cells: "5 | x | x", wanted: "5e6|unreadable" },
  "shares for funds": { header: "Kinh phí (triệu đồng) | | / Tổng | NSNN (%) | XHH (%)", cells: "5 | 60 | 40", wanted: "5e6|unreadable" },
  "share signs for funds": { header: "Kinh phí (triệu đồng) | | / Tổng | NSNN | XHH", cells: "5 | 60% | 40%", wanted: "5e6|unreadable" },
  "none and none": { header: "Kinh phí | / NSNN | XHH", cells: "0 | 0", wanted: "none-needed" },
  "none and some": { header: "Kinh phí (triệu đồng) | / NSNN | XHH", cells: "0 | 5", wanted: "5e6" },
  "dash and some": { header: "Kinh phí (triệu đồng) | / NSNN | XHH", cells: "- | 5", wanted: "5e6" },
  "three funds": { header: "Nguồn kinh phí (nghìn đồng) | | / Ngân sách | Học phí | Tài trợ", cells: "2.000 | 1.000 | 2.000", wanted: "5e6" },
  "a fund's cell with two amounts": { header: "Kinh phí (triệu đồng) | / NSNN | XHH", cells: "3 | PH: 1; DN: 1", wanted: "5e6|unreadable" },
  "đồng in a column of millions": { header: "Kinh phí (triệu đồng) | / NSNN | XHH", cells: "3 | 2.000.000đ", wanted: "5e6|unreadable" },
  "number of pupils beside": { header: "Số HS hỗ trợ | Kinh phí (triệu đồng)", cells: "25 | 5", wanted: "5e6" },
  "price column alone": { header: "Đơn giá (đồng)", cells: "500.000", wanted: "price|unreadable|5e5|blank" },
  "notes with money": { header: "Kinh phí (triệu đồng) | Ghi chú", cells: "5 | Trong đó PH 2 triệu", wanted: "5e6" },
  "estimate header": { header: "Dự kiến KP (trđ)", cells: "5", wanted: "5e6" },
  "header in capitals": { header: "KINH PHÍ\n(TRIỆU ĐỒNG)", cells: "5", wanted: "5e6" },
  "unit after a dash": { header: "Kinh phí - ĐVT: ngàn đồng", cells: "5.000", wanted: "5e6" },
  "unit with a slip": { header: "Kinh phí (triệu dồng)", cells: "5", wanted: "5e6|unreadable" },
  "unit times a thousand": { header: "Kinh phí x 1000đ", cells: "5.000", wanted: "5e6" },
  "unit in words": { header: "Kinh phí tính bằng triệu đồng", cells: "5", wanted: "5e6" },
  "bound in the header": { header: "Kinh phí (dưới 10 triệu đồng)", cells: "5", wanted: "unreadable|5e6" },
  "remark in the header": { header: "Kinh phí (đã có thuế)", cells: "5.000.000", wanted: "5e6" },
};

describe("columns of money, read a sixth time", () => {
  for (const [name, { above, header, cells, wanted }] of Object.entries(LAYOUTS)) {
    it(name, () => {
      const [first, ...more] = header.split(" / ").map((row) => row.split("|").map((cell) => cell.trim()));
      const rows = [...(above === undefined ? [] : [[above]]), [...LEFT, ...first!], ...more.map((row) => wide(...row)), ["1", "Tiêu chí 1.1", "Thiếu sách", "- Mua sách.", "Hiệu trưởng", "Tháng 5/2026", ...cells.split("|").map((cell) => cell.trim())]];
      const tables = findPlanTables(gridOf(rows), { asOf: "2025-10-01" });
      const [row, ...others] = tables[0]!.rows;
      assert.deepEqual([tables.length, others.length], [1, 0]);
      const { kind, dong, flags, per } = row!.budget;
      const names = [kind, ...(kind === "amount" && !flags.includes("unitPrice") && (per ?? "year") === "year" ? [String(dong)] : ["price"])];
      assert.ok(wanted.split("|").some((one) => names.includes(/^\d/.test(one) ? String(Number(one)) : one)), `${kind} ${dong} [${flags.join()}], not ${wanted}`);
    });
  }
});
