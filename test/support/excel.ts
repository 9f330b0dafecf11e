/** Workbooks for tests of the actions: opened in a host that the real client talks to. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { connect, loadClient } from "../../src/host/client/node";
import { Host, openWorkbook, saveWorkbook, Workbook, type HostOptions } from "../../src/host/index";

export const SAMPLE = "assets/ke-hoach-2024-2025.xlsx";
export const AS_OF = "2025-06-15";

/** A workbook that `Excel.run` talks to from now on. */
export function openBytes(bytes: Uint8Array, options: HostOptions = {}): Host {
  return openModel(openWorkbook(bytes), options);
}

export function openModel(workbook: Workbook, options: HostOptions = {}): Host {
  loadClient();
  const host = new Host(workbook, { today: AS_OF, ...options });
  connect(host);
  return host;
}

/** The real plan of a kindergarten. */
export function openSample(options: HostOptions = {}): Host {
  return openBytes(readFileSync(SAMPLE), options);
}

/** The batches that were ours: without the client's own closing messages. */
export function batches(host: Host): number {
  return host.counts.requests - host.counts.cleanups;
}

/** Nothing was asked of the host that it lacks. */
export function assertNothingMissing(host: Host): void {
  assert.deepEqual(host.missing, []);
}

/** The host's workbook written and read again, as the next person opens it. */
export function reopen(host: Host): Workbook {
  return openWorkbook(saveWorkbook(host.workbook));
}

export interface PlanLine {
  criterion: string;
  content?: string;
  actions?: string;
  owner?: string;
  deadline?: string | number;
  budget?: string | number;
  partners?: string;
  status?: string;
}

/** A workbook with a plan of these rows under one standard heading each, for tests that need many rows or odd texts. */
export function planWorkbook(lines: PlanLine[], sheetName = "Kế hoạch"): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(sheetName);
  const write = (row: number, cells: (string | number | undefined)[]) =>
    cells.forEach((cell, column) => {
      if (cell !== undefined && cell !== "") sheet.cells.setValue(row, column, cell);
    });
  write(0, ["TRƯỜNG MẦM NON HOA SEN"]);
  write(1, ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC"]);
  write(2, ["Năm học 2024-2025"]);
  write(4, ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", "Phối hợp", "Mức độ thực hiện"]);
  lines.forEach((line, i) => {
    const { criterion, content = "Nội dung", actions = "- Thực hiện", owner = "Hiệu trưởng chủ trì" } = line;
    write(5 + i, [i + 1, criterion, content, actions, owner, line.deadline, line.budget, line.partners ?? "Không", line.status]);
  });
  return workbook;
}

/** Many plain rows. */
export function manyLines(count: number): PlanLine[] {
  return Array.from({ length: count }, (_, i) => ({
    criterion: `Tiêu chí ${1 + (i % 5)}.${1 + (i % 2)}`,
    content: `Nội dung cải tiến thứ ${i + 1} của nhà trường trong năm học`,
    actions: "- Bồi dưỡng giáo viên theo kế hoạch.\n- Kiểm tra, đánh giá hằng tháng.",
    deadline: `Tháng ${1 + (i % 5)}/2025`,
    budget: i % 3 === 0 ? "" : `${1 + (i % 9)} triệu đồng`,
  }));
}
