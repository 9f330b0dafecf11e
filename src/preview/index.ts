/**
 * The page to try the add-in on without Excel: a workbook in a grid, and the pane beside it on the same host.
 * `?asOf=2025-06-15` sets the date for the pane and for TODAY().
 */
import "./preview.scss";
import { offerHost } from "../host/client/browser";
import { conditionalFormatsAt } from "../host/calc/index";
import { ADD_IN_ID } from "../excel/add-in-id";
import { Host, OfficeError, openWorkbook, saveWorkbook, WorkbookFileError, type Workbook } from "../host/index";
import type { Grid } from "./grid/index";
import { exposeProbe } from "./probe";
import { Shell } from "./shell";
import { word } from "./words";

const SAMPLE = { url: "/assets/ke-hoach-2024-2025.xlsx", file: "ke-hoach-2024-2025.xlsx" };
const PANE = "/preview/pane.html";

const asOf = new URLSearchParams(location.search).get("asOf");
const shell = new Shell({ onFile: openFile, onSave: save, onSample: openSample });
/** The grid is big: it comes while the sample is being fetched. */
const gridReady: Promise<Grid> = loadGrid();

let host: Host | null = null;
let fileName = "";
let changed = false;
let shownState = "";

void openSample();

async function loadGrid(): Promise<Grid> {
  const { Grid } = await import("./grid/index");
  const grid = new Grid(shell.grid, {
    onEdit(edits) {
      if (!host) return;
      grid.forgetCells(edits);
      try {
        for (const { sheetId, row, column, input } of edits) {
          const sheet = host.workbook.sheetById(sheetId);
          if (sheet) host.edit(sheet.name, row, column, input);
        }
      } catch (error) {
        if (!(error instanceof OfficeError)) throw error;
        shell.say(word("protected"), "error");
        grid.refresh();
      }
    },
    onTyping(typing) {
      const typedIn = host;
      // What was typed reaches the host before batches that waited for it.
      if (typedIn) setTimeout(() => (typedIn.cellEditMode = typing));
    },
    onRefused: () => shell.say(word("refused")),
    onSelect(sheetId, row, column) {
      const sheet = host?.workbook.sheetById(sheetId);
      if (sheet) host?.select(sheet.name, row, column);
    },
  });
  exposeProbe(grid);
  return grid;
}

async function openSample(): Promise<void> {
  if (!(await mayReplace())) return;
  try {
    const response = await fetch(SAMPLE.url);
    if (!response.ok) throw new Error(String(response.status));
    await open(new Uint8Array(await response.arrayBuffer()), SAMPLE.file);
  } catch (error) {
    console.error(error);
    shell.say(word("sampleMissing"), "error");
  }
}

async function openFile(file: File): Promise<void> {
  if (!(await mayReplace())) return;
  await open(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Opens a file. One that can't be read is named, and the workbook that is open stays. */
async function open(bytes: Uint8Array, name: string): Promise<void> {
  let opened: Host;
  try {
    opened = new Host(openWorkbook(bytes, { addInId: ADD_IN_ID }), { name, ...(asOf && { today: asOf }) });
  } catch (error) {
    shell.say(fileProblem(error, name), "error");
    return;
  }
  try {
    const grid = await gridReady;
    host = opened;
    fileName = name;
    setChanged(false);
    const { workbook } = opened;
    grid.open(workbook, (sheet, row, column) => conditionalFormatsAt(workbook, sheet, row, column, opened.today));
    shownState = stateOf(workbook);
    opened.onChange(() => showChange(opened, grid));
    offerHost(opened);
    // A pane belongs to a workbook, as in Excel: it starts anew with the file.
    shell.pane.src = PANE + location.search;
  } catch (error) {
    console.error(error);
    shell.say(word("gridFailed", { detail: String(error) }), "error");
  }
}

/** Brings the grid up to date after a batch of the add-in or an edit. */
function showChange(changedHost: Host, grid: Grid): void {
  if (changedHost !== host) return;
  const { workbook } = changedHost;
  const state = stateOf(workbook);
  if (state !== shownState) {
    shownState = state;
    grid.refresh();
    setChanged(true);
  }
  const [area] = changedHost.selectionOf(workbook.activeSheet);
  grid.showSelection(workbook.activeSheet, area.row, area.column);
}

/** Differs when anything but the selection was changed: conditional formats, widths and settings are not counted in the revision. */
function stateOf(workbook: Workbook): string {
  const formats = workbook.sheets.map((sheet) => sheet.conditionalFormats.items.map((item) => `${item.id}:${item.priority}`));
  const widths = workbook.sheets.map(({ columns }) => columns.spans);
  return JSON.stringify([workbook.revision, formats, widths, [...workbook.settings]]);
}

function save(): void {
  if (!host) return;
  const name = word("copyOf", { name: fileName.replace(/\.xls[xm]$/i, "") });
  shell.download(name, saveWorkbook(host.workbook, { addInId: ADD_IN_ID }));
  setChanged(false);
  shell.say(word("saved", { name }));
}

/** Whether the open workbook may go: nothing unsaved in it, or the user has said so. */
async function mayReplace(): Promise<boolean> {
  if (!changed) return true;
  const answer = await shell.askToKeep();
  if (answer === "save") save();
  return answer !== "cancel";
}

function setChanged(value: boolean): void {
  changed = value;
  shell.setFile(fileName, changed);
}

function fileProblem(error: unknown, name: string): string {
  if (error instanceof WorkbookFileError) {
    const keys = { "not-xlsx": "notXlsx", encrypted: "encrypted", damaged: "damaged" } as const;
    return word(keys[error.code], { name });
  }
  console.error(error);
  return word("unreadable", { name, detail: String(error) });
}
