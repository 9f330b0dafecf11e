import assert from "node:assert/strict";
import type { FormColumn } from "../../../src/excel/new-plan/draft";
import { fitPage, LEFT_MARGIN } from "../../../src/excel/new-plan/fit-page";
import { characters } from "../../../src/excel/sheets/page";
import { widest } from "../../../src/excel/sheets/paper";

const column = (header: string, field: FormColumn["field"], count: number, isOutside?: boolean): FormColumn => ({ header, field, width: characters(count), ...(isOutside ? { isOutside } : {}) });
const sum = (columns: FormColumn[]) => columns.filter(({ isOutside }) => !isOutside).reduce((all, { width }) => all + width, 0);

const wide = [
  column("TT", "ordinal", 5),
  column("Tiêu chí", "criterion", 12),
  column("Nội dung", "content", 40),
  column("Biện pháp", "actions", 60),
  column("Thời gian", "deadline", 11),
  column("Kinh phí", "budget", 30),
  column("Ghi chú", "note", 50),
];

describe("a plan's columns on a page", () => {
  it("become narrower together until they fit, the widest by most", () => {
    const fitted = fitPage(wide);
    assert.ok(sum(wide) > widest(LEFT_MARGIN));
    assert.ok(Math.abs(sum(fitted) - widest(LEFT_MARGIN)) < 0.01, String(sum(fitted)));
    fitted.forEach(({ width }, i) => assert.ok(width <= wide[i].width && width > 0));
    const shrunk = fitted.map(({ width }, i) => wide[i].width - width);
    assert.equal(shrunk.indexOf(Math.max(...shrunk)), 3);
  });

  it("take no space from one that is narrow already, and from none more than its words need", () => {
    const fitted = fitPage(wide.map((one) => (one.field === "actions" ? { ...one, width: 5_000 } : one)));
    assert.deepEqual([fitted[0].width, fitted[4].width], [characters(5), characters(11)]);
    assert.ok(fitted[5].width >= characters(11));
    const long = fitPage([...wide, column("Nghiêngngảngoằnngoèo", null, 40)]);
    assert.ok(long[7].width >= characters(23));
  });

  it("become wide enough for a date, an amount and each word of their header", () => {
    const narrow = ["Thời gian", "Khuyến nghị của Đoàn ĐGN và Hội đồng KĐCLGD-TĐG"].map((header) => column(header, null, 6));
    assert.deepEqual(fitPage(narrow).map(({ width }) => width), [characters(11), characters(15)]);
  });

  it("stay as they are where they fit, and where only what is not printed is too wide", () => {
    const few = wide.slice(0, 3);
    assert.deepEqual(fitPage(few), few);
    const outside = [...few, column("Ghi chú", "note", 200, true)];
    assert.deepEqual(fitPage(outside), outside);
    const both = fitPage([...wide, column("Ghi chú", "note", 200, true)]);
    assert.equal(both[7].width, characters(200));
    assert.ok(Math.abs(sum(both) - widest(LEFT_MARGIN)) < 0.01);
  });

  it("are as narrow as words allow when there are too many of them", () => {
    const many = Array.from({ length: 30 }, () => column("Cột", null, 20));
    for (const { width } of fitPage(many)) assert.equal(width, characters(11));
  });
});
