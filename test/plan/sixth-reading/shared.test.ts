/** One column for time and money: `cell ⇒ due date, money`, decided before the reader saw them; `-` none, `a|b` either. */
import assert from "node:assert/strict";
import { readPlans } from "../../../src/plan/index";
import { gridOf } from "../../fixtures/grid";

const CELLS = String.raw`
Tháng 11/2025\n5 triệu ⇒ 2025-11-30, 5e6
Tháng 11/2025 - 5 triệu ⇒ 2025-11-30, 5e6
5 triệu (tháng 11/2025) ⇒ 2025-11-30|-, 5e6
5 triệu, tháng 11/2025 ⇒ 2025-11-30, 5e6
T11/2025; NSNN: 5tr; XHH: 3tr ⇒ 2025-11-30, 8e6
T11/2025; NSNN: 5tr; XHH: 3tr; tổng 8tr ⇒ 2025-11-30, 8e6
15/11/2025; 5.000.000đ ⇒ 2025-11-15, 5e6
15/11/2025 5.000.000đ ⇒ 2025-11-15|-, 5e6|unreadable
Trước 15/11/2025; khoảng 5 triệu ⇒ 2025-11-14, 5e6
HKI; 5 triệu ⇒ 2026-01-15|*, 5e6
Cả năm học; 500.000đ/tháng ⇒ *, price|unreadable
Cả năm học; 500.000đ/tháng x 9 tháng ⇒ *, 45e5
Tháng 9: 2tr; tháng 11: 3tr ⇒ *|-, 5e6|unreadable
Đợt 1: tháng 10/2025: 5tr; đợt 2: tháng 3/2026: 5tr ⇒ *|-, 10e6|unreadable
Từ 9/2025 đến 5/2026; 5 triệu ⇒ 2026-05-31, 5e6
9/2025 - 5/2026; 5 triệu ⇒ 2026-05-31, 5e6
Tháng 11/2025; theo thực tế ⇒ 2025-11-30, unspecified
Tháng 11/2025; XHH ⇒ 2025-11-30, unspecified
Tháng 11/2025; không tốn kinh phí ⇒ 2025-11-30, none-needed
Tháng 11/2025; 0đ ⇒ 2025-11-30, none-needed
Tháng 11/2025; kinh phí 5-7 triệu ⇒ 2025-11-30, range
20/11; 3tr ⇒ 2025-11-20, 3e6
20/11: 3tr ⇒ 2025-11-20, 3e6
11/2025: 20 bộ bàn ghế x 1,8tr ⇒ 2025-11-30, 36e6
11/2025; 20 bộ bàn ghế: 36tr (1,8tr/bộ) ⇒ 2025-11-30, 36e6
11/2025; 5.000 ⇒ 2025-11-30|*, unreadable
2025; 5 triệu ⇒ *|-, 5e6
Quý IV/2025; 5 triệu đồng (XHH) ⇒ 2025-12-31, 5e6
Hằng tháng; 300k/tháng ⇒ *, price|unreadable
Sau khi có kinh phí; 50tr ⇒ *|-, 50e6|unreadable
Tháng 11/2025; chưa có kinh phí (50tr) ⇒ 2025-11-30, 50e6|unspecified|unreadable
Kinh phí 5 triệu; hoàn thành tháng 11/2025 ⇒ 2025-11-30, 5e6
`;

describe("a column of time and money, read a sixth time", () => {
  for (const line of CELLS.trim().split("\n")) {
    it(line, () => {
      const [text = "", wanted = ""] = line.split(" ⇒ ");
      const [ends = "", money = ""] = wanted.split(", ");
      const grid = gridOf([["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Thời gian/Kinh phí"], ["1", "1.1", "Nội dung 1", "Việc 1", "Hiệu trưởng", text.replaceAll("\\n", "\n")]]);
      const [row] = readPlans([grid], { asOf: "2025-10-01", schoolYear: "2025-2026" }).plans[0]!.rows;
      const { deadline, budget } = row!;
      assert.ok(ends.split("|").some((end) => (end === "*" ? true : (deadline.end ?? "-") === end)), `${deadline.end}, not ${wanted}`);
      const price = budget.flags.includes("unitPrice") || (budget.per !== undefined && budget.per !== "year");
      const names = [budget.kind === "amount" && !price ? String(budget.dong) : price ? "price" : budget.kind];
      assert.ok(money.split("|").some((one) => names.includes(/^\d/.test(one) ? String(Number(one)) : one)), `${JSON.stringify(budget)}, not ${wanted}`);
    });
  }
});
