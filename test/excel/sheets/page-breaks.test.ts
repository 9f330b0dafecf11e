import assert from "node:assert/strict";
import { text, type DraftLine, type SheetDraft } from "../../../src/excel/sheets/draft";
import { pageBreaks } from "../../../src/excel/sheets/page-breaks";

const LEFT = 1.5;
/** Wide enough to fill the page and no more, so that nothing is made smaller. */
const WIDTHS = [40, 40, 60];
/** Lines of a page, 18 centimetres high. */
const FIT = 32;

const line = (look: DraftLine["look"] = "heading", value = "x"): DraftLine => ({ look, cells: [text(value), text(null), text(null)], width: 3 });
const draft = (count: number, more: Partial<SheetDraft> = {}): SheetDraft => ({
  key: "k", name: "n", widths: WIDTHS, headerRow: null, lines: Array.from({ length: count }, () => line()), ...more,
});

describe("where pages begin", () => {
  it("is left to Excel where nothing belongs together", () => {
    assert.deepEqual(pageBreaks(draft(200), LEFT), []);
  });

  it("is before lines that a page would end between, and only there", () => {
    assert.deepEqual(pageBreaks(draft(80, { together: [{ first: FIT, last: FIT + 2 }] }), LEFT), [FIT]);
    assert.deepEqual(pageBreaks(draft(80, { together: [{ first: FIT - 2, last: FIT }] }), LEFT), []);
    // The second page begins a line earlier then, and ends a line earlier.
    const twice = [{ first: FIT, last: FIT + 2 }, { first: 2 * FIT - 1, last: 2 * FIT }];
    assert.deepEqual(pageBreaks(draft(80, { together: twice }), LEFT), [FIT, 2 * FIT - 1]);
  });

  it("counts lines of several lines, and the header that every page repeats", () => {
    const tall = draft(0, { lines: [...Array.from({ length: 10 }, () => line("body", "chữ ".repeat(25))), ...draft(20).lines] });
    assert.deepEqual(pageBreaks({ ...tall, together: [{ first: 11, last: 13 }] }, LEFT), [11]);
    assert.deepEqual(pageBreaks({ ...tall, together: [{ first: 11, last: 12 }] }, LEFT), []);
    const onSecond = { together: [{ first: 2 * FIT - 1, last: 2 * FIT }] };
    assert.deepEqual(pageBreaks(draft(80, onSecond), LEFT), []);
    assert.deepEqual(pageBreaks(draft(80, { ...onSecond, headerRow: 1 }), LEFT), [2 * FIT - 1]);
    assert.deepEqual(pageBreaks(draft(80, { ...onSecond, headerRow: 1, repeatsHeader: false }), LEFT), []);
  });

  it("is nowhere better for what is higher than a page", () => {
    assert.deepEqual(pageBreaks(draft(200, { together: [{ first: 5, last: 120 }] }), LEFT), []);
  });
});
