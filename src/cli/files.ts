/** Files in and out, with a sentence for everything that can go wrong. */
import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { ADD_IN_ID } from "../excel/index";
import { openWorkbook, WorkbookFileError, type Workbook } from "../host/index";
import type { Lang } from "../i18n/index";
import { failure } from "./failure";
import { pathFrom } from "./options";

const FILE_KEYS = { "not-xlsx": "notXlsx", encrypted: "encrypted", damaged: "damaged" } as const;

/** @throws {Failure} when there is no such file, or it is not an .xlsx, encrypted or damaged. */
export function readWorkbookFile(file: string, lang: Lang): Workbook {
  try {
    return openWorkbook(readFileSync(pathFrom(file)), { addInId: ADD_IN_ID });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw failure(lang, FILE_KEYS[error.code], { file });
    const code = systemCode(error);
    if (code === null) throw error;
    throw code === "ENOENT" ? failure(lang, "noSuchFile", { file }) : failure(lang, "cannotRead", { file, code });
  }
}

/** Writes beside the place and then renames, so that a file is there whole or not at all. */
export function writeWhole(path: string, bytes: Uint8Array, lang: Lang): void {
  const part = `${path}.${randomBytes(4).toString("hex")}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    const code = systemCode(error);
    if (code === null) throw error;
    throw failure(lang, "cannotWrite", { file: path, code });
  }
}

function systemCode(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return error instanceof Error && typeof code === "string" ? code : null;
}
