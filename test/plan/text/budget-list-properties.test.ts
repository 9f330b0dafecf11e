/** Lists of figures as schools write them: whatever says again what others say, the cell is worth their sum, or is not read. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { isUnitPrice } from "../../../src/plan/summary/money";
import { readBudget } from "../../../src/plan/text/budget/index";

const RUNS = { numRuns: 3_000 };
const ITEMS = ["Sách", "Mua kệ", "Bàn ghế", "Photo tài liệu", "Nước uống", "Khen thưởng", "Thuê xe", "Sơn tường", "Máy in", "Hoa", "Phông", "Nhân công", "Vật liệu", "Đợt 1", "HKI", "T10", "Lớp 5A"];
const FUNDS = ["NSNN", "XHH", "Ngân sách", "CMHS", "Nhà trường", "UBND xã", "Công đoàn", "Quỹ khen thưởng", "Mạnh thường quân"];
const UNITS = ["lớp", "GV", "em", "tổ", "khối", "tháng", "buổi", "đợt", "bộ"];

const dotted = (dong: number): string => String(dong).replace(/\B(?=(\d{3})+$)/gu, ".");

/** A figure in one of the ways in which it can be written. */
function written(dong: number, way: number): string {
  if (way === 0) return `${dotted(dong)}đ`;
  if (way === 1) return `${dotted(dong)} đồng`;
  if (way === 2) return `${dong / 1000}k`;
  return dong >= 1_000_000 ? `${String(dong / 1_000_000).replace(".", ",")} triệu` : `${dong / 1000} nghìn`;
}

const dong = fc.constantFrom(200, 300, 500, 750, 1000, 1500, 2000, 3000, 4500, 7000, 12_000, 20_000).map((thousands) => thousands * 1000);
const way = fc.nat(3);
const separator = fc.constantFrom(": ", " ", " - ");
const joint = fc.constantFrom("; ", ", ", "\n", "\n- ", "\n+ ", ". ");

interface List {
  text: string;
  sum: number;
  joint: string;
}

/** A list of two items or more, with the bullets that its joint asks for. */
const list: fc.Arbitrary<List> = fc
  .tuple(fc.shuffledSubarray(ITEMS, { minLength: 2, maxLength: 4 }), fc.array(fc.tuple(dong, way, separator), { minLength: 4, maxLength: 4 }), joint)
  .map(([labels, figures, join]) => ({
    text: (join.length === 3 ? join.slice(1) : "") + labels.map((label, at) => label + figures[at]![2] + written(figures[at]![0], figures[at]![1])).join(join),
    sum: labels.reduce((sum, _, at) => sum + figures[at]![0], 0),
    joint: join,
  }));

const total = fc.constantFrom("Tổng: ", "Tổng cộng: ", "Cộng: ", "TC: ", "Tổng kinh phí: ", "Thành tiền: ", "Kinh phí: ");

/** The sum that counts; null when the cell is not read as one. */
function readAs(text: string): number | null {
  const reading = readBudget({ text });
  return reading.kind === "amount" && !isUnitPrice(reading) && reading.max !== null ? reading.dong : null;
}

function isSumOrUnread(text: string, sum: number): void {
  const read = readAs(text);
  assert.ok(read === null || read === sum, `${JSON.stringify(text)}: ${read}, not ${sum}`);
}

describe("readBudget on lists", () => {
  it("is worth their sum", () => {
    fc.assert(fc.property(list, ({ text, sum }) => isSumOrUnread(text, sum)), RUNS);
  });

  it("counts a total that closes them once", () => {
    fc.assert(fc.property(list, total, way, fc.boolean(), ({ text, sum, joint }, label, figure, line) => isSumOrUnread(`${text}${line ? "\n" : joint}${label}${written(sum, figure)}`, sum)), RUNS);
  });

  it("counts a total that opens them once", () => {
    const opening = fc.constantFrom(": ", " gồm ", ", trong đó: ", "\n");
    fc.assert(fc.property(list, total, way, opening, ({ text, sum }, label, figure, then) => isSumOrUnread(`${label}${written(sum, figure)}${then}${text}`, sum)), RUNS);
  });

  it("does not read a total that differs", () => {
    const slip = fc.constantFrom(-100_000, 100_000, 1_000_000, 10_000_000);
    fc.assert(fc.property(list, total, way, slip, ({ text, sum }, label, figure, by) => assert.equal(readAs(`${text}\n${label}${written(sum + by, figure)}`), null, text)), RUNS);
  });

  it("counts once what funds pay for", () => {
    const opening = fc.constantFrom("; ", "\n", "\nNguồn: ", ", trong đó ", "\nTrong đó: ");
    const funds = fc.shuffledSubarray(FUNDS, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(list, funds, opening, way, separator, fc.constantFrom(0.25, 0.5, 0.4), ({ text, sum }, [one, other], open, figure, then, share) => {
        const part = sum * share;
        isSumOrUnread(`${text}${open}${one}${then}${written(part, figure)}, ${other}${then}${written(sum - part, figure)}`, sum);
      }),
      RUNS,
    );
  });

  it("holds a price and its count against what they are said to come to", () => {
    const price = fc.constantFrom(50, 100, 250, 500, 1000).map((thousands) => thousands * 1000);
    const shapes: ((unit: string, count: number, one: string, all: string) => string)[] = [
      (unit, count, one, all) => `Mỗi ${unit} ${one}, ${count} ${unit}: ${all}`,
      (unit, count, one, all) => `${one}/${unit}, ${count} ${unit}: ${all}`,
      (unit, count, one, all) => `${count} ${unit}, mỗi ${unit} ${one}: ${all}`,
      (unit, count, one, all) => `${count} ${unit}, ${one}/${unit}, tổng ${all}`,
      (unit, count, one, all) => `${one}/${unit} x ${count} ${unit} = ${all}`,
      (unit, count, one, all) => `${all} (${count} ${unit} x ${one})`,
      (unit, count, one, all) => `${count} ${unit}: ${all} (${one}/${unit})`,
      (unit, count, one, all) => `Mỗi ${unit} ${one}, ${count} ${unit} = ${all}`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.constantFrom(...UNITS), fc.integer({ min: 2, max: 15 }), price, way, fc.constantFrom(0, 0, 100_000, 1_000_000), (shape, unit, count, one, figure, slip) => {
        const text = shape(unit, count, written(one, figure), written(one * count + slip, figure));
        if (slip === 0) isSumOrUnread(text, one * count);
        else assert.equal(readAs(text), null, text);
      }),
      RUNS,
    );
  });
});
