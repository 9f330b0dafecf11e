/** The same workbook file read by ExcelJS, which only gives cells, and by our stand-in for Excel with the add-in's check on top. */
import { checkPlans } from "../../src/excel/index";
import { connect, loadClient } from "../../src/host/client/node";
import { Host, openWorkbook, saveWorkbook, Workbook } from "../../src/host/index";
import { medianTimeOf, ms, printTable, times } from "./measure";
import { AS_OF, planRows } from "./plan";

/** A workbook with the benchmark's plan, as a file. */
export function planFile(rows: number): Uint8Array {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Kế hoạch");
  planRows(rows).forEach((cells, row) =>
    cells.forEach((text, column) => {
      if (text !== "") sheet.cells.setValue(row, column, text);
    }),
  );
  return saveWorkbook(workbook);
}

interface ExcelJs {
  Workbook: new () => { xlsx: { load(file: ArrayBufferLike): Promise<unknown> }; worksheets: { rowCount: number }[] };
}

/** ExcelJS brings ninety packages that nothing else here needs: it is used where it happens to be installed. */
async function loadExcelJs(): Promise<ExcelJs | null> {
  const name = "exceljs";
  try {
    return ((await import(name)) as { default: ExcelJs }).default;
  } catch {
    return null;
  }
}

export async function benchFiles(rows = 10_000): Promise<void> {
  const file = planFile(rows);
  loadClient();
  const excelJs = await loadExcelJs();
  const theirs = excelJs
    ? await medianTimeOf(3, async () => {
        const book = new excelJs.Workbook();
        await book.xlsx.load(file.slice().buffer);
        if ((book.worksheets[0]?.rowCount ?? 0) < rows) throw new Error("ExcelJS did not read all rows");
      })
    : null;
  const open = await medianTimeOf(3, () => openWorkbook(file));
  const check = await medianTimeOf(3, async () => {
    connect(new Host(openWorkbook(file), { today: AS_OF }));
    const report = await checkPlans({ asOf: AS_OF, lang: "vi" });
    if (report.plans[0]?.rows.length !== rows) throw new Error("The plan was not read whole");
  });
  const beside = (time: number): string => (theirs === null ? "" : times(time / theirs));
  printTable(`A file of ${rows.toLocaleString("en")} rows (${Math.round(file.length / 1024)} kB)`, ["", "ms", "beside ExcelJS"], [
    ["ExcelJS: its cells", theirs === null ? "npm i --no-save exceljs" : ms(theirs), theirs === null ? "" : times(1)],
    ["openWorkbook: its cells", ms(open), beside(open)],
    ["openWorkbook and checkPlans: every finding", ms(check), beside(check)],
  ]);
}
