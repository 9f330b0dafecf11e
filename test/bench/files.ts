/** The same workbook file read by libraries that only give its cells, and by our stand-in for Excel with the add-in's check on top. */
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

/** Gives the number of rows that a library sees in the file. */
type Reader = (file: Uint8Array) => Promise<number>;

/** A package by a name that the compiler does not follow: the benchmark alone uses these, and runs without them. */
async function load<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T;
  } catch {
    return null;
  }
}

/** Small, kept up and free: the one that is always compared with. */
async function loadReadExcelFile(): Promise<Reader | null> {
  const library = await load<{ readSheet(file: Buffer): Promise<unknown[]> }>("read-excel-file/node");
  return library && (async (file) => (await library.readSheet(Buffer.from(file))).length);
}

/** Brings ninety packages that nothing else here needs: it is used where it happens to be installed. */
async function loadExcelJs(): Promise<Reader | null> {
  interface Book {
    xlsx: { load(file: ArrayBufferLike): Promise<unknown> };
    worksheets: { rowCount: number }[];
  }
  const library = await load<{ default: { Workbook: new () => Book } }>("exceljs");
  return (
    library &&
    (async (file) => {
      const book = new library.default.Workbook();
      await book.xlsx.load(file.slice().buffer);
      return book.worksheets[0]?.rowCount ?? 0;
    })
  );
}

export async function benchFiles(rows = 10_000): Promise<void> {
  const file = planFile(rows);
  loadClient();
  const lines: [name: string, time: number | null][] = [];
  const readers = { "read-excel-file: its cells": await loadReadExcelFile(), "ExcelJS: its cells": await loadExcelJs() };
  for (const [name, read] of Object.entries(readers)) {
    const work = async (): Promise<void> => {
      if (read && (await read(file)) < rows) throw new Error(`${name}: not all rows were read`);
    };
    lines.push([name, read && (await medianTimeOf(3, work))]);
  }
  lines.push(["openWorkbook: its cells", await medianTimeOf(3, () => openWorkbook(file))]);
  const check = async (): Promise<void> => {
    connect(new Host(openWorkbook(file), { today: AS_OF }));
    const report = await checkPlans({ asOf: AS_OF, lang: "vi" });
    if (report.plans[0]?.rows.length !== rows) throw new Error("The plan was not read whole");
  };
  lines.push(["openWorkbook and checkPlans: every finding", await medianTimeOf(3, check)]);
  const [, first] = lines[0]!;
  printTable(
    `A file of ${rows.toLocaleString("en")} rows (${Math.round(file.length / 1024)} kB)`,
    ["", "ms", "beside the first"],
    lines.map(([name, time]) => [name, time === null ? "not installed" : ms(time), time === null || first === null ? "" : times(time / first)]),
  );
}
