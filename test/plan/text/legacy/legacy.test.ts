import assert from "node:assert/strict";
import { readLegacy } from "../../../../src/plan/text/legacy/index";
import { isSyllable } from "../../../../src/plan/text/legacy/syllable";
import { CLEAN_PLAN, samplePlan } from "../../rules/builder";

/** What is displayed, the encoding, what it stands for. */
const LEGACY: [string, "VNI" | "TCVN3", string][] = [
  ["Tröôøng Maàm non", "VNI", "Trường Mầm non"],
  ["KEÁ HOAÏCH CAÛI TIEÁN", "VNI", "KẾ HOẠCH CẢI TIẾN"],
  ["Noäi dung caàn caûi tieán", "VNI", "Nội dung cần cải tiến"],
  ["Ñaûm baûo an toaøn, phoøng choáng tai naïn", "VNI", "Đảm bảo an toàn, phòng chống tai nạn"],
  ["Naêm hoïc 2024 - 2025", "VNI", "Năm học 2024 - 2025"],
  ["Tr\u00adêng MÇm non", "TCVN3", "Trường Mầm non"],
  ["Gi¸o dôc vµ ®µo t¹o", "TCVN3", "Giáo dục và đào tạo"],
  ["N¨m häc 2024 - 2025", "TCVN3", "Năm học 2024 - 2025"],
  ["Phô huynh häc sinh", "TCVN3", "Phụ huynh học sinh"],
];

const ORDINARY = [
  "Trường Mầm non Hoa Sen",
  "Trường Mầm non".normalize("NFD"),
  "Học sinh trường Đoàn Thị Điểm, năm học 2024 – 2025",
  "Café, Müller, Sørensen & Ångström",
  "25 m², 30°C, 50 ± 2",
  "… “Không”",
  "Ðảng bộ",
  "Ðoàn trường, Ðội thiếu niên",
  "trƣờng, đƣợc, Ƣu tiên",
  "",
];

describe("legacy encodings", () => {
  for (const [text, encoding, meaning] of LEGACY) {
    it(`${encoding}: ${meaning}`, () => assert.deepEqual(readLegacy(text), { encoding, meaning }));
  }

  for (const text of ORDINARY) {
    it(`none in ${JSON.stringify(text)}`, () => assert.equal(readLegacy(text), null));
  }

  it("know Vietnamese syllables from other words", () => {
    const texts = [...samplePlan("2025-06-15").rows.flatMap((row) => Object.values(row.text)), ...CLEAN_PLAN.flat().map(String)];
    const words = texts.join(" ").match(/\p{L}+/gu) ?? [];
    const odd = new Set(words.filter((word) => !isSyllable(word) && /[^A-ZĐ]/.test(word)));
    assert.deepEqual([...odd], ["web", "đ"]);
    for (const word of ["tröôøng", "straße", "cafés", "Gi¸o", "họć", "brown", ""]) assert.ok(!isSyllable(word), word);
  });
});
