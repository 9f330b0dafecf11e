/** Figures that say again what others in the cell say: a price and what it comes to, items below their heading, funds beside what they pay for. */
import { counted } from "./counted";
import type { Joint, Phrase } from "./cut";
import { openingTotal } from "./leftovers";
import { type Money, type Problem, addUp, isProblem, mergeSources, sameSum } from "./money";
import { withMakeup } from "./refine";
import type { Piece } from "./scan";
import { isFundAlone } from "./sources";
import { wordsOf } from "./term";

/** A phrase with the money it names. */
export interface Entry {
  joint: Joint;
  money: Money;
  phrase: Phrase;
}

const AMBIGUOUS: Problem = { problem: ["ambiguous"] };
const DIFFERS: Problem = { problem: ["partsDiffer"] };

/** "Mỗi lớp 1 triệu, 12 lớp: 12 triệu": the price with the count it is for and what they come to is one sum, if they agree. */
export function withCountedTotals(entries: readonly Entry[], phrases: readonly Phrase[]): Entry[] | Problem {
  const result: Entry[] = [];
  for (const entry of entries) {
    const before = result.at(-1);
    const product = before && entry.money.pers.length === 0 && before.money.pers.length === 1 && before.money.pers[0] !== "year" ? counted(before.money, before.phrase.pieces, entry.phrase.pieces) : null;
    const priced = product === null && before ? countedBefore(before, entry, phrases) : null;
    if (priced) {
      if (isProblem(priced) || !sameSum(priced, before!.money)) return DIFFERS;
    } else if (product === null) result.push(entry);
    else if (isProblem(product) || !sameSum(product, entry.money)) return DIFFERS;
    else result.splice(-1, 1, { ...entry, joint: before!.joint, money: { ...entry.money, labelled: true, parts: product.parts } });
  }
  return result;
}

/** "10 triệu, chia 2 đợt, mỗi đợt 5 triệu", "12 lớp: 24tr, 2tr/lớp": the whole, then the price. Null when it is no price of what was counted. */
function countedBefore({ money, phrase }: Entry, entry: Entry, phrases: readonly Phrase[]): Money | Problem | null {
  if (money.pers.length > 0 || entry.money.pers.length !== 1 || entry.money.pers[0] === "year") return null;
  const around = phrases.slice(phrases.indexOf(phrase), phrases.indexOf(entry.phrase) + 1).flatMap(({ pieces }) => pieces);
  const counts = around.flatMap((piece) => (piece.type === "group" ? piece.pieces : [piece])).filter(({ type }) => type === "count");
  return counts.length === 1 ? counted(entry.money, entry.phrase.pieces, counts) : null;
}

interface Line {
  level: number;
  entries: Entry[];
}

/**
 * "Mua sắm: 20tr / + Bàn: 10tr / + Ghế: 10tr": a line with lines of a lower bullet below is their whole, if they come to it. Lines without a bullet
 * stand above all others; below them a bullet stands the lower the later it first comes.
 *
 * @param phrases of the whole cell: a heading without a figure begins a list of its own
 */
export function withoutSublists(entries: Entry[], phrases: readonly Phrase[]): Entry[] | Problem {
  if (!phrases.some(({ bullet }) => bullet !== undefined) || entries.length < 2 || entries.some(({ joint }) => joint === "contains")) return entries;
  const lines = linesOf(entries, phrases);
  const result: Entry[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOf(lines, at);
    const whole = wholeOf(lines.slice(at, end));
    if (isProblem(whole)) return whole;
    result.push(...whole);
    at = end;
  }
  return result;
}

function linesOf(entries: readonly Entry[], phrases: readonly Phrase[]): Line[] {
  const lines: Line[] = [];
  const bullets: string[] = [];
  for (const phrase of phrases) {
    const starts = phrase.bullet !== undefined || phrase.joint === "line" || phrase.joint === "start";
    if (phrase.bullet !== undefined && !bullets.includes(phrase.bullet)) bullets.push(phrase.bullet);
    if (starts || lines.length === 0) lines.push({ level: phrase.bullet === undefined ? -1 : bullets.indexOf(phrase.bullet), entries: [] });
    const entry = entries.find((one) => one.phrase === phrase);
    if (entry) lines[lines.length - 1].entries.push(entry);
  }
  return lines;
}

/** Where the lines below one end. */
function endOf(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length && lines[end].level > lines[at].level) end += 1;
  return end;
}

/** A line and those below it, as the entries that count. */
function wholeOf([first, ...below]: readonly Line[]): Entry[] | Problem {
  const parts: Entry[] = [];
  for (let at = 0; at < below.length; ) {
    const end = endOf(below, at);
    const part = wholeOf(below.slice(at, end));
    if (isProblem(part)) return part;
    parts.push(...part);
    at = end;
  }
  if (parts.length === 0 || first.entries.length === 0) return [...first.entries, ...parts];
  const [whole] = first.entries;
  const together = addUp(parts.map(({ money }) => money));
  if (isProduct(whole)) return [...first.entries, ...parts];
  const names = parts.length > 1 || whole.money.total || isBare(whole) || isPayer(whole) || GENERAL.test(labelOf(whole));
  if (first.entries.length === 1 && names && !isProblem(together) && sameSum(whole.money, together)) {
    const money = withMakeup(whole.money, together);
    return isProblem(money) ? money : [{ ...whole, money }];
  }
  // "NSNN: 20tr / + XHH: 10tr": two funds, and no heading.
  const funds = first.entries.length === 1 && whole.money.sources.length > 0 && parts.every(({ money }) => money.sources.length > 0);
  // "Sách: 5tr / - Kệ: 6tr": the first bullet is missing, since Excel takes a dash at the head of a cell for a formula.
  const more = first.level < 0 && !isProblem(together) && together.min > whole.money.min;
  if (funds || more) return [...first.entries, ...parts];
  // "Sách: 3tr / - SGK: 3tr": once or twice.
  return first.entries.length === 1 && !isProblem(together) && sameSum(whole.money, together) ? AMBIGUOUS : DIFFERS;
}

function isProduct({ phrase }: Entry): boolean {
  return phrase.pieces.some((piece) => piece.type === "sign" && piece.text === "x");
}

/** "Sách 5tr, kệ 10tr, cộng 15tr, NSNN 10tr, XHH 5tr": up to the total, what it is the total of; the total alone goes on. */
export function withoutTotalled(entries: Entry[]): Entry[] | Problem {
  const at = entries.findIndex(({ phrase }) => openingTotal(wordsOf(phrase.pieces)));
  if (at < 0) return withoutClosingTotal(entries);
  if (at < 1 || at === entries.length - 1) return entries;
  const parts = addUp(entries.slice(0, at).map(({ money }) => money));
  if (isProblem(parts) || !sameSum(parts, entries[at].money)) return DIFFERS;
  return [{ ...entries[at], joint: "start", money: { ...entries[at].money, total: false } }, ...entries.slice(at + 1)];
}

/** "Sách 500k / Vở 300k / 800k", "…; TC: 800k", "phòng 1: 5tr; phòng 2: 5tr; 2 phòng: 10tr": what stands before, together. */
function withoutClosingTotal(entries: Entry[]): Entry[] | Problem {
  const parts = entries.slice(0, -1);
  const last = entries[entries.length - 1];
  if (parts.length === 0 || last.joint === "plus" || last.joint === "contains") return entries;
  const bare = last.joint === "line" && !last.money.words && isBare(last) && parts.every((part) => part.money.labelled);
  const spelt = parts.length > 1 && last.money.words && isBare(last) && !parts.some((part) => part.money.words);
  const named = bare || spelt || CLOSING.test(labelOf(last)) || (parts.length > 1 && isOfItems(last, parts.length));
  const counts = (parts.length > 1 && countsAll(last, parts.length)) || (last.joint === "line" && isRemarkOnly(last) && parts.every((part) => part.money.labelled));
  if (!named && !counts) return entries;
  const together = addUp(parts.map(({ money }) => money));
  const agree = !isProblem(together) && sameSum(together, last.money);
  if (!agree) return named ? DIFFERS : entries;
  const money = withMakeup(last.money, together);
  return isProblem(money) ? money : [{ ...last, joint: "start", money }];
}

/** "TC", "kinh phí": words that name no item of a list, and what its items come to when they close it. */
const CLOSING = /^(?:tc|t\/c|sum|số tiền|so tien|kinh phí|kinh phi|kp|chi phí|dự toán|dự trù|du toan|cả (?:hai|ba|bốn|năm)(?: khoản| mục| nội dung)?|chung|là|hết|vị chi|tính ra)(?: (?:là|hết|chung))?$/u;

function labelOf({ phrase }: Entry): string {
  return wordsOf(phrase.pieces).replace(/^[ :·-]+|[ :·]+$/gu, "");
}

/** What a phrase says, out of the brackets that may be all of it. */
function unwrapped({ pieces }: Phrase): readonly Piece[] {
  const [only] = pieces;
  return pieces.length === 1 && only.type === "group" ? only.pieces : pieces;
}

function isBare({ phrase }: Entry): boolean {
  return unwrapped(phrase).every((piece) => piece.type === "figure" || piece.type === "sign");
}

/** "20tr (dự kiến)", "khoảng 20tr (NSNN)": a figure with no name of an item before it. */
function isRemarkOnly({ money, phrase: { pieces } }: Entry): boolean {
  const at = pieces.findIndex(({ type }) => type === "figure");
  const after = pieces.slice(at + 1).filter(({ type }) => type !== "group");
  const mayFollow = after.every(({ type }) => type === "sign" || type === "word") && (money.sources.length > 0 || REMARK.test(wordsOf(after)));
  return at >= 0 && mayFollow && REMARK.test(wordsOf(pieces.slice(0, at)));
}

const REMARK = /^(?:[ =→⇒>-]|(?:dự kiến|khoảng|ước tính|ước|tạm tính|chừng)(?!\p{L}))*$/u;

function countsAll({ phrase }: Entry, items: number): boolean {
  const [first] = phrase.pieces;
  const [count, ...rest] = first.type === "word" && first.text === "cả" ? phrase.pieces.slice(1) : phrase.pieces;
  // "2 khoản": a noun that is not known stays behind its count.
  return count?.type === "count" && count.value === items && rest.every((piece, index) => piece.type === "figure" || piece.type === "sign" || (piece.type === "word" && index === 0));
}

/** "2 khoản: 10tr": nothing that is bought. */
function isOfItems(entry: Entry, items: number): boolean {
  return countsAll(entry, items) && entry.phrase.pieces.some((piece) => piece.type === "count" && /^(?:khoan|muc|hang)$/.test(piece.noun));
}

/** "Sửa mái 10tr, nhân công 3tr, vật tư 7tr": the first or last may be the others together, or be one of three that happen to fit. */
export function mayBeParts(entries: readonly Entry[]): boolean {
  if (entries.length < 3 || entries.slice(1).some(({ joint }) => joint === "plus")) return false;
  const fits = (whole: Entry) => {
    const together = addUp(entries.filter((entry) => entry !== whole).map(({ money }) => money));
    return !isProblem(together) && sameSum(whole.money, together);
  };
  return fits(entries[0]) || fits(entries[entries.length - 1]);
}

/** "Sách 5tr, trong đó XHH 2tr; vở 3tr": behind a fund that pays a part, something else that is bought. */
export function goesOn([first, ...others]: readonly Entry[]): boolean {
  return isPayer(first) && others.some((other) => other.joint !== "plus" && !hasFund(other) && !GIVER.test(labelOf(other)) && other.money.labelled);
}

/** "Bàn ghế: 20tr / Bàn: 15tr / Ghế: 5tr": the first names all the others. */
export function namesParts([first, ...others]: readonly Entry[]): boolean {
  const words = labelOf(first).split(" ");
  return words.length > 1 && others.every((other) => labelOf(other).split(" ").every((word) => words.includes(word)));
}

const GENERAL = /^(?:(?:tổng |nguồn )?(?:kinh phí|kp|chi phí|số tiền)|dự toán|dự trù|nhu cầu)(?: (?:thực hiện|dự kiến|hoạt động|cần|cần có|cần thiết|đề nghị|là))*$/u;

/**
 * "Kinh phí 20tr; NS 10tr; XHH 10tr", "800k / sách 500k / vở 300k": what stands after a figure without a label, or with one that says nothing but
 * "money", is what it is made of. Null when the first is no such figure.
 */
export function madeOf(entries: readonly Entry[]): Money | Problem | null {
  const [first, ...others] = entries;
  const isList = others[0].joint === "line" && others.every(({ money }) => money.labelled);
  const bare = isList && isBare(first);
  const remarked = isList && !bare && isRemarkOnly(first);
  if ((!bare && !remarked && !GENERAL.test(labelOf(first)) && !CLOSING.test(labelOf(first))) || others.some(({ joint }) => joint === "plus")) return null;
  const together = addUp(others.map(({ money }) => money));
  if (isProblem(together) || !sameSum(first.money, together)) return remarked ? null : AMBIGUOUS;
  return withMakeup(first.money, together);
}

/**
 * "Sách 5tr, nguồn XHH 5tr": funds that come to what stands before them say who pays for it. When they come to less, nobody knows whether they pay
 * for it or for more.
 */
export function withoutPayers(entries: readonly Entry[]): Entry[] | Problem {
  const opening = endOfFunds(entries, 0);
  if (opening > 0 && opening < entries.length) return withoutBought(entries, opening);
  const result: Entry[] = [];
  /** Where the items begin that the next funds may pay for. */
  let from = 0;
  for (let at = 0; at < entries.length; ) {
    const end = endOfFunds(entries, at);
    if (end > at && from < result.length && saysAgain(result.slice(from), entries.slice(at, end))) return AMBIGUOUS;
    if (end === at || from === result.length || result.slice(from).some(hasFund)) {
      result.push(...entries.slice(at, Math.max(end, at + 1)));
      if (end > at) from = result.length;
      at = Math.max(end, at + 1);
      continue;
    }
    const paid = addUp(entries.slice(at, end).map(({ money }) => money));
    const cost = addUp(result.slice(from).map(({ money }) => money));
    if (isProblem(paid) || isProblem(cost)) return AMBIGUOUS;
    const last = result[result.length - 1];
    const whole = sameSum(cost, paid) ? cost : sameSum(last.money, paid) ? last.money : null;
    if (whole === null && (paid.dong ?? paid.min) < (cost.dong ?? cost.max ?? Infinity)) return AMBIGUOUS;
    if (whole === null) result.push(...entries.slice(at, end));
    else {
      const money = withMakeup(whole, paid);
      if (isProblem(money)) return money;
      result.splice(whole === cost ? from : -1, result.length, { ...last, joint: whole === cost ? result[from].joint : last.joint, money: { ...money, labelled: true } });
    }
    from = result.length;
    at = end;
  }
  return result;
}

/** "Bàn: 15tr (NSNN) / Ghế: 5tr (XHH) / NSNN: 15tr / XHH: 5tr": what each fund gives, twice. */
function saysAgain(items: readonly Entry[], funds: readonly Entry[]): boolean {
  const [given, again] = [items, funds].map((entries) => mergeSources(entries.flatMap(({ money }) => money.sources)).map(({ name, dong }) => `${name} ${dong}`).sort().join());
  return items.every(hasFund) && !items.every(isPayer) && given === again;
}

/** "NSNN 500k, XHH 300k / sách 500k, vở 300k": what the funds that stand first are spent on. */
function withoutBought(entries: readonly Entry[], from: number): Entry[] | Problem {
  const [funds, items] = [entries.slice(0, from), entries.slice(from)];
  if (items.some((item) => item.joint === "plus" || hasFund(item) || GIVER.test(labelOf(item)))) return [...entries];
  const paid = addUp(funds.map(({ money }) => money));
  const cost = addUp(items.map(({ money }) => money));
  if (isProblem(paid) || isProblem(cost) || !sameSum(paid, cost)) return AMBIGUOUS;
  const money = withMakeup(cost, paid);
  return isProblem(money) ? money : [{ ...items[0], joint: "start", money }];
}

/** Givers that are no known fund: "Hội CCB", "ông An". */
const GIVER = /^(?:hội|hoi|ban|quỹ|quy|đoàn|doan|đội|công ty|cty|nhà|ông|bà|anh|chị|cựu|chi bộ|nguồn|nguon|thu|tiền|đóng góp|khác|khac|các|nhóm|ngân hàng|bưu điện|viettel|vnpt|trạm|trung tâm|câu lạc bộ|clb|học sinh|hs|gv|giáo viên|cb|cá nhân|tập thể|lớp|khối|tổ)(?: |$)/u;

/** A fund of its own, also behind a colon: "mua sách: NSNN". */
function hasFund(entry: Entry): boolean {
  return entry.money.sources.length > 0 || isFundAlone(labelOf(entry).replace(/^.*: /u, ""));
}

/** Where the funds end that begin there; the place itself when none does. */
function endOfFunds(entries: readonly Entry[], at: number): number {
  let end = at;
  while (end < entries.length && entries[end].joint !== "plus" && isPayer(entries[end])) end += 1;
  return end;
}

/** Also several in one pair of brackets: "(NSNN: 12tr; XHH: 8tr)". */
function isPayer({ phrase }: Entry): boolean {
  return wordsOf(unwrapped(phrase)).split(/[;,+\n]/u).every((words) => isFundAlone(words.replace(/^[ ·]+|[ ]+$/gu, "")));
}
