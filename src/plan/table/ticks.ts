/** Results that are ticked, or given as bare shares of a hundred. */
import { isTick } from "../text/status";
import type { CellText, StatusReading } from "../text/types";
import { plainLine } from "./lines";
import type { Readers } from "./readers";

/** A tick says what its column is called: "Chưa hoàn thành" under "Mức độ thực hiện"; under "Mức 2" it says nothing of the progress. */
export function ticked(readers: Readers, header: string, cell: CellText): StatusReading {
  if (isShareOf(header, cell)) return { ...readers.status({ text: `${cell.text.trim()}%` }), source: cell.text };
  if (!isTick(cell.text)) return readers.status(cell);
  const named = readers.status({ text: header });
  if (named.status === "unknown" && !RANK.test(plainLine(header))) return readers.status(cell);
  return { ...named, source: cell.text };
}

/** A bare 60 under "Tiến độ (%)". Whether 1 is one in a hundred or all of it nobody says. */
function isShareOf(header: string, { text }: CellText): boolean {
  return BARE_SHARE.test(text) && text.trim() !== "1" && OF_HUNDRED.test(plainLine(header));
}

const BARE_SHARE = /^\s*(?:0|100|[1-9]\d?(?:[.,]\d{1,2})?)\s*$/;
const OF_HUNDRED = /%|\b(?:phan tram|t[yi] le)\b/;
const RANK = /^(?:muc|loai|bac)\s*[\divx]|^(?:tot|kha|trung binh|yeu|kem)$/;
