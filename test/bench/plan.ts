/**
 * A made-up plan of any length: as varied as real ones. Contents, actions and owners are mostly different in every row, deadlines and
 * amounts come in some hundreds of wordings; here and there something is missing or wrong.
 */
import type { SheetGrid } from "../../src/plan/types";
import { random, type Random } from "./random";
import { DEEDS, FAMILY, GIVEN, LACKS, MATTERS, MIDDLE, OFFICES, PARTNERS, REASONS, STATUSES, WAYS, WEAK } from "./words";

export const AS_OF = "2025-06-15";

/** How many criteria each of the five standards has (secondary schools, 2018). */
const CRITERIA = [10, 4, 6, 2, 6];
const HEADER = ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", "Phối hợp", "Minh chứng", "Mức độ thực hiện"];
/** From 0, in the plan's rows. */
export const DEADLINE_COLUMN = HEADER.indexOf("Thời gian");
const PREAMBLE = [["TRƯỜNG TRUNG HỌC CƠ SỞ SÔNG TRÀ"], ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC"], ["Năm học 2024-2025"], []];

/** The plan's rows under its preamble and header, as texts. The same `count` and `seed` always give the same plan. */
export function planRows(count: number, seed = 2024): string[][] {
  const dice = random(seed);
  const rows: string[][] = [...PREAMBLE, HEADER];
  for (let index = 0; index < count; index++) rows.push(planRow(dice, index));
  return rows.map((row) => [...row, ...Array<string>(HEADER.length - row.length).fill("")]);
}

/** The used range of a worksheet with that plan; each cell has a text of its own, as the client hands them over. */
export function planGrid(count: number, seed?: number): SheetGrid {
  const values = planRows(count, seed);
  return { name: "Kế hoạch", top: 0, left: 0, values, text: values, numberFormat: values.map((row) => row.map(() => "General")) };
}

function planRow(dice: Random, index: number): string[] {
  const standard = 1 + dice.below(CRITERIA.length);
  const criterion = `${standard}.${1 + dice.below(CRITERIA[standard - 1]!)}`;
  return [
    String(index + 1),
    `Tiêu chí ${criterion}`,
    dice.chance(1) ? "" : `${dice.pick(WEAK)} ${dice.pick(LACKS)} ở ${place(dice)}, ${dice.pick(REASONS)}.`,
    Array.from({ length: 1 + dice.below(2) }, () => `- ${dice.pick(DEEDS)} ${dice.pick(MATTERS)} ${dice.pick(WAYS)} (${dice.pick(OFFICES)} báo cáo tuần ${1 + dice.below(35)}).`).join("\n"),
    dice.chance(2) ? "" : owner(dice),
    deadline(dice),
    budget(dice),
    partners(dice),
    dice.chance(40) ? "" : `H${standard}-${criterion}-${String(1 + dice.below(99)).padStart(2, "0")}`,
    dice.pick(STATUSES),
  ];
}

const place = (dice: Random): string => `lớp ${1 + dice.below(9)}${"ABCDE".charAt(dice.below(5))} và điểm trường số ${1 + dice.below(40)}`;
const person = (dice: Random): string => `${dice.pick(FAMILY)} ${dice.pick(MIDDLE)} ${dice.pick(GIVEN)}`;

function owner(dice: Random): string {
  if (dice.chance(30)) return `${dice.pick(OFFICES)} chủ trì; ${dice.pick(OFFICES)}, ${dice.pick(OFFICES)} phối hợp`;
  return `Đ/c ${person(dice)} - ${dice.pick(OFFICES)} chủ trì; đ/c ${person(dice)} và ${dice.pick(OFFICES)} phối hợp thực hiện`;
}

function partners(dice: Random): string {
  if (dice.chance(25)) return "Không";
  return Array.from({ length: 1 + dice.below(3) }, () => dice.pick(PARTNERS)).join("; ");
}

function deadline(dice: Random): string {
  const [month, day] = [1 + dice.below(12), 1 + dice.below(28)];
  const year = month >= 8 ? 2024 : 2025;
  switch (dice.below(9)) {
    case 0: return `Tháng ${month}/${year}`;
    case 1: return `Trước ngày ${day}/${month}/${year}`;
    case 2: return `${day}/${month}/${year}`;
    case 3: return dice.pick(["Học kỳ I", "Học kỳ II", "HK1", "Cuối học kỳ II", "Cả năm học", "Đầu năm học", "Cuối năm học"]);
    case 4: return `Từ tháng ${month} đến tháng ${1 + (month % 12)}`;
    case 5: return dice.pick(["Thường xuyên", "Hằng tháng", "Hàng tuần", "Trong năm học", "Quý I/2025", "Quý IV năm 2024", "Theo kế hoạch", "Năm học 2024-2025", ""]);
    case 6: return `Chậm nhất ngày ${day} tháng ${month}`;
    case 7: return `Tuần ${1 + dice.below(4)} tháng ${month}`;
    default: return `Tháng ${month}`;
  }
}

function budget(dice: Random): string {
  const millions = 1 + dice.below(90);
  switch (dice.below(9)) {
    case 0: return `${millions} triệu đồng`;
    case 1: return `${millions}.${String(dice.below(10))}00.000 đ`;
    case 2: return `Khoảng ${millions} triệu từ nguồn xã hội hóa`;
    case 3: return `${millions}.000.000 đồng (ngân sách nhà nước)`;
    case 4: return `${millions} - ${millions + 5} triệu đồng`;
    case 5: return dice.pick(["Theo quy chế chi tiêu nội bộ", "Chưa có kinh phí", "Xã hội hóa", "Nguồn chi thường xuyên", ""]);
    case 6: return `${millions},5 tr`;
    default: return "Không";
  }
}
