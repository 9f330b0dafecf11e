/**
 * Marks on later days, in LibreOffice with its clock set: they turn on and off by themselves, without the add-in, and
 * go where their rows go.
 */
import assert from "node:assert/strict";
import { strFromU8 } from "fflate";
import { markPlans, markStyles, type MarkKind } from "../../src/excel/index";
import { saveWorkbook, type Host } from "../../src/host/index";
import { needFaketime, onDay } from "../support/clock";
import { openModel, openSample, planWorkbook, type PlanLine } from "../support/excel";
import { shownCells, type ShownCell } from "../support/html-table";
import { convertAll, needLibreOffice } from "../support/libreoffice";
import { DAYS, edges, looked, months, type Day, type Edge } from "./later/edges";

/** The day on which the add-in marked the plans. */
const MARKED_ON = "2025-05-10";
const options = { asOf: MARKED_ON, lang: "vi" } as const;

const LINES: PlanLine[] = [
  { criterion: "1.3", content: "Ba", deadline: "Tháng 8/2025", budget: "3 triệu đồng" },
  { criterion: "1.1", content: "Một", deadline: "Tháng 5/2025", budget: "1 triệu đồng" },
  { criterion: "1.2", content: "Hai", deadline: "Tháng 5/2025", budget: "Chưa có kinh phí", status: "Đang thực hiện" },
  { criterion: "1.4", content: "Bốn", deadline: "", budget: "" },
  { criterion: "1.5", content: "Năm", deadline: "32/13/2025", budget: "0 đồng" },
];
/** 0-based columns of the plans that `planWorkbook` makes, and of the sample. */
const PLAN = { content: 2, deadline: 5, budget: 6, status: 8 };
const SAMPLE = { criterion: 1, owner: 4, deadline: 5, budget: 6 };

async function marked(open: () => Host, then: (host: Host) => void | Promise<void> = () => undefined): Promise<Uint8Array> {
  const host = open();
  await markPlans(options);
  await then(host);
  return saveWorkbook(host.workbook);
}

const small = () => openModel(planWorkbook(LINES), { today: MARKED_ON });
const sample = () => openSample({ today: MARKED_ON });

const SHEET = "Kế hoạch";

/** A plan of these rows, some of its deadlines typed after it was marked. */
function withEdges(rows: Edge[], then: (host: Host) => void = () => undefined): Promise<Uint8Array> {
  return marked(
    () => openModel(planWorkbook(rows.map(({ line }) => line), SHEET), { today: MARKED_ON }),
    (host) => {
      rows.forEach(({ typed }, i) => {
        if (typed !== undefined) host.edit(SHEET, 5 + i, PLAN.deadline, typed);
      });
      then(host);
    },
  );
}

/** Where both hold, the mark that is due soon covers the other: without it, a row that is overdue too early is seen. */
function withoutDueSoon({ workbook }: Host): void {
  const { conditionalFormats } = workbook.sheets[0];
  const soon = conditionalFormats.items.filter(({ rule }) => rule.type === "custom" && rule.formula.includes("khct:dueSoon"));
  assert.ok(soon.length > 0);
  for (const { id } of soon) conditionalFormats.remove(id);
}

function overdueAlone({ marks, ...edge }: Edge): Edge {
  return { ...edge, marks: marks.map((mark) => (mark === "dueSoon" ? null : mark)) };
}

/** What a user does in Excel between marking and looking. */
function inExcel(work: (sheet: Excel.Worksheet) => void): () => Promise<void> {
  return () =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getFirst());
      await context.sync();
    });
}

const files: Record<string, () => Promise<Uint8Array>> = {
  plain: () => marked(small),
  finished: () => marked(small, (host) => host.edit(SHEET, 6, PLAN.status, "Đã hoàn thành")),
  filled: () =>
    marked(small, (host) => {
      host.edit(SHEET, 8, PLAN.deadline, "Tháng 7/2025");
      host.edit(SHEET, 8, PLAN.budget, "2 triệu đồng");
      host.edit(SHEET, 7, PLAN.budget, "4 triệu đồng");
      host.edit(SHEET, 9, PLAN.deadline, "31/12/2025");
    }),
  sorted: () => marked(small, inExcel((sheet) => void sheet.getRange("A6:I10").sort.apply([{ key: 1, ascending: true }]))),
  moved: () =>
    marked(
      small,
      inExcel((sheet) => {
        sheet.getRange("9:9").delete("Up");
        sheet.getRange("8:8").insert("Down");
        sheet.getRange("3:4").insert("Down");
        sheet.getRange("D:D").insert("Right");
      }),
    ),
  "real plan": () => marked(sample),
  edges: () => withEdges([...edges, ...months]),
  "overdue alone": () => withEdges([...edges, ...months], withoutDueSoon),
  looked: () => withEdges(looked, ({ workbook }) => assert.equal(workbook.sheets.at(-1)?.visibility, "veryHidden", "the wordings are to need their sheet")),
};

describe("marks on later days, in LibreOffice", function () {
  this.timeout(300_000);
  const seen = new Map<Day, Map<string, (ShownCell | null)[][]>>();

  before(async function () {
    const command = await needLibreOffice(this);
    await needFaketime(this);
    const made = new Map<string, Uint8Array>();
    for (const [name, make] of Object.entries(files)) made.set(name, await make());
    for (const day of DAYS) {
      const pages = await convertAll(command, made, { to: "html", prefix: onDay(day) });
      seen.set(day, new Map([...pages].map(([name, page]) => [name, shownCells(strFromU8(page))])));
    }
  });

  function cells(file: string, day: Day): (ShownCell | null)[][] {
    const table = seen.get(day)?.get(file);
    assert.ok(table);
    return table;
  }

  /** The mark that a cell shows, by its fill. */
  function markOf(cell: ShownCell | null | undefined): MarkKind | null {
    const found = (Object.keys(markStyles) as MarkKind[]).find((kind) => markStyles[kind].fill === cell?.fill);
    return found ?? null;
  }

  /** The marks in a column of a file on a day, by what the row's content says. */
  function marks(file: string, day: Day, column: number, key: number = PLAN.content): Record<string, MarkKind | null> {
    const rows = cells(file, day).filter((row) => LINES.some(({ content }) => row[key]?.text === content));
    return Object.fromEntries(rows.map((row) => [row[key]?.text, markOf(row[column])]));
  }

  it("turn on by themselves: due soon two weeks before the deadline, overdue from the day after it", () => {
    const always = { Bốn: "missing", Năm: "unreadable" };
    assert.deepEqual(marks("plain", "2025-05-16", PLAN.deadline), { Ba: null, Một: null, Hai: null, ...always });
    assert.deepEqual(marks("plain", "2025-05-31", PLAN.deadline), { Ba: null, Một: "dueSoon", Hai: "dueSoon", ...always });
    assert.deepEqual(marks("plain", "2025-06-01", PLAN.deadline), { Ba: null, Một: "overdue", Hai: "overdue", ...always });
    assert.deepEqual(marks("plain", "2025-09-01", PLAN.deadline), { Ba: "overdue", Một: "overdue", Hai: "overdue", ...always });
  });

  for (const [file, what, rows] of [
    ["edges", "read, repeated or typed later", [...edges, ...months]],
    ["overdue alone", "no longer due soon", [...edges, ...months].map(overdueAlone)],
    ["looked", "looked up in a sheet", looked],
  ] as const) {
    it(`turn on and off on the very day, deadlines ${what}`, () => {
      const expected = (at: number) => rows.map(({ line, marks: all }) => [line.content, all[at]]);
      const shown = (day: Day) => {
        const found = new Map(cells(file, day).map((row) => [row[PLAN.content]?.text, markOf(row[PLAN.deadline])]));
        return rows.map(({ line }) => [line.content, found.get(line.content ?? "")]);
      };
      DAYS.forEach((day, at) => assert.deepEqual(shown(day), expected(at), day));
    });
  }

  it("do not depend on the day where they are about money", () => {
    for (const day of DAYS) assert.deepEqual(marks("plain", day, PLAN.budget), { Ba: null, Một: null, Hai: "unfunded", Bốn: "unfunded", Năm: null });
  });

  it("go off when the status says done, in that row alone", () => {
    const { Một, Hai } = marks("finished", "2025-06-01", PLAN.deadline);
    assert.deepEqual([Một, Hai], [null, "overdue"]);
  });

  it("go off when the cell is filled, and judge the new text by what it says itself", () => {
    for (const day of DAYS) {
      const { Bốn, Năm } = marks("filled", day, PLAN.deadline);
      assert.deepEqual([Bốn, Năm], [day > "2025-07-31" ? "overdue" : null, null], day);
      const money = marks("filled", day, PLAN.budget);
      assert.deepEqual([money["Bốn"], money["Hai"]], [null, null]);
    }
  });

  it("stay with their rows when these are sorted", () => {
    const rows = cells("sorted", "2025-06-01").map((row) => row[PLAN.content]?.text);
    assert.deepEqual(rows.filter((text) => LINES.some(({ content }) => content === text)), ["Một", "Hai", "Ba", "Bốn", "Năm"]);
    for (const day of DAYS) {
      for (const column of [PLAN.deadline, PLAN.budget]) assert.deepEqual(marks("sorted", day, column), marks("plain", day, column));
    }
  });

  it("stay with their rows when rows and columns are inserted and deleted", () => {
    for (const day of DAYS) {
      for (const column of [PLAN.deadline, PLAN.budget]) {
        const { Bốn: gone, ...kept } = marks("plain", day, column);
        assert.ok(gone);
        assert.deepEqual(marks("moved", day, column + 1), kept);
      }
    }
  });

  it("can be told apart without colour", () => {
    const looks = new Map<MarkKind, string>();
    for (const cell of [...cells("plain", "2025-05-31"), ...cells("plain", "2025-06-01")].flat()) {
      const kind = markOf(cell);
      if (cell && kind) looks.set(kind, JSON.stringify([cell.bold, cell.italic, cell.underline, cell.border]));
    }
    // A blank cell has no letters to be bold: its border tells.
    assert.deepEqual([...looks.keys()].sort(), ["dueSoon", "missing", "overdue", "unfunded", "unreadable"]);
    assert.equal(new Set(looks.values()).size, 5);
  });

  it("mark the real plan: six rows on 1 September, none on 31 May", () => {
    const overdue = (day: Day) =>
      cells("real plan", day)
        .filter((row) => markOf(row[SAMPLE.deadline]) === "overdue")
        .map((row) => row[SAMPLE.criterion]?.text);
    assert.deepEqual(overdue("2025-05-31"), []);
    assert.deepEqual(overdue("2025-06-01"), ["Tiêu chí 5.2", "Tiêu chí 5.4"]);
    assert.deepEqual(overdue("2025-09-01"), ["Tiêu chí 1.1", "Tiêu chí 1.5", "Tiêu chí 2.1", "Tiêu chí 5.1", "Tiêu chí 5.2", "Tiêu chí 5.4"]);
    const row = cells("real plan", "2025-06-01").find((line) => line[SAMPLE.criterion]?.text === "Tiêu chí 1.7");
    assert.deepEqual([markOf(row?.[SAMPLE.deadline]), markOf(row?.[SAMPLE.budget])], ["missing", "unfunded"]);
  });
});
