import type { HelpPage } from "../types";
import type { helpBudget as source } from "../vi/help-budget";

/** Help on the rules about money. */
export const helpBudget: Record<keyof typeof source, HelpPage> = {
  "budget-missing": {
    why: "Blank is not “Không”: nobody has said what it costs, so it counts as unfunded.",
    example: "The cell under “Kinh phí” is blank although the actions need a contract with a company.",
    fix: "Write the amount expected, or “Không” when none is needed.",
  },
  "budget-unfunded": {
    why: "What needs money and has none may not be done; the office above should know.",
    example: "“Chưa có kinh phí”, “Xin kinh phí UBND phường”.",
    fix: "Write the amount and where it may come from, for example “10 triệu đồng, xin UBND phường”.",
  },
  "budget-unspecified": {
    why: "What has no figure can't be added; the total is lower than it will be.",
    example: "“Xã hội hóa”, “Theo quy chế chi tiêu nội bộ”.",
    fix: "Add the amount expected. If no money of its own is needed, write “Không”.",
  },
  "budget-unreadable": {
    why: "Amounts are not guessed: a wrong one in the total is worse than a missing one.",
    example: "“S triệu đồng”, “5.000.00đ”, “-5.000.000”.",
    fix: "Write it again, for example “5 triệu đồng” or “5.000.000 đ”.",
  },
  "budget-needs-unit": {
    why: "“5.000” may be five thousand đồng, or five million (5,000 thousand).",
    example: "The cell says “5.000” and the header only “Kinh phí”.",
    fix: "Write the unit in the cell, or in the header: “Kinh phí (nghìn đồng)”.",
  },
  "budget-ambiguous": {
    why: "One meaning was taken and added; whoever wrote the plan should confirm it.",
    example: "“1.200 triệu” was read as 1,200,000,000 VND.",
    fix: "If the meaning is wrong, write the whole number, for example “1.200.000.000 đ”.",
  },
  "budget-unit-price": {
    why: "A price for one is no total; without a quantity it can't be added.",
    example: "“100.000 đ/người/buổi”, “500 nghìn/tháng”.",
    fix: "Add the quantity or the result: “500 nghìn/tháng x 9 tháng = 4.500.000 đ”.",
  },
  "budget-parts-differ": {
    why: "It is not known which is right, so the cell is not in the total.",
    example: "“30 triệu (ngân sách 20 triệu, XHH 15 triệu)”.",
    fix: "Check each part and correct it or the total.",
  },
  "budget-words-differ": {
    why: "It is not known which is right, so the cell is not in the total.",
    example: "“5.000.000đ (Sáu triệu đồng)”.",
    fix: "Make the two agree.",
  },
  "budget-with-purpose": {
    why: "The amount is hard to see in a long text, and purposes without an amount are not added.",
    example: "“Dự kiến kinh phí: 5 triệu đồng cho các nội dung bồi dưỡng …; kinh phí tổ chức lễ hội”.",
    fix: "Leave the amount in the budget and move the purpose to the notes.",
  },
  "budget-cost-in-actions": {
    why: "Buying, repairing and hiring need money; left out, the total is too low.",
    example: "Budget: “Không”; action: “Mua sắm đồ chơi ngoài trời”.",
    fix: "Write the amount, or say in the action who pays when the school does not.",
  },
  "total-row-differs": {
    why: "A total typed by hand is easily forgotten when a row changes.",
    example: "“Tổng cộng” says 20,000,000 VND, the rows add up to 19,000,000 VND.",
    fix: "Correct the total row, or use SUM when the budget column holds numbers.",
  },
};
