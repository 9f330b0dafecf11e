/** One official word for each status. */
import { foldText, stripAccents } from "../text/normalize";
import { readStatus } from "../text/status";
import type { CellText, Status } from "../text/types";
import type { Proposal } from "./types";

/** The words of the official form, and the usual ones beside it (circular 57/2026, form 2, table V: the first, second and third). */
export const OFFICIAL_STATUS = {
  done: "Hoàn thành",
  doing: "Đang thực hiện",
  notDone: "Chưa hoàn thành",
  notStarted: "Chưa thực hiện",
  late: "Chậm tiến độ",
  overdue: "Quá hạn",
  paused: "Tạm dừng",
  cancelled: "Không thực hiện",
  notApplicable: "Không áp dụng",
} as const satisfies Partial<Record<Status, string>>;

/**
 * Wordings that say exactly what the official word says, without accents in lower case. "Hoàn thành tốt", "40 %" and
 * "Chưa xong vì thiếu kinh phí" say more, and stay.
 */
const SYNONYMS: Record<keyof typeof OFFICIAL_STATUS, readonly string[]> = {
  done: ["hoan thanh", "da hoan thanh", "hoan tat", "da hoan tat", "xong", "da xong", "da lam xong", "da thuc hien xong", "da thuc hien", "ht", "dht", "done", "completed", "finished"],
  doing: ["dang thuc hien", "dang trien khai", "dang tien hanh", "dang lam", "dth", "doing", "in progress", "on-going", "ongoing"],
  notDone: ["chua hoan thanh", "chua hoan tat", "chua xong", "cht", "not done", "not completed", "incomplete"],
  notStarted: ["chua thuc hien", "chua trien khai", "chua tien hanh", "chua lam", "chua bat dau", "cth", "not started"],
  late: ["cham tien do", "tre tien do"],
  overdue: ["qua han", "da qua han", "overdue"],
  paused: ["tam dung", "tam ngung", "dang tam dung", "paused"],
  cancelled: ["khong thuc hien"],
  notApplicable: ["khong ap dung", "n/a", "not applicable"],
};

/**
 * The official word for an exact synonym, or null. Nothing that carries a share, a date, a reason or a mark of
 * quality is touched.
 *
 * @example proposeStatus({ text: "đã xong", cellValue: "đã xong" })?.after.value // "Hoàn thành"
 */
export function proposeStatus(cell: CellText): Proposal | null {
  const { status, percent } = readStatus(cell);
  if (percent !== null || !(status in OFFICIAL_STATUS)) return null;
  const key = status as keyof typeof OFFICIAL_STATUS;
  const plain = stripAccents(foldText(cell.text)).replace(/^[-*+•] ?/, "").replace(/\s*[.;,]$/, "");
  const text = OFFICIAL_STATUS[key];
  if (text === cell.cellValue || !SYNONYMS[key].includes(plain) || readStatus({ text }).status !== status) return null;
  return { kind: "status", after: { value: text, text }, reason: "statusSynonym" };
}
