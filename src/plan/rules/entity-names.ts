/** The bodies that a cell of owners or partners names, and what makes two spellings the same body. */
import { foldText, stripAccents } from "../text/normalize";

/** Stands for a separator that is part of a name. */
const KEPT_DASH = "\ue000";
const KEPT_EN_DASH = "\ue003";
const KEPT_COMMA = "\ue001";
const KEPT_AND = "\ue002";

/** Names with a dash, comma or "và" of their own: "Giáo dục – Đào tạo", "Văn hóa - Xã hội". */
const COMPOUND = /(?:giáo dục|văn hóa|văn hoá|gd|vh)\s*(?:[-–&,]|\svà\s)\s*(?:đào tạo|xã hội|đt|xh)/giu;
const SEPARATORS = /\n|[;,:+()]|\.(?=\s|$)|\s[-–—]|[-–—]\s|\svà\s|\scùng\s/iu;
/** From here on a text says what the body does. */
const ROLE =
  /(?:^|\s)(?:chỉ đạo|chủ trì|chủ động|phụ trách|phối hợp|trực tiếp|phải|giao|phân công|triển khai|hỗ trợ|chịu|giám sát|kiểm tra|thực hiện|tham mưu|xây dựng|tổ chức(?! công đoàn))(?=\s|$).*$/isu;
const LEADING = /^(?:[-–—•*/\s]+|(?:các|những|cùng|với|lãnh đạo|đại diện|đồng chí|đ\/c)\s)+/iu;

/** How the name of a body (not of a person) begins, without accents. */
const BODY =
  /^(?:phong|so|hoi|ban|uy ban|ubnd|cap uy|chi bo|dang uy|to|cum|cong doan|doan|doi|truong|tram|cong an|chinh quyen|pho hieu truong|hieu truong)(?: |$)/;

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
  // Quoted as they are written, so the dashes stay what they are.
  const kept = text
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .replace(COMPOUND, (name) =>
      name.replace(/-/g, KEPT_DASH).replace(/–/g, KEPT_EN_DASH).replace(/,/g, KEPT_COMMA).replace(/\svà\s/giu, KEPT_AND),
    );
  return kept
    .split(SEPARATORS)
    .map((part) => part.replace(LEADING, "").replace(ROLE, "").trim())
    .map((part) => part.replaceAll(KEPT_DASH, "-").replaceAll(KEPT_EN_DASH, "–").replaceAll(KEPT_COMMA, ",").replaceAll(KEPT_AND, " và "))
    .filter((part) => part.length >= 3 && part.length <= 60 && /\p{L}{2}/u.test(part));
}

/**
 * The same for all spellings of one body. Accents count in names of people (Lan is not Lân) and not in names of bodies, where a
 * different one is a slip ("Cấp úy").
 */
export function entityKey(name: string): string {
  let spelled = foldText(name);
  for (const [pattern, meaning] of ABBREVIATIONS) spelled = spelled.replace(pattern, meaning);
  const plain = stripAccents(spelled);
  return (BODY.test(plain) ? plain : spelled).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Two spellings that differ in more than the capital a list begins with. */
export function isSameSpelling(a: string, b: string): boolean {
  const bare = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\s*[-–]\s*/g, " - ");
  return bare(a) === bare(b);
}
