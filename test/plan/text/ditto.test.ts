import assert from "node:assert/strict";
import { isDitto } from "../../../src/plan/text/ditto";

describe("isDitto", () => {
  for (const text of ['"', "“", "″", "''", ",,", "//", "- \" -", "nt", "NT.", "n.t", "như trên", "Như mục trên.", "như dòng trên", "tương tự", "ditto"]) {
    it(`${text}: as above`, () => assert.equal(isDitto(text), true));
  }

  for (const text of ["", "-", "/", ".", "ntn", "nt 2", "như", "trên", "như trên bảng", "tương tự năm trước", "NTT", "Nguyễn T", '"Xanh - Sạch"', "n/a", "như trên, do Hiệu trưởng"]) {
    it(`${text === "" ? "(blank)" : text}: not`, () => assert.equal(isDitto(text), false));
  }
});
