import assert from "node:assert/strict";
import { anyOf, dateLiteral, textLiteral } from "../../../src/excel/marks/literal";

describe("textLiteral", () => {
  const cases: [text: string, formula: string][] = [
    ["Tháng 8/2025", '"Tháng 8/2025"'],
    ["", '""'],
    ['nói "xong"', '"nói ""xong"""'],
    ["a\nb", '"a"&CHAR(10)&"b"'],
    ["x".repeat(256), `"${"x".repeat(255)}"&"x"`],
    // A doubled quote is never cut in two.
    [`${"x".repeat(254)}"`, `"${"x".repeat(254)}"&""""`],
  ];
  for (const [text, formula] of cases) {
    it(`${JSON.stringify(text.slice(0, 20))} (${text.length})`, () => assert.equal(textLiteral(text), formula));
  }

  it("keeps every string constant within 255 characters", () => {
    const constants = textLiteral('"'.repeat(1000)).split("&");
    assert.ok(constants.every((constant) => constant.length <= 257));
  });
});

describe("dateLiteral", () => {
  it("has no leading zeros", () => assert.equal(dateLiteral("2025-08-05"), "DATE(2025,8,5)"));
});

describe("anyOf", () => {
  it("leaves one condition alone", () => assert.equal(anyOf(["A"]), "A"));
  it("never gives a function more than 255 arguments", () => {
    const formula = anyOf(Array.from({ length: 1000 }, (_, i) => `c${i}`));
    assert.match(formula, /^OR\(OR\(/);
    for (const [, list] of formula.matchAll(/OR\(([^()]*)\)/g)) assert.ok(list.split(",").length <= 255);
  });
});
