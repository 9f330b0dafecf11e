/**
 * Every cell of the sixth reading once more, typed as somebody else would have: other marks around it, blanks elsewhere, brackets of another shape, lines
 * broken. It may then be read as before or not at all; as another sum, day, status or person it must never be.
 */
import assert from "node:assert/strict";
import { readBudget } from "../../../src/plan/text/budget/index";
import { schoolCalendar } from "../../../src/plan/text/calendar";
import { readDeadline } from "../../../src/plan/text/deadline/index";
import { readPeople } from "../../../src/plan/text/people/index";
import { readStatus } from "../../../src/plan/text/status";
import { MONEY } from "./budgets";
import { FUNDS } from "./budgets-funds";
import { LAST_TRAPS } from "./budgets-last-traps";
import { PLAIN } from "./budgets-plain";
import { MORE_TRAPS } from "./budgets-second-traps";
import { TRAPS as MONEY_TRAPS } from "./budgets-traps";
import { DAYS } from "./deadlines-days";
import { PERIODS } from "./deadlines-periods";
import { FIGURES, STEPS, YEARS } from "./deadlines-traps";
import { PEOPLE } from "./people";
import { TRAPS as PEOPLE_TRAPS } from "./people-traps";
import { eachText } from "./reads";
import { STATUSES } from "./statuses";
import { TRAPS as STATUS_TRAPS } from "./statuses-traps";

type Change = readonly [name: string, change: (text: string) => string];

const ANYWHERE: readonly Change[] = [
  ["a full stop behind", (text) => `${text}.`],
  ["a semicolon behind", (text) => `${text};`],
  ["a comma behind", (text) => `${text},`],
  ["'./.' behind", (text) => `${text}./.`],
  ["a line break behind", (text) => `${text}\n`],
  ["with line breaks of two characters", (text) => text.replace(/\n/g, "\r\n")],
  ["with – for -", (text) => text.replace(/ - /g, " – ")],
  ["a dash before", (text) => `- ${text}`],
  ["a bullet of a symbol font before", (text) => `\uf0b7 ${text}`],
  ["in brackets", (text) => `(${text})`],
  ["in quotation marks", (text) => `“${text}”`],
  ["in square brackets instead of round ones", (text) => text.replace(/\(/g, "[").replace(/\)/g, "]")],
  ["with blanks inside brackets", (text) => text.replace(/\(/g, "( ").replace(/\)/g, " )")],
  ["without a blank before brackets", (text) => text.replace(/ \(/g, "(")],
  ["with a blank before colons", (text) => text.replace(/(?<=\S):/g, " :")],
  ["without a blank behind colons", (text) => text.replace(/: /g, ":")],
  ["with tabs for blanks", (text) => text.replace(/ /g, "\t")],
  ["with letters that only look Vietnamese", (text) => text.replace(/đ/g, "ð").replace(/Đ/g, "Ð").replace(/ư/g, "ƣ").replace(/Ư/g, "Ƣ")],
];
const IN_MONEY: readonly Change[] = [
  ["× for x", (text) => text.replace(/(?<=[\s\d])x(?=[\s\d])/g, "×")],
  ["* for x", (text) => text.replace(/(?<=[\s\d])x(?=[\s\d])/g, "*")],
  ["triệu for tr", (text) => text.replace(/(?<=\d) ?tr(?!\p{L})/gu, " triệu")],
  ["VNĐ for đ", (text) => text.replace(/(?<=\d)đ(?!\p{L})/gu, " VNĐ")],
];

const CAPITALS: Change = ["in capitals", (text) => text.toUpperCase()];

interface Read {
  meaning: string;
  /** Nothing was read that would be counted, judged or named. */
  isUnread: boolean;
}

function money(text: string): Read {
  const { kind, dong, min, max } = readBudget({ text });
  return { meaning: String(dong ?? (kind === "range" ? `${min}-${max}` : kind)), isUnread: dong === null && kind !== "range" };
}

const calendar = schoolCalendar("2025-2026");

function time(text: string): Read {
  const { kind, start, end } = readDeadline({ text }, calendar);
  return { meaning: `${start} ${end}`, isUnread: kind === "unreadable" || kind === "none" || kind === "ditto" };
}

function people(text: string): Read {
  const read = readPeople(text);
  return { meaning: `${read.people.map(({ name, role }) => `${name} ${role}`).sort().join()}: ${read.lead}`, isUnread: read.people.length === 0 };
}

function status(text: string): Read {
  const read = readStatus({ text });
  return { meaning: `${read.status} ${read.percent}`, isUnread: read.status === "unknown" || read.status === "blank" };
}

const SETS: readonly (readonly [name: string, lists: readonly string[], read: (text: string) => Read, changes: readonly Change[]])[] = [
  ["money", [MONEY, FUNDS, LAST_TRAPS, PLAIN, MORE_TRAPS, MONEY_TRAPS], money, [...ANYWHERE, ...IN_MONEY, CAPITALS]],
  ["deadlines", [DAYS, PERIODS, FIGURES, YEARS, STEPS], time, [...ANYWHERE, CAPITALS]],
  ["people", [PEOPLE, PEOPLE_TRAPS], people, ANYWHERE],
  ["statuses", [STATUSES, STATUS_TRAPS], status, [...ANYWHERE, CAPITALS]],
];

/** Lists come in two notations: what is meant before the texts, or a text before what it means. */
function textsOf(lists: readonly string[]): string[] {
  const texts = new Set<string>();
  for (const list of lists) {
    if (/^[^\n]*\s\|\s/m.test(list)) eachText(list, (text) => texts.add(text));
    else for (const line of list.split("\n")) if (line.includes("⇒")) texts.add(line.slice(0, line.indexOf("⇒")).trim().replaceAll("\\n", "\n"));
  }
  return [...texts].filter((text) => text.length > 1 && text.length < 150);
}

describe("owners in capitals", () => {
  it("are the same ones, but for a few in a hundred, and a name takes no further words", () => {
    const named = (text: string): string => people(text).meaning.toLowerCase();
    const texts = textsOf([PEOPLE, PEOPLE_TRAPS]).filter((text) => !people(text).isUnread);
    const others = texts.filter((text) => named(text.toUpperCase()) !== named(text));
    assert.ok(texts.length > 700 && others.length < texts.length * 0.03, others.join("\n"));
    assert.deepEqual(
      ["Đ/C NGUYỄN THỊ HOA VÀ TRẦN VĂN NAM", "NGUYỄN THỊ HOA CHỦ TRÌ, KT PHỐI HỢP", "HT, CÔ HOA"].map((text) => readPeople(text).people.map(({ name }) => name)),
      [["Nguyễn Thị Hoa", "Trần Văn Nam"], ["Nguyễn Thị Hoa", "Kế toán"], ["Hiệu trưởng", "CÔ Hoa"]],
    );
  });
});

describe("sums with a line broken at any blank", () => {
  it("are the same or unread; the few others could be lists of their own", () => {
    const others: string[] = [];
    let all = 0;
    for (const text of textsOf([MONEY, FUNDS, LAST_TRAPS, PLAIN, MORE_TRAPS, MONEY_TRAPS])) {
      const before = money(text);
      const words = text.includes("\n") || before.isUnread ? [] : text.split(" ");
      for (let at = 1; at < words.length; at++) {
        const after = money(`${words.slice(0, at).join(" ")}\n${words.slice(at).join(" ")}`);
        all++;
        if (!after.isUnread && after.meaning !== before.meaning) others.push(`${text} (${at}): ${after.meaning}, not ${before.meaning}`);
      }
    }
    assert.ok(all > 2_000 && others.length <= all * 0.002, `of ${all}:\n${others.join("\n")}`);
  });
});

describe("cells typed another way", () => {
  for (const [name, lists, read, changes] of SETS) {
    const texts = textsOf(lists);

    for (const [how, change] of changes) {
      it(`${name}, ${how}`, () => {
        const others: string[] = [];
        let [all, lost] = [0, 0];
        for (const text of texts) {
          const [before, changed] = [read(text), change(text)];
          if (before.isUnread || changed === text) continue;
          const after = read(changed);
          all++;
          if (after.isUnread) lost++;
          else if (after.meaning !== before.meaning) others.push(`${JSON.stringify(changed)}: ${after.meaning}, not ${before.meaning}`);
        }
        assert.deepEqual(others, []);
        assert.ok(lost <= all * 0.05, `${lost} of ${all} are not read any more`);
      });
    }
  }
});
