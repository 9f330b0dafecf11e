/** The same thing counted twice is what one costs and what more of them cost; two things, or two places, are added. */
import assert from "node:assert/strict";
import { readBudget } from "../../../src/plan/text/budget/index";

const dongOf = (text: string): number | null => {
  const { kind, dong } = readBudget({ text });
  assert.ok(kind === "amount" || kind === "unreadable", kind);
  return dong;
};

describe("readBudget: what one costs and what two cost", () => {
  for (const text of [
    ...["01 bộ: 5 triệu; 02 bộ: 10 triệu", "02 bộ: 10 triệu; 01 bộ: 5 triệu", "1 bộ 5 triệu, 2 bộ 10 triệu", "1 máy: 5tr - 2 máy: 10tr", "01 suất: 200.000đ; 10 suất: 2.000.000đ", "1 bộ: 5 triệu\n2 bộ: 10 triệu"],
    ...["5 triệu/bộ; 10 triệu/2 bộ", "1 bộ 5 triệu; 3 bộ 12 triệu", "Một bộ: 5 triệu; hai bộ: 10 triệu", "1 bo: 5tr; 2 bo: 10tr", "5 triệu cho 1 bộ; 10 triệu cho 2 bộ", "1 em: 100k; 30 em: 3tr", "1 lớp: 2 triệu; 15 lớp: 30 triệu"],
    ...["1 tháng: 2 triệu; 9 tháng: 18 triệu", "Mua 1 bộ: 5 triệu; mua 2 bộ: 10 triệu", "Bàn ghế: 1 bộ 5 triệu, 2 bộ 10 triệu", "01 bộ đồ chơi: 5 triệu; 02 bộ đồ chơi: 10 triệu", "1 máy: 10 triệu; 2 máy tính: 20 triệu", "(1 bộ: 5 triệu; 2 bộ: 10 triệu)"],
  ]) {
    it(`asks about ${JSON.stringify(text)}`, () => {
      assert.equal(dongOf(text), null);
      assert.ok(readBudget({ text }).flags.includes("ambiguous"));
    });
  }

  for (const [text, dong] of [
    ...([["01 máy in: 5 triệu; 02 bộ bàn ghế: 10 triệu", 15e6], ["02 bộ bàn: 10 triệu; 01 bộ loa: 5 triệu", 15e6], ["1 máy in: 10 triệu; 2 máy tính: 20 triệu", 30e6], ["1 cái ghế 500k; 2 cái bàn 1 triệu", 15e5]] as const),
    ...([["1 giải nhất: 500.000đ; 2 giải nhì: 600.000đ", 11e5], ["bàn 1 bộ: 5 triệu; ghế 2 bộ: 10 triệu", 15e6], ["01 bộ đồ chơi lớp Lá: 5 triệu; 02 bộ đồ chơi lớp Chồi: 10 triệu", 15e6], ["Lớp 1: 5 triệu; lớp 2: 10 triệu", 15e6]] as const),
    ...([["1 bộ: 5 triệu + 2 bộ: 10 triệu", 15e6], ["1 bộ: 5 triệu; mua thêm 2 bộ: 10 triệu", 15e6], ["Đợt 1: 1 bộ 5 triệu; đợt 2: 2 bộ 10 triệu", 15e6], ["XHH 1 bộ 5 triệu; NSNN 2 bộ 10 triệu", 15e6], ["2 bộ x 5 triệu; 3 bộ x 4 triệu", 22e6]] as const),
    ...([["15 triệu (1 bộ 5 triệu; 2 bộ 10 triệu)", 15e6], ["15 triệu: 1 bộ 5 triệu; 2 bộ 10 triệu", 15e6], ["1 bộ 5 triệu; 2 bộ 10 triệu; tổng 15 triệu", 15e6]] as const),
  ]) {
    it(`adds up ${JSON.stringify(text)}`, () => assert.equal(dongOf(text), dong));
  }
});
