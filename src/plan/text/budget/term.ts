/** One phrase with one figure: its bounds, its counts, who pays, what is said in brackets. */
import { type Count, type Money, type Problem, addUp, isProblem, moneyOf, multiply, openEnded, sameSum } from "./money";
import { isEachAward } from "./awards";
import { counted } from "./counted";
import type { Piece } from "./scan";
import { compose } from "./compose";
import { timesUnit } from "./digits";
import { isNone } from "./needs";
import { bareWords } from "./phrases";
import { isSubtotal, judgeLeftover, namesAlternative, namesStage, namesTotal } from "./leftovers";
import { qualifiersOf } from "./qualifiers";
import { refine } from "./refine";
import { isShare, sharesOf } from "./shares";
import { REMAINDER, sourcesOf } from "./sources";

export interface TermContext {
  ascii: boolean;
  /** What the figures come to stands beside them: they are its parts if they add up, and nothing else. */
  stated?: boolean;
}

/** The smallest number without a unit that may stand in a product: "12 tháng x 500.000". */
const BARE_FACTOR = 10_000;
/** "đơn giá 500.000đ": the price of one, whether "/cái" follows or not. */
const UNIT_PRICE = /(?:^| )(?:đơn giá|don gia)(?: là| la)?[ :]*$/u;
const SHORTAGE = /^(?:hiện )?(?:còn |đang )?thiếu(?: (?:kinh phí|nguồn|tiền|ngân sách|vốn|nguồn kinh phí))?[ :]*$/u;
/** Money that comes in or lies there: none that the row needs. */
const INCOME = /^(?:(?:đã |tổng )?thu(?: được| về)?|(?:còn )?tồn(?: quỹ)?|(?:tiền )?lãi|thu hồi|tiết kiệm được|(?:tiền )?thanh lý|bán (?!trú|kính|thời gian|chuyên)[^:]*)[ :]*$/u;
/** "Năm trước chi 8 triệu": what this year costs is not said. */
const LAST_YEAR = /^(?:(?:tổng )?(?:kinh phí|kp|mức chi|dự toán|chi) ?(?:của |thực hiện )?)?(?:năm|nam) (?:học |hoc )?(?:trước|ngoái|rồi|vừa qua|truoc|ngoai|roi|vua qua)(?: (?:đã|da|là|la|có|co))*(?: (?:chi|sử dụng|thực hiện|được cấp|cấp|mua|hết))?[ :]*$/u;
/** "2 máy in giá 4 triệu": each or both. "trị giá", "tổng giá" are of all. */
const PRICED = /(?<!(?:trị|tổng|báo|tri|tong|bao) )(?:giá|gia)(?: là| la| khoảng| khoang)?[ :]*$/u;
/** "các lớp khác 1tr": each of them or all. "Các khoản khác" is one sum. */
const THE_OTHERS = /(?:^| )(?:các|những|cac|nhung) (?:lần|đợt|lớp|khối|tổ|tháng|em|học sinh|hs|giáo viên|gv|trường|điểm|phòng|lan|dot|lop|khoi|to|thang|giao vien)(?: trường| truong)? (?:khác|sau|còn lại|tiếp theo|khac|con lai|tiep theo)[ :]*$/u;
const PURPOSE = /^[\s,:.-]*(?:cho|để|nhằm|phục vụ|dùng|chi(?! thường xuyên| thuong xuyen)|mua|gồm|tổ chức|de|nham)(?: |$)/u;

/** The words of pieces, brackets left out; what is not a word leaves its mark. */
export function wordsOf(pieces: readonly Piece[]): string {
  let text = "";
  for (const piece of pieces) {
    if (piece.type === "word") text += ` ${piece.text}`;
    else if (piece.type === "sign") text += piece.text === "hyphen" ? " -" : ` ${piece.text}`;
    else if (piece.type !== "group") text += " ·";
  }
  return text.trim();
}

function split(pieces: readonly Piece[], sign: string): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.type === "sign" && piece.text === sign) parts.push([]);
    else parts[parts.length - 1].push(piece);
  }
  return parts;
}

/**
 * The sum of one phrase; null when it names none. "3 triệu/lớp x 10 lớp = 30 triệu" has its result checked by
 * {@link compose}, which knows the phrases before.
 */
export function evaluate(pieces: readonly Piece[], context: TermContext): Money | Problem | null {
  const factors = split(pieces, "x");
  return factors.length > 1 ? product(factors, context) : single(pieces, context);
}

function product(factors: Piece[][], context: TermContext): Money | Problem | null {
  const figures = factors.filter((factor) => factor.some((piece) => piece.type === "figure"));
  if (figures.length > 1) return { problem: ["ambiguous"] };
  const price = figures[0] ?? bareFactor(factors);
  if (!price) return factors.some((factor) => factor.some((piece) => piece.type === "number")) ? { problem: ["ambiguous"] } : null;
  // "5 lớp x 2 bộ: 20 triệu": what they come to, or what one costs.
  const at = price.findIndex((piece) => piece.type === "figure");
  if (price !== factors[0] && price.slice(0, Math.max(at, 0)).some(({ type }) => type === "count" || type === "number")) return { problem: ["ambiguous"] };
  const counts: Count[] = [];
  const around: Piece[] = [];
  /** What the product comes to, in brackets behind it. */
  let claimed: Money | Problem | null = null;
  for (const factor of factors) {
    if (factor === price) continue;
    // "Giấy A4 x 5 ram x 75k"
    if (factor === factors[0] && factors.length > 2 && factor.every(({ type }) => type === "word" || type === "code")) {
      around.push(...factor);
      continue;
    }
    const numbers = factor.slice(labelEnd(factor)).filter((piece) => piece.type === "count" || piece.type === "number");
    if (numbers.length !== 1) return { problem: ["ambiguous"] };
    // "5 lớp (3 bộ/lớp) x 100k": there is more to be multiplied.
    const more = factor.filter(countsMore);
    // "500k/tháng x 3 tháng (1,5 triệu)"
    if (more.length === 1 && factor === factors.at(-1) && claimed === null) claimed = compose((more[0] as Piece & { type: "group" }).pieces, { ...context, stated: true });
    if (more.length > 0 && (claimed === null || isProblem(claimed) || claimed.pers.length > 0)) return { problem: ["ambiguous"] };
    const [number] = numbers;
    if (number.type === "count") counts.push({ value: number.value, unit: number.unit });
    else counts.push({ value: number.digits.mantissa / 10 ** number.digits.scale, unit: null });
    const pers = factor.filter((piece) => piece.type === "per");
    // "x 2 buổi/tuần" leaves a price by the week; by the year is what a plan is for.
    const open = pers.find((piece) => piece.unit !== "year" && !isAnswered(piece.unit, factors));
    if (open) return { problem: ["unitPrice", "ambiguous"] };
    around.push(...factor.filter((piece) => piece !== number && piece.type !== "per" && piece.type !== "count" && !more.includes(piece)));
  }
  // "4 triệu (2 đợt) x 2": the whole comes in parts already.
  if (price.some((piece) => piece.type === "group" && piece.pieces.some(({ type }) => type === "count"))) return { problem: ["ambiguous"] };
  let money = single(bare(price), context, around);
  const bracket = price === factors.at(-1) ? price.filter(countsMore) : [];
  if (isProblem(money) && bracket.length === 1 && claimed === null) {
    // "10 GV x 200k (2 triệu)": not what one costs, but all.
    claimed = compose((bracket[0] as Piece & { type: "group" }).pieces, { ...context, stated: true });
    if (claimed === null || isProblem(claimed) || claimed.pers.length > 0) return money;
    money = single(bare(price.filter((piece) => piece !== bracket[0])), context, around);
  }
  if (money === null || isProblem(money)) return money;
  const result = multiply(money, counts);
  if (claimed !== null && !isProblem(result) && (isProblem(claimed) || !sameSum(result, claimed))) return { problem: ["partsDiffer"] };
  return isProblem(result) ? result : { ...result, labelled: true, sources: settle(result, money) };
}

function countsMore(piece: Piece): boolean {
  return piece.type === "group" && piece.pieces.some(({ type }) => type !== "word" && type !== "sign" && type !== "code");
}

/** "Mua 30 bộ bàn ghế: 30 x 1.200.000": what stands before the colon says what it is for. */
function labelEnd(factor: readonly Piece[]): number {
  return factor.findLastIndex((piece) => piece.type === "sign" && piece.text === ":") + 1;
}

/** "2 buổi/tuần x 30 tuần": another factor counts the weeks. */
function isAnswered(unit: string, factors: Piece[][]): boolean {
  return factors.some((factor) => factor.some((piece) => piece.type === "count" && piece.unit === unit));
}

function settle(result: Money, before: Money): Money["sources"] {
  return result.sources.map((source) => (source.dong !== null && source.dong === before.dong ? { ...source, dong: result.dong } : source));
}

function bareFactor(factors: Piece[][]): Piece[] | null {
  const able = factors.filter((factor) => factor.some((piece) => piece.type === "number" && isBarePrice(piece)));
  return able.length === 1 ? able[0] : null;
}

function isBarePrice(piece: Piece & { type: "number" }): boolean {
  const { form, mantissa, leadingZero } = piece.digits;
  const full = form === "oneGroup" || form === "groups" || (form === "plain" && mantissa % 1000 === 0);
  return full && !leadingZero && mantissa >= BARE_FACTOR;
}

function bare(price: Piece[]): Piece[] {
  return price.map((piece) => {
    if (piece.type !== "number" || !isBarePrice(piece)) return piece;
    const dong = timesUnit(piece.digits, 1).dong!;
    return { type: "figure", figure: { dong, min: dong, max: dong, next: 0, form: "bare", ambiguous: false, typo: false } };
  });
}

function single(pieces: readonly Piece[], context: TermContext, around: readonly Piece[] = []): Money | Problem | null {
  const places = pieces.flatMap((piece, index) => (piece.type === "figure" ? [index] : []));
  if (places.length === 0) return fromBrackets(pieces, context);
  if (places.length > 1) return severalSourced(pieces, places, context);
  const [at] = places;
  const before = pieces.slice(0, at);
  const after = pieces.slice(at + 1);
  if (after.some((piece) => piece.type === "number") || before.some((piece, index) => isLooseNumber(piece, before[index + 1]))) {
    return { problem: ["ambiguous"] };
  }
  if (before.some((each, index) => each.type === "percent" && isShareOfFigure(before.slice(index + 1)))) return { problem: ["ambiguous"] };
  const piece = pieces[at] as Piece & { type: "figure" };
  let money = moneyOf(piece.figure);
  money.share = before.map((each) => (isShare(each) ? each.pieces[0] : each)).find((each) => each.type === "percent")?.value;
  money.pers = pieces.flatMap((each) => (each.type === "per" ? [each.unit] : []));
  const open = [...before.filter((each) => !isShare(each)), ...after].filter((each) => each.type !== "per");
  if (isEachAward(before)) return { problem: ["ambiguous"] };
  const label = withoutRemainder(wordsOf(before)).replace(UNIT_PRICE, "");
  if (UNIT_PRICE.test(wordsOf(before)) && money.pers.length === 0) money.pers.push("item");
  const words = qualifiersOf(label, wordsOf(after.filter((each) => each.type !== "per")), context.ascii);

  if (words.upper && words.lower) {
    if (money.dong !== null) return { problem: ["ambiguous"] };
  } else if (words.upper && money.dong !== null) {
    money.min = 0;
    money.flags.push("upperBound");
  } else if (words.lower && money.dong !== null) {
    money.max = null;
    money.flags.push("lowerBound");
  } else if ((words.upper || words.lower) && !/(?:^| )(?:từ|tu|khoảng) *$/u.test(wordsOf(before))) {
    return { problem: ["ambiguous"] };
  }
  if (words.estimate) money.flags.push("estimate");

  if (INCOME.test(words.before) || LAST_YEAR.test(words.before)) return { problem: [] };
  if (money.pers.length === 0 && THE_OTHERS.test(words.before)) return { problem: ["ambiguous"] };
  money.priced = money.pers.length === 0 && PRICED.test(words.before);
  if (money.priced && before.some((each) => each.type === "count" && each.value > 1)) return { problem: ["ambiguous"] };
  // "Còn thiếu 50 triệu": at least so much is wanted and not there.
  const short = SHORTAGE.test(words.before);
  if (short) {
    words.before = words.before.replace(SHORTAGE, "");
    money = { ...openEnded(money), flags: [...openEnded(money).flags, "unfunded"] };
  }
  const rest = [words.before, wordsOf(around), words.after].join(" ").trim();
  const { changes, wanted, least } = judgeLeftover(rest, context.ascii);
  if (changes) return { problem: [] };
  if (least) money = openEnded(money);
  if (wanted) money.flags.push("unfunded");
  if (PURPOSE.test(words.after)) money.flags.push("purposeText");
  money.total = namesTotal(words.before, context.ascii);
  if (isSubtotal(words.before)) money.flags.push("subtotal");
  money.alternative = short || namesAlternative(`${words.before} ${words.after}`, context.ascii);
  money.stage = namesStage(words.before, context.ascii);

  const names = sourcesOf(words.before);
  const paying = names.length > 0 || PURPOSE.test(words.after) ? names : sourcesOf(words.after);
  money.sources = paying.map((name) => ({ name, dong: paying.length === 1 ? money.dong : null }));
  money.labelled = rest.replace(/[\s:·,.;-]/gu, "") !== "" || open.some((each) => each.type === "code" || each.type === "count" || namesTime(each));

  if (after.some((each) => each.type === "percent")) return sharesOf(after.filter((each) => each.type !== "per"), money, context) ?? money;
  const counts = open.filter((each) => each.type === "count");
  if (money.pers.length === 0 && counts.some(({ unit, value }) => (unit === "year" && value > 1) || (unit === "month" && value === 1))) money.flags.push("ambiguous");
  const priced = countsFor(money, counts);
  if (isProblem(priced)) return priced;
  return refine(priced, open, context);
}

/** "mỗi GV 500.000đ, 20 GV": a count of what the price is for, without a sign between them. */
function countsFor(money: Money, counts: (Piece & { type: "count" })[]): Money | Problem {
  if (money.pers.length === 0 || counts.length === 0) return money;
  // "12 lớp, mỗi lớp 2 bộ 1 triệu": a million for each or for two.
  if (counts.length > money.pers.length) return { problem: ["ambiguous"] };
  const result = multiply(money, counts);
  return isProblem(result) ? result : { ...result, flags: [...result.flags, "ambiguous"] };
}

/** "còn lại XHH 10 triệu": with a figure of its own it is a part like any other. */
function withoutRemainder(words: string): string {
  const fund = words.replace(REMAINDER, "");
  return fund !== words && sourcesOf(fund).length > 0 ? fund : words;
}

/** "5tr (T9), 3tr (T10)": what a figure is for, in brackets, tells it from its neighbours. */
function namesTime(piece: Piece): boolean {
  return piece.type === "group" && piece.pieces.length > 0 && piece.pieces.every((inner) => inner.type === "code" || (inner.type === "word" && TIMES.test(inner.text)));
}

const TIMES = /^(?:t|th|tháng|thang|hk|hki|hkii|học|hoc|kỳ|kì|ky|ki|i|ii|iii|iv|quý|quy|đợt|dot|lần|lan|năm|nam|lớp|lop|khối|khoi|tuần|tuan)$/u;

/** "50% của 10 triệu", "50% quỹ 10 triệu": the figure is not the sum; behind a colon it is. */
function isShareOfFigure(after: readonly Piece[]): boolean {
  const [next] = after;
  return !after.some((piece) => piece.type === "sign" && piece.text === ":") || (next.type === "word" && /^(?:của|cua|of|so|trên|tổng|kinh|số|giá)$/u.test(next.text));
}

/** A number before the figure that is neither a count nor an ordinal; "1." at the head of a line is a code already. */
function isLooseNumber(piece: Piece, next: Piece | undefined): boolean {
  return piece.type === "number" && !(next?.type === "sign" && next.text === ":");
}

/** "Ngân sách (5 triệu)": the figure is in the brackets, the words before are its label. */
function fromBrackets(pieces: readonly Piece[], context: TermContext): Money | Problem | null {
  const groups = pieces.filter((piece) => piece.type === "group");
  if (groups.length !== 1) return groups.length > 1 && groups.some((group) => hasFigure(group)) ? { problem: ["ambiguous"] } : null;
  const inner = compose(groups[0].pieces, context);
  if (inner === null || isProblem(inner)) return inner;
  const label = wordsOf(pieces);
  // "Không (0đ)"
  if (inner.dong === 0 && isNone(bareWords(label))) return inner;
  const { changes, wanted } = judgeLeftover(label, context.ascii);
  if (pieces.some((piece) => piece.type === "number" || piece.type === "percent") || changes) return { problem: ["ambiguous"] };
  const settled = counted(inner, groups[0].pieces, pieces) ?? inner;
  if (isProblem(settled)) return settled;
  const names = inner.sources.length > 0 ? [] : sourcesOf(label);
  return {
    ...settled,
    flags: wanted ? [...settled.flags, "unfunded"] : settled.flags,
    labelled: inner.labelled || label !== "",
    total: namesTotal(label, context.ascii),
    sources: names.length > 0 ? names.map((name) => ({ name, dong: names.length === 1 ? inner.dong : null })) : inner.sources,
  };
}

function hasFigure(piece: Piece): boolean {
  return piece.type === "figure" || (piece.type === "group" && piece.pieces.some(hasFigure));
}

/** "NSNN 5 triệu XHH 2 triệu": no sign between them, but each has its own fund. */
function severalSourced(pieces: readonly Piece[], places: readonly number[], context: TermContext): Money | Problem {
  const parts: Money[] = [];
  let from = 0;
  for (const place of places) {
    const money = single(pieces.slice(from, place + 1), context);
    if (money === null || isProblem(money)) return money ?? { problem: ["ambiguous"] };
    if (money.sources.length !== 1) return { problem: ["ambiguous"] };
    parts.push(money);
    from = place + 1;
  }
  const tail = pieces.slice(from);
  const quiet = tail.every((piece) => piece.type === "word" || piece.type === "sign") && !judgeLeftover(wordsOf(tail), context.ascii).changes;
  return quiet ? addUp(parts) : { problem: ["ambiguous"] };
}
