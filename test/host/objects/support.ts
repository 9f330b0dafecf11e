/** What the tests of the host share. Everything is driven through the real client. */
import assert from "node:assert/strict";
import { connect } from "../../../src/host/client/node";
import { Host, Workbook, type HostOptions } from "../../../src/host/index";

/** A host with an empty sheet "Sheet1", to which `Excel.run` now goes. */
export function newHost(options: HostOptions = {}): Host {
  const workbook = new Workbook();
  workbook.addSheet("Sheet1");
  return connected(workbook, options);
}

/** A host with the workbook, to which `Excel.run` now goes. */
export function connected(workbook: Workbook, options: HostOptions = {}): Host {
  const host = new Host(workbook, options);
  connect(host);
  return host;
}

/** The error that `Excel.run` ends with. */
export async function failure(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    assert.ok(error instanceof OfficeExtension.Error, String(error));
    return error;
  }
  return assert.fail("nothing failed");
}

/** Runs a batch on the sheet "Sheet1" and gives its result. */
export function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
}

/** Values of a range of "Sheet1" as they are now. */
export function valuesOf(address: string): Promise<unknown[][]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}
