/** The bodies that a cell of owners or partners names, and what makes two spellings the same body. */
import { END, isTidyButDashes, plainLetter, strippedLetter } from "../text/letters";
import { foldText, stripAccents } from "../text/normalize";

/** Stands for a separator that is part of a name. */
const KEPT_DASH = "\ue000";
const KEPT_EN_DASH = "\ue003";
const KEPT_COMMA = "\ue001";
const KEPT_AND = "\ue002";

/** Names with a dash, comma or "và" of their own: "Giáo dục – Đào tạo", "Văn hóa - Xã hội". */
const MAY_BE_COMPOUND = /gi[áÁ]o d|gd|v[ăĂ]n h|vh/i;
const COMPOUND = /(?:giáo dục|văn hóa|văn hoá|gd|vh)\s*(?:[-–&,]|\svà\s)\s*(?:đào tạo|xã hội|đt|xh)/giu;
/** One character that always separates, and the words that do between blanks. */
const MARKS = ";,:+()";
const JOINING = ["và", "cùng"];
const DASHES = "-–—";
/** From here on a text, in lower case, says what the body does. */
const ROLE =
  /(?:^|\s)(?:chỉ đạo|chủ trì|chủ động|phụ trách|phối hợp|trực tiếp|phải|giao|phân công|triển khai|hỗ trợ|chịu|giám sát|kiểm tra|thực hiện|tham mưu|xây dựng|tổ chức(?! công đoàn))(?=\s|$)/;
const MAY_LEAD = /^[-–—•*/\scnvlđ]/i;
const LEADING = /^(?:[-–—•*/\s]+|(?:các|những|cùng|với|lãnh đạo|đại diện|đồng chí|đ\/c)\s)+/iu;

/** How the name of a body (not of a person) begins, without accents. */
const BODY =
  /^(?:phong|so|hoi|ban|uy ban|ubnd|cap uy|chi bo|dang uy|to|cum|cong doan|doan|doi|truong|tram|cong an|chinh quyen|pho hieu truong|hieu truong)(?: |$)/;

/** What every abbreviation has one of. */
const MAY_ABBREVIATE = /g(?:iáo|d)|v(?:ăn ho|h)|q\.?\s*\d|cmhs|ubnd|bđd/i;
const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/giáo dục\s*(?:-|&|,|và)?\s*đào tạo|(?<!\p{L})gd\s*(?:-|&)?\s*đt(?!\p{L})/gu, "giáo dục đào tạo"],
  [/văn ho(?:á|́a|óa)\s*(?:-|&|,|và)?\s*xã hội|(?<!\p{L})vh\s*(?:-|&)?\s*xh(?!\p{L})/gu, "văn hóa xã hội"],
  [/(?<!\p{L})q\.?\s*(?=\d)/gu, "quận "],
  [/(?<!\p{L})cmhs(?!\p{L})/gu, "cha mẹ học sinh"],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, "ủy ban nhân dân"],
  [/(?<!\p{L})bđd(?!\p{L})/gu, "ban đại diện"],
];

/**
 * The names in a cell, as they are written, without what the bodies do.
 *
 * @example entityNames("Cấp ủy chi bộ chỉ đạo;  Ban lãnh đạo nhà trường chủ trì") // ["Cấp ủy chi bộ", "Ban lãnh đạo nhà trường"]
 */
export function entityNames(text: string): string[] {
  return entityParts(text).map(entityName).filter((name) => name !== null);
}

/** A cell cut up at what stands between names; {@link entityName} gives the name in each part. Most parts of a long plan come again and again. */
export function entityParts(text: string): string[] {
  // Quoted as they are written, so the dashes stay what they are.
  const clean = isTidyButDashes(text) ? text : text.normalize("NFC").replace(/[^\S\n]+/g, " ");
  return cutUp(MAY_BE_COMPOUND.test(clean) ? clean.replace(COMPOUND, keep) : clean);
}

/** The name in a part of a cell; null when the part names nobody. */
export function entityName(part: string): string | null {
  const name = release(withoutRole(MAY_LEAD.test(part) ? part.replace(LEADING, "") : part).trim());
  return name.length >= 3 && name.length <= 60 && /\p{L}{2}/u.test(name) ? name : null;
}

/** Letter by letter: an expression that looks for all of these takes several times as long. */
function cutUp(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === LETTER) continue;
    const length = separatorAt(text, at, kind);
    if (length === 0) continue;
    parts.push(text.slice(start, at));
    at += length - 1;
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts;
}

/** Kinds of characters. */
const [LETTER, MARK, DASH, STOP, BLANK, BREAK] = [0, 1, 2, 3, 4, 5];
const kinds = new Uint8Array(END);
for (const [signs, kind] of [[MARKS, MARK], [DASHES, DASH], [".", STOP], [" ", BLANK], ["\n", BREAK]] as const) for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;

/** The end of the text is a letter like any other. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < END ? kinds[code]! : LETTER;
}

/** How many characters at `at` separate two names: a mark, a full stop at the end of a word, a dash beside a blank, "và" between blanks. */
function separatorAt(text: string, at: number, kind: number): number {
  if (kind === MARK || kind === BREAK) return 1;
  const next = kindAt(text, at + 1);
  if (kind === STOP) return at + 1 === text.length || isSpace(next) ? 1 : 0;
  if (kind === DASH) return isSpace(next) ? 2 : 0;
  if (next === DASH) return 2;
  // "và" and "cùng", in either case.
  const letter = text.charCodeAt(at + 1) | 32;
  if (letter !== SMALL_V && letter !== SMALL_C) return 0;
  const word = JOINING.find((joining) => isSpace(kindAt(text, at + 1 + joining.length)) && text.slice(at + 1, at + 1 + joining.length).toLowerCase() === joining);
  return word === undefined ? 0 : word.length + 2;
}

const [SMALL_C, SMALL_V] = [99, 118];

const isSpace = (kind: number): boolean => kind === BLANK || kind === BREAK;

function keep(name: string): string {
  return name.replace(/-/g, KEPT_DASH).replace(/–/g, KEPT_EN_DASH).replace(/,/g, KEPT_COMMA).replace(/\svà\s/giu, KEPT_AND);
}

function release(name: string): string {
  if (!/[\ue000-\ue003]/.test(name)) return name;
  return name.replaceAll(KEPT_DASH, "-").replaceAll(KEPT_EN_DASH, "–").replaceAll(KEPT_COMMA, ",").replaceAll(KEPT_AND, " và ");
}

function withoutRole(part: string): string {
  const found = ROLE.exec(part.toLowerCase());
  return found ? part.slice(0, found.index) : part;
}

/**
 * The same for all spellings of one body. Accents count in names of people (Lan is not Lân) and not in names of bodies, where a
 * different one is a slip ("Cấp úy").
 */
export function entityKey(name: string): string {
  let spelled = foldText(name);
  if (MAY_ABBREVIATE.test(spelled)) for (const [pattern, meaning] of ABBREVIATIONS) spelled = spelled.replace(pattern, meaning);
  const plain = stripAccents(spelled);
  const key = BODY.test(plain) ? plain : spelled;
  // Letters of ours and single blanks: nothing to clean.
  return /^[a-z0-9à-ỹ]+(?: [a-z0-9à-ỹ]+)*$/.test(key) && !/[÷×ƀ-ƿǀ-ȿ\u0250-\u1e9f]/.test(key) ? key : key.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/**
 * A number that all names with the same {@link entityKey} share, found much sooner than the key: most names of a long plan are those of
 * people, and no other name is anything like them.
 */
export function entityHash(name: string): number {
  return (MAY_ABBREVIATE.test(name) ? null : lettersHash(name, true)) ?? lettersHash(entityKey(name), false)!;
}

/** From the letters without their accents, in either case, and the digits; null for a text with odd characters, when those are not to be passed over. */
function lettersHash(text: string, isStrict: boolean): number | null {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const stripped = strippedLetter(text.charCodeAt(at));
    if (stripped === 0 && isStrict) return null;
    const letter = plainLetter(stripped);
    if (letter !== 0) hash = (Math.imul(hash, 31) + letter) | 0;
  }
  return hash;
}

/** Two spellings that differ in more than the capital a list begins with. */
export function isSameSpelling(a: string, b: string): boolean {
  return a === b || bareSpelling(a) === bareSpelling(b);
}

function bareSpelling(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\s*[-–]\s*/g, " - ");
}
