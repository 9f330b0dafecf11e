/** One sheet a standard: its rows, each linked to its place in the plan, and their sum. */
import type { Plan, PlanRow } from "../../plan/index";
import { isOpen, moneyByRow } from "../../plan/summary/index";
import {
  blanks,
  code,
  count,
  date,
  DraftBuilder,
  formula,
  money,
  rowLink,
  sheetRef,
  text,
  type DraftCell,
  type SheetDraft,
} from "../sheets/draft";
import { addSignatures } from "./signatures";
import { titleOfStandard } from "./titles";
import { budgetWord, ownerWord, statusWord, type Say } from "./words";

/** The columns of a standard's sheet, 0-based: the summary's formulas look at them. */
export const COLUMN = { ordinal: 0, criterion: 1, content: 2, owner: 4, due: 5, timing: 6, status: 7, state: 9, dong: 10, remarks: 12 };

/** A standard's sheet, and where its rows are: 1-based, `last` before `first` when there are none. */
export interface StandardSheet {
  draft: SheetDraft;
  first: number;
  last: number;
}

/** What the draft needs to know beside the plan. */
export interface StandardContext {
  key: string;
  name: string;
  /** `"5"`, or null for the rows without a standard. */
  standard: string | null;
  /** Where the as-of date stands: `'Tổng hợp'!$C$5`. */
  asOfCell: string;
  dueSoonDays: number;
  say: Say;
}

/** Together no wider than lets twelve points be nine on paper. */
const WIDTHS = [4, 6, 23, 32, 14, 11, 10, 10, 14, 10, 13, 8, 12];

export function standardSheet(plan: Plan, context: StandardContext): StandardSheet {
  const { say, standard } = context;
  const builder = new DraftBuilder(WIDTHS.length);
  builder.add("title", [text(titleOfStandard(plan, standard, say))]);
  builder.add("subtitle", [text(subtitle(plan, say))]);
  builder.add("blank");
  const headerRow = builder.add(
    "header",
    [
      "ordinal",
      "criterion",
      "content",
      "actions",
      "owner",
      "due",
      "timing",
      "status",
      "budgetText",
      "budgetState",
      "dong",
      "planRow",
      "remarks",
    ].map((key) => text(say(key))),
  );
  const first = builder.row;
  const amounts = moneyByRow(plan.rows);
  plan.rows.forEach((row, i) => {
    if (row.standard !== standard) return;
    builder.add("body", bodyCells(plan, row, amounts[i].hasFigure ? amounts[i].dong : null, builder.row, context, first));
  });
  const last = builder.row - 1;
  const sum = last < first ? money(0) : formula("money", `SUM(K${first}:K${last})`);
  builder.add("total", [...blanks(2), text(say("wholeStandard")), ...blanks(7), sum, ...blanks(2)]);
  builder.add("blank");
  addSignatures(builder, COLUMN.content, COLUMN.dong, say);
  return {
    draft: {
      key: context.key,
      name: context.name,
      widths: WIDTHS,
      lines: builder.lines,
      headerRow,
      remarks: { column: COLUMN.remarks, keyColumns: [COLUMN.criterion, COLUMN.content] },
    },
    first,
    last,
  };
}

/** School and school year, as far as the plan tells. */
export function subtitle(plan: Plan, say: Say): string {
  return [plan.schoolName, say("schoolYear", { schoolYear: plan.schoolYear })].filter(Boolean).join(" – ");
}

function bodyCells(
  plan: Plan,
  row: PlanRow,
  dong: number | null,
  line: number,
  { asOfCell, dueSoonDays, say }: StandardContext,
  first: number,
): DraftCell[] {
  const column = plan.columns.criterion ?? plan.columns.content ?? 0;
  return [
    count(line - first + 1),
    code(row.criterion),
    text(row.text.content),
    text(row.actions.map((action) => `- ${action}`).join("\n")),
    text(ownerWord(row)),
    date(row.deadline.end),
    isOpen(row) ? formula("text", timing(`F${line}`, asOfCell, dueSoonDays, say)) : text(statusWord(row.status.status, say)),
    text(statusWord(row.status.status, say)),
    text(row.text.budget),
    text(budgetWord(row, say)),
    money(dong),
    rowLink(plan.sheet, row.row, column),
    text(null),
  ];
}

/** Says by itself, when the as-of date is changed, whether the row is overdue. */
function timing(due: string, asOf: string, soon: number, say: Say): string {
  const word = (key: string) => `"${say(key)}"`;
  return `IF(${due}="",${word("dueNone")},IF(${due}<${asOf},${word("overdue")},IF(${due}<=${asOf}+${soon},${word("dueSoon")},${word("dueLater")})))`;
}

/** A column of a standard's rows as seen from another sheet. */
export function columnRef(sheet: StandardSheet, letter: string): string {
  return sheetRef(sheet.draft.name, `$${letter}$${sheet.first}:$${letter}$${sheet.last}`);
}
