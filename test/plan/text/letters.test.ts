import assert from "node:assert/strict";
import fc from "fast-check";
import { doubledIn } from "../../../src/plan/rules/doubled-word";
import { isOrdinary, isTidy, isTidyButDashes } from "../../../src/plan/text/letters";
import { foldText, hasAccents, normalizeText, stripAccents } from "../../../src/plan/text/normalize";
import { Trait, traitsOf } from "../../../src/plan/text/traits";

/** The same, defined by what is searched for instead of looked up. */
const slowlyNormalized = (text: string): string =>
  text
    .replace(/[ÐƉ]/g, "Đ")
    .replace(/ð/g, "đ")
    .replace(/Ƣ/g, "Ư")
    .replace(/ƣ/g, "ư")
    .normalize("NFC")
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, "-")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/[\uf0fc]/g, "✓")
    .replace(/[\uf0fe]/g, "☑")
    .replace(/[\uf0fb]/g, "✗")
    .replace(/[\uf0fd]/g, "☒")
    .replace(/[\uf0a8\uf06f]/g, "☐")
    .replace(/[\uf000-\uf0ff]/g, "•")
    .trim()
    .split("\n")
    .map((line) => line.replace(/^[●○■▪◦◆◇❖➢➤►▶▸∙✦★](?= ?[\p{L}\d(])/u, "•"))
    .join("\n");
const slowlyStripped = (text: string): string =>
  text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D").normalize("NFC");

const CHARACTERS = [..."aăâeêioôơuưyđĐẾếềẦÐðƉƢƣ .,;-–—#19\n\t\r\u00a0\u0301\u0302\u0323\u200b\u2026\u2022“”\u2028\ufeff¸ø\u1e9b"];
const texts = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 14 });

function check(text: string): void {
  assert.equal(normalizeText(text), slowlyNormalized(text));
  assert.equal(foldText(text), slowlyNormalized(text).replace(/\n/g, " ").toLowerCase());
  assert.equal(stripAccents(text), slowlyStripped(text));
  assert.equal(hasAccents(text), slowlyStripped(text) !== text);
  if (isTidy(text)) assert.equal(slowlyNormalized(text), text);
  if (isTidyButDashes(text)) assert.equal(text.normalize("NFC").replace(/[^\S\n]+/g, " "), text);
  const traits = traitsOf(text);
  if ((traits & Trait.Odd) === 0) assert.equal(text.normalize("NFC"), text);
  if ((traits & Trait.StraySpace) === 0) assert.doesNotMatch(text, /\S[ \u00a0]{2,}(?=\S)|\S[ \u00a0]+(?=[,;])/);
  if ((traits & Trait.Foreign) === 0) assert.doesNotMatch(text, /[¡-¿äåæçëïîñöøûüßðþ÷×]/i);
  if ((traits & Trait.Hash) === 0) assert.ok(!text.startsWith("#"));
  if ((traits & Trait.Digits) === 0) assert.doesNotMatch(text, /\d{4}[^\d\n]{1,5}\d{4}/);
}

describe("looking letters up", () => {
  it("gives what searching for them gives, for every character, alone and between others", () => {
    for (let code = 0; code < 0x10000; code++) {
      const letter = String.fromCharCode(code);
      check(letter);
      check(`ế ${letter}\nb`);
    }
  });

  it("gives the same for texts of odd pieces, and for long ones", () => {
    fc.assert(fc.property(texts, check), { numRuns: 20_000, seed: 1 });
    for (const letter of ["a", "ế", "đ", " ", "–"]) check(letter.repeat(3_000));
  });

  it("misses no doubled word", () => {
    const words = ["việc", "Việc", "việC", "việc,", "và", "va\u0300", "VÀ", "giáo dục", "giáo", "dục", "Dục", "dục…)", "từng bước", "a", "b", "1", "\n", ""];
    const sentence = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((chosen) => chosen.join(" "));
    let doubled = 0;
    fc.assert(
      fc.property(sentence, (text) => {
        check(text);
        if (doubledIn(text) !== null) doubled++;
      }),
      { numRuns: 20_000, seed: 1 },
    );
    assert.ok(doubled > 1_000, String(doubled));
  });

  it("takes ordinary Vietnamese as it is", () => {
    const text = "- Bồi dưỡng “kỹ năng” (lớp 5A); kiểm tra…\n- Đánh giá";
    assert.ok(isTidy(text));
    assert.equal(traitsOf(text), 0);
    assert.ok([...text].every((letter) => isOrdinary(letter.charCodeAt(0))));
    assert.ok(!isTidy("hai  dấu cách") && !isTidy("cuối ") && !isTidy("9–12") && isTidyButDashes("9–12"));
    assert.equal(traitsOf("từ 2024 đến 2025, nhà  trường"), Trait.Digits | Trait.StraySpace);
  });
});
