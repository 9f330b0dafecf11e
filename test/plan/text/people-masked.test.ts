/** A cell is read once for all names: that must give what reading it name by name gives. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { namesAsWritten, settledAsWritten, settledIn } from "../../../src/plan/text/people/cell";
import { isNameBlind, maskNames } from "../../../src/plan/text/people/masked";
import { OFFICES, plainOffices } from "../../../src/plan/text/people/offices";

const data = JSON.parse(readFileSync(new URL("../../data/owners.json", import.meta.url), "utf8")) as Record<"owners" | "partners", { text: string }[]>;
const TITLES = ["Đ/c ", "đ/c ", "Đồng chí ", "cô ", "Cô ", "Thầy ", "bà ", "Ông ", "ông. ", "anh  ", "Chị ", "ĐC "];
/** Names, among them such as are words of the trade, end like a joining word or are none. */
const NAMES = [
  "Nguyễn Thị Lan", "Trần Văn Hùng", "Lê Thị Thu Hà", "Lan", "Trang", "Cùng", "Và", "Với Các", "Y Tế", "Hội", "Ban", "Phòng Lan", "Bảo Vệ", "Kế Toán", "Cấp Dưỡng", "Văn Thư Hà",
  "Toàn Thể", "Tất Cả", "Nguyễn V. A", "Nguyễn Văn A.", "Lê Thị Kim Thanh Tâm An Bình", "lan", "Hiệu trưởng", "Bí thư", "Việc Đ/c Lan", "Của Với", "Thầy Hùng", "N", "LanA", "Nguyễn Văn Aé", "Ǝ", "Ǝǝǝ", "Lân", "Trưởng Bộ Môn",
];
const PIECES = [
  " - ", ", ", "; ", " và ", " cùng ", " với ", ". ", "\n", "\n- ", " (", ")", ": ", " chủ trì", " phối hợp", " phối hợp với ", "Chủ trì: ", " phụ trách", " chỉ đạo", " hỗ trợ ", "báo cáo với ", "của ",
  "Hiệu trưởng", "Kế toán", "Tổ trưởng chuyên môn", "Tổ trưởng tổ ", "UBND phường ", "Phòng GDĐT quận ", "Ban ", "giáo viên", "Giáo viên", "CVHT", "toàn thể ", "các ", "GVCN các lớp", "Khối trưởng Lá", "hieu truong", "Không",
];
const person = fc.tuple(fc.constantFrom(...TITLES), fc.constantFrom(...NAMES)).map((parts) => parts.join(""));
const cell = fc.array(fc.oneof({ weight: 2, arbitrary: person }, { weight: 3, arbitrary: fc.constantFrom(...PIECES) }), { maxLength: 9 }).map((parts) => parts.join("").normalize("NFC").trim());

function check(text: string): void {
  for (const offices of [OFFICES, plainOffices()]) assert.deepEqual(settledIn(text, offices), settledAsWritten(text, offices), text);
}

describe("people of cells that differ only in names", () => {
  it("are read as they are name by name: every wording of the lists, twice", () => {
    for (const { text } of [...data.owners, ...data.partners, ...data.owners]) check(text);
  });

  it("are read as they are name by name: generated cells", () => {
    fc.assert(fc.property(cell, check), { numRuns: 15_000, seed: 1 });
  });

  it("are seen to be the same, where the names do not matter", () => {
    const masked = maskNames("Đ/c Trần Thị Lan - Kế toán; cô Mai", () => false);
    assert.deepEqual(masked, { text: "Đ/c Ǝǝǝ Ǝǝǝ Ǝǝǝ - Kế toán; cô Ǝǝǝ", names: ["Trần Thị Lan", "Mai"] });
    assert.ok(masked && isNameBlind(namesAsWritten(masked.text, OFFICES), masked.text));
    assert.equal(maskNames("Hiệu trưởng, Kế toán", () => false), null);
    assert.equal(maskNames("Đ/c Hiệu trưởng", () => true), null);
  });

  it("are not taken to be the same where nobody is named", () => {
    const masked = maskNames("Báo cáo với đ/c Lan", () => false);
    assert.ok(masked && !isNameBlind(namesAsWritten(masked.text, OFFICES), masked.text));
  });
});
