import assert from "node:assert/strict";
import { pointsFor } from "../../../src/excel/standardise/number-width";
import type { CellLook } from "../../../src/excel/standardise/read-looks";
import { columnPixels } from "../../../src/host/objects/format/text-size";
import { defaultStyle } from "../../../src/host/workbook/index";

const look = (part: Partial<CellLook> = {}): CellLook => ({ fontName: "Times New Roman", fontSize: 12, indent: 0, fitsAnyway: false, ...part });

const TEXTS = [
  "15/9/2024", "05-10-2024", "ngày 15 tháng 9 năm 2024", "Tháng 12/2024", "THÁNG 12/2024", "T8/2025", "5 triệu đồng", "5.000.000đ",
  "1.250.000.000 đồng", "12 500 000 đồng", "500 nghìn đồng", "2 tỷ đồng", "3.500.000 VNĐ", "500k", "-5%", "(5)", "ƯỚC 5 trăm, ước",
];

describe("the width that a number needs", () => {
  for (const fontName of ["Times New Roman", "Arial", "Calibri"]) {
    it(`is no less than what the letters of ${fontName} take, regular or bold, and little more`, () => {
      for (const text of TEXTS) {
        for (const fontSize of [8, 10, 11, 12, 13, 14, 20]) {
          const pixels = pointsFor(text, look({ fontName, fontSize })) / 0.75;
          const font = { ...defaultStyle.font, name: fontName, size: fontSize };
          const bold = columnPixels(text, { ...font, bold: true });
          assert.ok(pixels >= bold && pixels >= columnPixels(text, font), `${text}, ${fontSize}: ${pixels}, ${bold}`);
          assert.ok(pixels <= bold * 1.12 + 6, `${text}, ${fontSize}: ${pixels}, ${bold}`);
        }
      }
    });
  }

  it("is a whole number of pixels, whatever the size", () => {
    for (const fontSize of [9, 10.5, 11, 13.5]) assert.equal((pointsFor("Tháng 8/2025", look({ fontSize })) / 0.75) % 1, 0);
  });

  it("does not depend on how accents are composed", () => {
    for (const text of TEXTS) assert.equal(pointsFor(text.normalize("NFD"), look()), pointsFor(text, look()), text);
  });

  it("counts indent and unknown letters, and takes a font that is not known for a wide one", () => {
    const plain = pointsFor("8/2025", look());
    assert.ok(pointsFor("8/2025", look({ indent: 2 })) > plain + 12);
    assert.ok(pointsFor("8/2025€", look()) >= plain + 12);
    assert.equal(pointsFor("8\u00a02025", look()), pointsFor("8 2025", look()));
    const sans = pointsFor("8/2025", look({ fontName: "Arial" }));
    assert.ok(pointsFor("8/2025", look({ fontName: "Phông lạ" })) > sans);
    assert.ok(pointsFor("8/2025", look({ fontName: "Verdana" })) > pointsFor("8/2025", look({ fontName: "Phông lạ" })));
    assert.ok(pointsFor("8/2025", look({ fontName: "Microsoft Sans Serif" })) >= sans);
  });

  it("is nothing where a cell shrinks its text or sets it on end", () => {
    assert.equal(pointsFor("Tháng 8/2025", look({ fitsAnyway: true })), 0);
  });
});
