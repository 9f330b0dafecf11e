/** The people and bodies that one clause of a cell names. */
import type { PersonRole } from "../types";
import { landmarksOf } from "./landmarks";
import type { Landmarks } from "./landmarks";
import { isHeld } from "./named";
import type { Named } from "./named";
import { bareNameAt, titleLength, titledNameAt, unknownName } from "./names";
import { ALL_OF, MORE_SUBJECTS } from "./offices";
import type { Wording } from "./offices";
import { roleAt } from "./roles";
import type { RoleWord } from "./roles";

/** After these a name is whom something is done for or told to, not who does it. */
const OBJECT = /(?:của|hỗ trợ|giúp|giúp đỡ|tham mưu|tham mưu cho|tham mưu với|báo cáo|báo cáo với|đề xuất|đề xuất với|bồi dưỡng|bồi dưỡng cho|(?<!phối hợp |cùng |kết hợp )với|giữa|thu hút|động viên|đối với|về|thành lập|đưa|trang bị cho|năng lực|(?<!giao |phân công |quyền |nhiệm vụ |việc |tham mưu )cho|cho các|có|thiếu|tuyển|tuyển thêm|bổ sung|hợp đồng|phụ đạo|chăm sóc|quản l[ýí]|đánh giá|hướng dẫn|phân loại|khen thưởng|kêu gọi|mua|mua sắm|chất lượng|hội thi|tuyên truyền|tuyên truyền đến|đến|nâng cao|vận động)\s+(?:các |toàn thể |đội ngũ |\d+ )?$/u;
const JOINER = /(?:\s*(\(|,|;|\/|\+|-|&|:|(?<!\p{L})(?:và|cùng(?: với)?|với|kiêm)|\.)\s*)$/u;
/** Anything but what joins two names. */
const APART = /(?<!\p{L})(?!(?:và|cùng|với|các|đội|ngũ|toàn|thể|tất|cả|tập|mọi|đồng|chí|đ|c|đc|cô|thầy)(?!\p{L}))\p{L}/u;
/** A body that no list knows, up to what is said of it. */
const BODY =
  /^(?:Viện|Khoa|Phòng(?! học| bộ môn| máy)|Trung tâm|Ban|Chi cục|Công ty|Hội|Nhóm|nhóm(?= \d)|Câu lạc bộ|CLB|[Tt]ổ(?! chức| dân phố| (?:và|với|phối hợp|chủ trì|chỉ đạo|hỗ trợ|giám sát|kiểm tra|phụ trách|chịu|thực hiện|triển khai|trực tiếp|xây dựng|báo cáo)(?!\p{L})))(?: [\p{L}\d&.]+){1,6}?(?=$|[,;:()]| (?:và|với|phối hợp|chủ trì|chỉ đạo|hỗ trợ|giám sát|kiểm tra|theo dõi|phụ trách|chịu|thực hiện|triển khai|trực tiếp|xây dựng|báo cáo|tham mưu|rà soát|lập|thống kê)(?![\p{L}])| -)/u;
/** "các tổ chuyên môn", "GVCN các lớp": several, and none of them in particular. */
const SEVERAL = /^các (?!bậc)| các (?:lớp|tổ|khối|nhóm)(?!\p{L})|^(?:gv|giáo viên).*(?:[,&+]| và )/u;
const SEVERAL_OF = /^(?:cả )?(?:0?[2-9]|hai|ba|bốn)(?: đồng chí| đ\/c)? $/u;
/** The school itself. */
const SCHOOL = /^(?:cả |toàn )?(?:nhà )?trường$|^(?:mọi|tất cả mọi) người$|^tất cả$/iu;
const SUPPORT = /^(?:hỗ trợ|giám sát|kiểm tra|theo dõi|đôn đốc)$/u;

/** Walks through a clause from name to name; role words speak of the names before them, or after a colon or "với" of those that follow. */
export function readClause(clause: string, offices: readonly Wording[]): Named[] {
  const lower = clause.toLowerCase();
  const people: Named[] = [];
  let open = 0;
  let ahead: { role: PersonRole; weight: number } | null = null;
  let everyone = false;
  let pieceStart = 0;
  let nameEnd = -1;
  let goalEnd = -1;
  // Without the commas inside names: "GV Toán, Lí".
  let rest = clause;
  let at = 0;
  let verbs = 0;
  /** Of whom "thực hiện" is said. */
  const doers = new Set<Named>();
  const places = landmarksFor(offices);
  for (;;) {
    // Straight to the next word that may matter: cells are long, names and roles few.
    at = places.next(lower, at);
    if (at < 0) break;
    const all = allOf(lower, at);
    if (all && !/^(?:toàn thể|tập thể|tất cả|mọi)(?: các)? (?:nhà trường|trường|hội đồng|sư phạm|cán bộ(?! ?,| quản lý| giáo viên))/u.test(lower.slice(at))) {
      everyone = true;
      at += all[0].length;
      continue;
    }
    const last = people.at(-1);
    const isBeside = last !== undefined && nameEnd >= 0 && at === nameEnd + 1 && lower[nameEnd] === " ";
    const found = nameAt(clause, lower, at, places, isBeside && isHeld(last));
    if (found) {
      const end = at + found.length;
      const isGoal = isObject(lower, pieceStart, at) || (people.length === 0 && goalEnd >= 0 && !APART.test(lower.slice(goalEnd, at)) && roleAt(lower, skipBlanks(lower, end)) === null);
      if (isGoal && ahead?.role !== "partner") {
        // "Động viên GV, NV": the second is meant as the first.
        goalEnd = end;
      } else {
        // "KT lập dự toán, HT kiểm tra": what is said of the second is not said of the first.
        const apart = nameEnd >= 0 && APART.test(lower.slice(nameEnd, at));
        // "HT cô Hoa", "Cô Hoa HT" are one.
        const joint = isBeside && last.isPerson !== found.isPerson && (last.isPerson ? found.isOffice : isHeld(last)) ? "dash" : jointBefore(lower, at, people.length === 0);
        // "100% giáo viên", "Cả 2 PHT"
        const collective = found.collective || everyone || lower[at - 2] === "%" || (at < 16 && SEVERAL_OF.test(lower.slice(0, at)));
        for (const name of found.names) {
          people.push({ name, role: ahead?.role ?? "none", weight: ahead?.weight ?? 0, collective, joint, isPerson: found.isPerson, isOffice: found.isOffice, ...(apart ? { apart } : {}), ...(found.several && !everyone ? { several: true } : {}) });
        }
        verbs = 0;
      }
      const name = clause.slice(at, at + found.length);
      if (SEPARATOR.test(name)) rest = rest.replace(name, name.split(SEPARATOR).join(" & "));
      at += found.length;
      pieceStart = at;
      nameEnd = at;
      continue;
    }
    const role = people.length === 0 ? headingAt(clause, lower, at, places) : roleAt(lower, at);
    if (role) {
      if (role.role === "none" && !role.forward) {
        // "chỉ đạo, triển khai": who directs does it as well; "chỉ đạo thực hiện" is to direct.
        if (last && verbs > 0 && (last.role === "direct" || last.role === "monitor") && /(?:,|và)\s*$/u.test(lower.slice(pieceStart, at))) Object.assign(last, { role: "none" });
        if (last) doers.add(last);
        open = people.length;
        verbs++;
      } else if (role.forward || namesPartner(clause, lower, at, role, places)) {
        // "Viện NTTS phối hợp với các Phòng": who is named before and has no role does the leading.
        if (role.role === "partner") giveRole(people, open, "lead", 3, 0);
        ahead = { role: role.role, weight: role.weight };
        open = people.length;
      } else {
        // "TTCM thực hiện, giám sát": it stays the one who does it.
        // "BGH + TTCM (chủ trì)": what stands in brackets speaks of one.
        if (last && verbs === 0 && lower[at - 1] === "(") Object.assign(last, { role: role.role, weight: role.weight });
        else if (role.role === "lead" || verbs === 0 || !last || !doers.has(last)) giveRole(people, open, role.role, role.weight, verbs, /(?:cùng|đồng) $/.test(lower.slice(0, at)));
        verbs++;
        // "hỗ trợ cấp phó": whom it is done for.
        const object = SUPPORT.test(lower.slice(at, at + role.length)) ? nameAt(clause, lower, skipBlanks(lower, at + role.length), places) : null;
        if (object) at = skipBlanks(lower, at + role.length) - role.length + object.length;
        if (/^\s*(?:,|và)?\s*$/u.test(restToName(clause, lower, at + role.length)) === false) open = people.length;
      }
      at += role.length;
      pieceStart = at;
      continue;
    }
    if (clause[at] === "," || lower.startsWith("và ", at)) {
      if (everyone && !/^[,\s]*(?:và )?\s*(?:giáo viên|nhân viên|gv|nv|cán bộ|học sinh)/u.test(lower.slice(at))) everyone = false;
    }
    at++;
  }
  if (people.length === 0) return goalEnd < 0 ? unknownPieces(clause) : [];
  return people.concat(unlisted(rest, offices));
}

/** "Tổ Văn phòng phối hợp tổ chuyên môn": with whom, though "với" is left out. One who has a role of their own after it is no partner. */
function namesPartner(clause: string, lower: string, at: number, role: RoleWord, places: Landmarks): boolean {
  if (role.role !== "partner" || !lower.startsWith("phối", at) || lower[at + role.length] !== " ") return false;
  const start = skipBlanks(lower, at + role.length);
  const name = nameAt(clause, lower, start, places);
  return name !== null && (roleAt(lower, skipBlanks(lower, start + name.length))?.role ?? "none") === "none";
}

/** What may stand before a role word that heads those after it. */
const HEADING = /^\P{L}*(?:(?:người|đơn vị|bộ phận|cá nhân) )?$/u;

/** The role word at `at`, before any name; "Chủ trì HT", "Chỉ đạo - HT" speak of who follows. */
function headingAt(clause: string, lower: string, at: number, places: Landmarks): RoleWord | null {
  const role = roleAt(lower, at);
  if (!role || role.forward || !HEADING.test(lower.slice(0, at))) return role;
  const end = at + role.length;
  const gap = /^ ?- ?/.exec(lower.slice(end, end + 3))?.[0].length ?? (lower.startsWith("chủ", at) && lower[end] === " " ? 1 : 0);
  return gap > 0 && nameAt(clause, lower, end + gap, places) ? { ...role, length: role.length + gap, forward: true } : role;
}

function allOf(lower: string, at: number): RegExpExecArray | null {
  if (lower[at] !== "t" && lower[at] !== "m") return null;
  ALL_OF.lastIndex = at;
  return ALL_OF.exec(lower);
}

const landmarks = new Map<readonly Wording[], Landmarks>();

function landmarksFor(offices: readonly Wording[]): Landmarks {
  const known = landmarks.get(offices);
  if (known) return known;
  const found = landmarksOf(offices);
  landmarks.set(offices, found);
  return found;
}

/** Whether what stands before a name makes it the one that something is done for. */
function isObject(lower: string, from: number, at: number): boolean {
  return lower[at - 1] === " " && at - from > 2 && OBJECT.test(lower.slice(Math.max(from, at - 40), at));
}

function skipBlanks(lower: string, from: number): number {
  let at = from;
  while (lower[at] === " ") at++;
  return lower.startsWith("các ", at) ? at + 4 : at;
}

/** Text up to the next comma: whether another role word follows at once. */
function restToName(clause: string, lower: string, from: number): string {
  for (let at = from; at < clause.length; at++) {
    if (/[\p{L}]/u.test(clause[at])) return roleAt(lower, at) ? "" : clause.slice(from);
  }
  return "";
}

/** The names since the last role word take the role: all of them when "và" joins them, otherwise the last one. */
function giveRole(people: Named[], open: number, role: PersonRole, weight: number, verbs: number, isJoint = false): void {
  const since = people.slice(Math.min(open, people.length));
  const targets = since.length > 0 ? since : people.slice(-1);
  if (targets.length === 0) return;
  const last = targets[targets.length - 1];
  if (verbs > 0) {
    // "chỉ đạo, chủ trì" and "chủ trì, triển khai, giám sát": the weightiest word says what they are.
    if (weight > last.weight || last.role === "none") Object.assign(last, { role, weight });
    if (role === "lead") for (const person of targets.slice(0, -1)) if (person.role === "direct") Object.assign(person, { role: "none", weight: 0 });
    return;
  }
  for (let index = targets.length - 1; index >= 0; index--) {
    if (targets[index].role === "none") Object.assign(targets[index], { role, weight });
    const isJoined = isJoint || targets[index].joint === "and" || role === "partner" || role === "monitor" || role === "direct";
    if (!isJoined || targets[index].joint === "start" || targets[index].apart) break;
  }
}

function jointBefore(lower: string, at: number, isFirst: boolean): Named["joint"] {
  if (isFirst || !mayJoin(lower, at)) return "start";
  const before = JOINER.exec(lower.slice(Math.max(0, at - 12), at).replace(/(?:các|đội ngũ|toàn thể|tất cả) $/u, ""));
  if (!before) return "start";
  if (before[1] === "-" || before[1] === "(" || before[1] === "kiêm") return "dash";
  if (before[1] === ":") return "colon";
  return before[1] === "," || before[1] === ";" ? "comma" : "and";
}

/** The last letter of what JOINER or the words before it end with. */
function mayJoin(lower: string, at: number): boolean {
  let last = at - 1;
  while (lower[last] === " ") last--;
  return last >= 0 && "(,;:/+-&.àgicũểảm".includes(lower[last]!);
}

interface Found {
  names: string[];
  length: number;
  collective: boolean;
  isPerson: boolean;
  isOffice: boolean;
  several?: boolean;
}

/** Whether a wording of an office or a body stands at a place of a text in lower case. */
export function isOfficeAt(lower: string, at: number, offices: readonly Wording[]): boolean {
  return officeAt(lower, at, landmarksFor(offices)) !== null;
}

function officeAt(lower: string, at: number, places: Landmarks): Found | null {
  for (const { pattern, names, collective } of places.officesAt(lower, at)) {
    pattern.lastIndex = at;
    const match = pattern.exec(lower);
    if (match) return { names: names(match), length: match[0].length, collective: collective === true || SEVERAL.test(match[0]), several: collective !== true && SEVERAL.test(match[0]), isPerson: false, isOffice: true };
  }
  return null;
}

/** @param isHeld whether who holds the office before may stand there: "HT Nguyễn Thị Hoa" */
function nameAt(clause: string, lower: string, at: number, places: Landmarks, isHeld = false): Found | null {
  if (clause[at] === "," || !/\p{L}/u.test(clause[at] ?? "")) return null;
  const office = officeAt(lower, at, places);
  if (office) return office;
  // "Đ/c Hiệu trưởng" is an office with a polite word, not a person called so.
  const polite = titleLength(clause, at);
  const behind = polite > 0 ? officeAt(lower, at + polite, places) : null;
  if (behind) return { ...behind, length: behind.length + polite };
  const titled = titledNameAt(clause, at);
  if (titled) return { names: [titled.name], length: titled.length, collective: false, isPerson: true, isOffice: false };
  const bare = bareNameAt(clause, lower, at, isHeld);
  if (bare) return { names: [bare], length: bare.length, collective: false, isPerson: true, isOffice: false };
  if (!"VKPTBCHNtn".includes(clause[at]!)) return null;
  const body = BODY.exec(clause.slice(at));
  if (!body) return null;
  MORE_SUBJECTS.lastIndex = at + body[0].length;
  const length = body[0].length + (lower.startsWith("tổ ", at) ? (MORE_SUBJECTS.exec(lower)?.[0].length ?? 0) : 0);
  const name = clause.slice(at, at + length);
  return { names: [name.charAt(0).toUpperCase() + name.slice(1)], length, collective: false, isPerson: false, isOffice: false };
}

const SEPARATOR = /\s*[,+]\s*|\s+và\s+/u;

/** "BGH, Khối trưởng Lá": a short piece of a list that no wording touches is a name too. */
function unlisted(clause: string, offices: readonly Wording[]): Named[] {
  if (!clause.includes(",") && !clause.includes("+") && !clause.includes(" và ")) return [];
  const pieces = clause.split(SEPARATOR);
  if (pieces.length < 2 || pieces.some((piece) => piece.split(" ").length > 6)) return [];
  const places = landmarksFor(offices);
  return pieces.flatMap((piece) => {
    const name = /^(?:toàn thể|tất cả|mọi)(?!\p{L})/iu.test(piece) || isRead(piece, places) ? null : unknownName(piece);
    return name === null ? [] : [{ name, role: "none" as const, weight: 0, collective: false, joint: "comma" as const, isPerson: false, isOffice: false }];
  });
}

/** Whether a name or a role was found in the piece. */
function isRead(piece: string, places: Landmarks): boolean {
  const lower = piece.toLowerCase();
  for (let at = places.next(lower, 0); at >= 0; at = places.next(lower, at + places.lengthAt(lower, at))) {
    if (nameAt(piece, lower, at, places) !== null || roleAt(lower, at) !== null) return true;
  }
  return false;
}

/** A clause without any known name: its pieces, as long as they read like names. */
function unknownPieces(clause: string): Named[] {
  if (SCHOOL.test(clause.trim())) return [{ name: "Toàn trường", role: "none", weight: 0, collective: true, joint: "start", isPerson: false, isOffice: true }];
  const people: Named[] = [];
  const pieces = clause.split(/\s*,\s*|\s+và\s+/u);
  for (const piece of pieces) {
    const name = unknownName(piece);
    if (name === null) return people;
    people.push({ name, role: "none", weight: 0, collective: false, joint: people.length === 0 ? "start" : "comma", isPerson: true, isOffice: false });
  }
  return people;
}
