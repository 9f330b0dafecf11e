/** Who does it: "Cấp ủy chi bộ chỉ đạo; Ban lãnh đạo nhà trường chủ trì", "HT, PHT", "Đ/c Nguyễn Thị A". */
import { isDitto } from "../ditto";
import { hasAccents, normalizeText, stripAccents, withoutMarks, withoutOuterBrackets } from "../normalize";
import type { PeopleReading } from "../types";
import { joinBrokenNames } from "./broken-names";
import { inSmallLetters } from "./capitals";
import { settledIn } from "./cell";
import { OFFICES, plainOffices } from "./offices";

/** How such a cell begins: most others are told by it. */
const MAY_BE_NOBODY = /^[(kcđdspb\d?./…+*-]/i;
/** "chưa phân công." and a few more. */
const LONGEST_NOBODY = 32;
const NOBODY = /^(?:(?:khong|ko|k|chua)(?: (?:co|can(?: thiet)?|yeu cau|phai|ro|xac dinh|phan cong|p\/cong|pc|bo tri|cu the|giao|(?:ai|nguoi)(?: (?:phu trach|thuc hien))?|don vi|bo phan|luc luong|phoi hop|nao))*|(?:(?:dang|cho|se|dang cho) )?phan cong(?: sau)?|0|(?:dang )?cap nhat|bo sung sau|\?+|-|\.+|…|\/)\.?$/;

/**
 * Reads the people and bodies that a cell names, with what they do. Names that no list knows are kept as they are written, those in capitals
 * as others write them; duties, wishes and other prose give nobody.
 *
 * `lead` is who "chủ trì", failing that who takes charge by another word, failing that the only one named, when that is not everyone.
 *
 * @example readPeople("HT, PHT").people.map((person) => person.name) // ["Hiệu trưởng", "Phó Hiệu trưởng"]
 */
export function readPeople(text: string): PeopleReading {
  const normal = normalizeText(text);
  const clean = inSmallLetters(withoutOuterBrackets(spaced(withoutMarks(joinBrokenNames(unquoted(normal))))));
  const reading: PeopleReading = { people: [], none: isDitto(normal) || isNobody(clean), lead: null, source: text };
  if (clean === "" || reading.none) return reading;
  // Typed without any accent: the wordings are compared without theirs.
  const offices = hasAccents(clean) ? OFFICES : plainOffices();
  const { people, lead } = settledIn(clean, offices);
  reading.people = [...people];
  reading.lead = lead;
  return reading;
}

function isNobody(clean: string): boolean {
  return clean.length <= LONGEST_NOBODY ? MAY_BE_NOBODY.test(clean) && NOBODY.test(stripAccents(clean.toLowerCase()).replace(/^[-+*] *(?=\w)|^\((?=.*\)$)|\)$/g, "")) : clean.startsWith(".") && /^\.+$/.test(clean);
}

/** Without quotation marks, and with the mark that "trưởng" loses most often put back: "truởng", "trưỏng" are no words. */
function unquoted(text: string): string {
  const bare = text.includes('"') || text.includes("“") || text.includes("”") ? text.replace(/[“”"]/g, "") : text;
  return bare.includes("uởng") || bare.includes("ưỏng") ? bare.replace(/(?<=[Tt]r)(?:uở|ưỏ)(?=ng)/g, "ưở") : bare;
}

/** What {@link spaced} changes: nearly no cell has any of it. */
const UNSPACED = /\(\s|\s[):]|,\p{L}|\s\/\sc(?!\p{L})/iu;

/** Without blanks inside brackets and before a colon, with one after a comma, "đ/c" in one piece. */
function spaced(text: string): string {
  if (!UNSPACED.test(text)) return text;
  return text.replace(/\(\s+/g, "(").replace(/\s+(?=[):])/g, "").replace(/,(?=\p{L})/gu, ", ").replace(/(?<!\p{L})(đ|d) \/ c(?!\p{L})/giu, "$1/c");
}
