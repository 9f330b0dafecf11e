/** Columns that are made wider for true dates and numbers, and get their width back. */
import assert from "node:assert/strict";
import { applyStandard, proposeStandard, revertStandard, widensOf } from "../../../src/excel/index";
import type { Host } from "../../../src/host/index";
import { widthToPixels, type Sheet } from "../../../src/host/workbook/index";
import { AS_OF, assertNothingMissing, batches, openModel, planWorkbook, type PlanLine } from "../../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;
const NAME = "Kế hoạch";
const [F, G] = [5, 6];

const LINES: PlanLine[] = [
  { criterion: "Tiêu chí 1.1", deadline: "Tháng 8/2025", budget: "5 triệu đồng" },
  { criterion: "Tiêu chí 1.2", deadline: "ngày 15 tháng 9 năm 2024", budget: "500 nghìn đồng" },
  { criterion: "Tiêu chí 1.3", deadline: "Thường xuyên trong cả năm học", budget: "Theo quy chế chi tiêu nội bộ của nhà trường" },
];

const pixels = ({ columns }: Sheet, column: number): number => (columns.hidden(column) ? 0 : widthToPixels(columns.width(column)));

/** A plan with widths of its own in F and G, in characters. */
function opened(widths: { f?: number; g?: number } = {}, change: (sheet: Sheet) => void = () => undefined, faults?: (batch: number) => { code: string } | null): { host: Host; sheet: Sheet } {
  const workbook = planWorkbook(LINES);
  const [sheet] = workbook.sheets;
  if (widths.f) sheet.columns.set(F, F, { width: widths.f });
  if (widths.g) sheet.columns.set(G, G, { width: widths.g });
  change(sheet);
  return { host: openModel(workbook, { apiVersion: "1.13", ...(faults && { faults }) }), sheet };
}

const names = (columns: readonly { sheet: string; column: string }[]) => columns.map(({ sheet, column }) => `${sheet}!${column}`);

async function setWidth(column: string, points: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(NAME).getRange(`${column}:${column}`).format.columnWidth = points;
    await context.sync();
  });
}

describe("widths of columns when standardising", () => {
  it("says beforehand which columns may become wider, makes them so, and no other", async () => {
    const { host, sheet } = opened({ f: 10, g: 40 });
    const { changes, widens } = await proposeStandard(options);
    assert.deepEqual(names(widens), ["Kế hoạch!F"]);
    assert.equal(pixels(sheet, F), 70, "the preview changes nothing");
    assert.deepEqual(widensOf(widens, changes.filter(({ kind }) => kind === "amount")), []);
    const { widened, narrow } = await applyStandard(options);
    assert.deepEqual([names(widened), narrow], [["Kế hoạch!F"], []]);
    assert.ok(pixels(sheet, F) > 150 && pixels(sheet, F) < 200, String(pixels(sheet, F)));
    assert.equal(pixels(sheet, G), 280);
    assert.equal(pixels(sheet, 2), 64, "a column of texts, however narrow");
    assertNothingMissing(host);
  });

  it("goes by what is changed: by the months alone where only months are chosen, by nothing where only words are", async () => {
    const all = opened({ f: 5 });
    await applyStandard(options);
    const months = opened({ f: 5 });
    await applyStandard(options, { kinds: ["month"] });
    assert.ok(pixels(months.sheet, F) > 35 && pixels(months.sheet, F) < pixels(all.sheet, F));
    const words = opened({ f: 5 }, (sheet) => sheet.cells.setValue(5, 2, "Một  việc"));
    const { changed, widened } = await applyStandard(options, { kinds: ["text"] });
    assert.deepEqual([changed, widened, pixels(words.sheet, F)], [1, [], 35]);
  });

  it("goes by each cell's own font", async () => {
    const sizes = [];
    for (const size of [11, 20]) {
      const { sheet } = opened({}, (one) => one.patchStyle({ row: 6, column: F, rowCount: 1, columnCount: 1 }, { font: { size } }));
      await applyStandard(options);
      sizes.push(pixels(sheet, F));
    }
    assert.ok(sizes[1] > sizes[0] * 1.7, sizes.join());
  });

  it("never makes a column narrower", async () => {
    const { sheet } = opened({ f: 60, g: 60 });
    const { changed, widened } = await applyStandard(options);
    assert.deepEqual([changed, widened, pixels(sheet, F), pixels(sheet, G)], [4, [], 420, 420]);
  });

  it("leaves hidden columns hidden, and says nothing of them", async () => {
    const { sheet } = opened({ g: 40 }, (one) => one.columns.set(F, F, { width: 5, hidden: true }));
    assert.deepEqual((await proposeStandard(options)).widens, []);
    const { changed, widened, narrow } = await applyStandard(options);
    assert.deepEqual([changed, widened, narrow], [4, [], []]);
    assert.deepEqual([sheet.columns.hidden(F), sheet.columns.width(F)], [true, 5]);
  });

  it("counts the room of a cell that is merged across, and gives the first column what is lacking", async () => {
    const merged = (columnCount: number) => (sheet: Sheet) => {
      for (const row of [5, 6]) {
        sheet.cells.setValue(row, G, null);
        sheet.cells.setValue(row, G + 1, null);
        if (columnCount > 1) sheet.merge({ row, column: F, rowCount: 1, columnCount });
      }
    };
    const alone = opened({ f: 10, g: 10 }, merged(1));
    await applyStandard(options, { kinds: ["month", "date"] });
    const needed = pixels(alone.sheet, F);
    const wide = opened({ f: 10, g: 20 }, merged(2));
    assert.deepEqual((await applyStandard(options, { kinds: ["month", "date"] })).widened, []);
    assert.deepEqual([pixels(wide.sheet, F), pixels(wide.sheet, G)], [70, 140]);
    const narrow = opened({ f: 10, g: 10 }, merged(2));
    assert.deepEqual(names((await applyStandard(options, { kinds: ["month", "date"] })).widened), ["Kế hoạch!F"]);
    assert.deepEqual([pixels(narrow.sheet, F), pixels(narrow.sheet, G)], [needed - 70, 70]);
    await revertStandard(options);
    assert.deepEqual([pixels(narrow.sheet, F), pixels(narrow.sheet, G)], [70, 70]);
  });

  it("leaves a column alone whose cells shrink to fit", async () => {
    const { sheet } = opened({ f: 10, g: 40 }, (one) => one.patchStyle({ row: 5, column: F, rowCount: 3, columnCount: 1 }, { alignment: { shrinkToFit: true } }));
    assert.deepEqual((await applyStandard(options)).widened, []);
    assert.equal(pixels(sheet, F), 70);
  });

  it("gives back the widths, and that a column had none of its own", async () => {
    const { sheet } = opened({ f: 10 });
    const before = [pixels(sheet, F), pixels(sheet, G)];
    assert.deepEqual(names((await applyStandard(options)).widened), ["Kế hoạch!F", "Kế hoạch!G"]);
    const { keptWide } = await revertStandard(options);
    assert.deepEqual(keptWide, []);
    assert.deepEqual([pixels(sheet, F), pixels(sheet, G)], before);
    assert.deepEqual([sheet.columns.at(F)?.width, sheet.columns.at(G)?.width ?? null], [10, null]);
  });

  it("leaves a width that somebody has changed since, by a pixel too, and says so", async () => {
    for (const points of [60, 201]) {
      const { sheet } = opened({ f: 10, g: 40 });
      await applyStandard(options);
      await setWidth("F", points);
      const { restored, keptWide } = await revertStandard(options);
      assert.deepEqual([restored, names(keptWide), pixels(sheet, F)], [4, ["Kế hoạch!F"], points / 0.75]);
    }
    const { sheet } = opened({ f: 10, g: 40 });
    await applyStandard(options);
    const widened = pixels(sheet, F);
    await setWidth("F", (widened + 1) * 0.75);
    assert.deepEqual(names((await revertStandard(options)).keptWide), ["Kế hoạch!F"]);
    assert.equal(pixels(sheet, F), widened + 1);
  });

  it("says nothing of a column that somebody has given its old width", async () => {
    const { sheet } = opened({ f: 10, g: 40 });
    await applyStandard(options);
    await setWidth("F", 70 * 0.75);
    assert.deepEqual((await revertStandard(options)).keptWide, []);
    assert.equal(pixels(sheet, F), 70);
  });

  it("leaves the width of a column in which a changed cell was edited since: its new content may need the room", async () => {
    const { host, sheet } = opened({ f: 10, g: 5 });
    await applyStandard(options);
    const wide = pixels(sheet, F);
    host.edit(NAME, 5, F, "15/12/2025");
    const { skipped, keptWide } = await revertStandard(options);
    assert.deepEqual([skipped.map(({ cell }) => cell), names(keptWide)], [["F6"], ["Kế hoạch!F"]]);
    assert.deepEqual([pixels(sheet, F), pixels(sheet, G)], [wide, 35]);
  });

  it("tells the columns that Excel did not make wider, and keeps what is written", async () => {
    const { host } = opened({ f: 10, g: 40 });
    await applyStandard(options);
    const all = batches(host);
    let refused = 0;
    for (let failing = 0; failing < all; failing++) {
      const { sheet } = opened({ f: 10, g: 40 }, undefined, (batch) => (batch === failing ? { code: "AccessDenied" } : null));
      const result = await applyStandard(options).catch(() => null);
      if (!result || result.narrow.length === 0) continue;
      refused += 1;
      assert.deepEqual([result.changed, result.widened, names(result.narrow)], [4, [], ["Kế hoạch!F"]]);
      assert.deepEqual([sheet.cells.value(5, F), pixels(sheet, F)], [45870, 70]);
      assert.deepEqual((await revertStandard(options)).keptWide, [], "nothing to give back");
      assert.deepEqual([sheet.cells.value(5, F), pixels(sheet, F)], ["Tháng 8/2025", 70]);
    }
    assert.equal(refused, 1);
  });

  it("takes one batch for all columns, and none where there is room", async () => {
    const counts = [];
    for (const width of [5, 60]) {
      const { host } = opened({ f: width, g: width });
      await applyStandard(options);
      counts.push(batches(host));
    }
    assert.equal(counts[0] - counts[1], 1);
  });
});
