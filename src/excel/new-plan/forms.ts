/**
 * The two forms of an improvement plan, as their headers stand on paper. They are official forms, so they are in
 * Vietnamese whatever the language of the pane.
 *
 * The form of 2018 is the one that schools use with circulars 17, 18 and 19/2018/TT-BGDĐT. The form of 2026 is Mẫu số 2
 * (Biểu 2) of annex V of circular 57/2026/TT-BGDĐT; its words come from transcriptions of the annex, not from the
 * official page, and have not been compared with it.
 */
import type { Field, SchoolType } from "../../plan/index";
import { characters } from "../sheets/page";
import type { FormColumn } from "./draft";

/** Which form: the one of the circulars of 2018, or Biểu 2 of circular 57/2026. */
export type PlanForm = "2018" | "2026";

/** What a plan sheet is made of. */
export interface Form {
  /** What stands around the table. */
  frame: PlanForm;
  columns: FormColumn[];
  /** "Tiêu chuẩn N: …" rows in the table. */
  hasHeadings: boolean;
  /** A row (1) (2) (3) … under the header. */
  isNumbered: boolean;
  /** Plan rows carry a running number in their TT column; otherwise only the headings do. */
  hasRowNumbers: boolean;
}

const FORM_2018: readonly (readonly [string, Field, number])[] = [
  ["TT", "ordinal", 5],
  ["Tiêu chuẩn, tiêu chí", "criterion", 12],
  ["Nội dung cần cải tiến", "content", 22],
  ["Biện pháp", "actions", 30],
  ["Nhân lực", "owner", 18],
  ["Thời gian", "deadline", 12],
  ["Kinh phí", "budget", 13],
  ["Phối hợp", "partners", 16],
  ["Mức độ thực hiện", "status", 13],
  ["Minh chứng", "evidence", 14],
  ["Ghi chú", "note", 18],
];

const FORM_2026: readonly (readonly [string, Field, number])[] = [
  ["TT", "ordinal", 5],
  ["Nội dung cải tiến", "content", 24],
  ["Mục tiêu cải tiến", "goal", 20],
  ["Hoạt động/giải pháp", "actions", 30],
  ["Chỉ số đánh giá kết quả", "indicator", 19],
  ["Thời gian thực hiện", "deadline", 13],
  ["Đơn vị/cá nhân phụ trách", "owner", 18],
  ["Nguồn lực bảo đảm", "budget", 16],
  ["Thông tin, dữ liệu hoặc minh chứng dự kiến", "evidence", 19],
  ["Mức độ thực hiện", "status", 13],
];

/** A fresh copy of a form. */
export function formOf(form: PlanForm): Form {
  const is2018 = form === "2018";
  const columns = (is2018 ? FORM_2018 : FORM_2026).map(([header, field, width]) => ({ header, field, width: characters(width) }));
  return { frame: form, columns, hasHeadings: is2018, isNumbered: !is2018, hasRowNumbers: !is2018 };
}

/** The fixed words of the sheets. */
export const FORM_WORDS = {
  authority: "CƠ QUAN CHỦ QUẢN: …………………",
  schoolLabel: "Tên trường:",
  state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  title: "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC",
  levels: "MỨC 1, 2, 3",
  level4: "MỨC 4: Không có",
  recipients: "Nơi nhận:",
  recipientLines: ["- …………………;", "- Lưu: VT."],
  placeAndDate: "……………, ngày …… tháng …… năm ………",
  principal: "HIỆU TRƯỞNG",
  sign: "(Ký, ghi rõ họ tên và đóng dấu)",
} as const;

/** The sections of Mẫu số 2, in order; the plan's table stands in the fifth. */
export const SECTIONS_2026 = [
  "I. Thông tin chung",
  "II. Căn cứ xây dựng kế hoạch",
  "III. Mục đích, yêu cầu",
  "IV. Tóm tắt các vấn đề trọng tâm cần cải tiến",
  "V. Kế hoạch cải tiến chất lượng",
  "VI. Theo dõi và đánh giá thực hiện (giám sát nội bộ)",
  "VII. Tổ chức thực hiện",
  "VIII. Cơ chế đánh giá và báo cáo",
] as const;

/** Table IV: its header, and how many of the plan's ten columns each cell takes. */
export const TABLE_IV: readonly (readonly [string, number])[] = [
  ["TT", 1],
  ["Tiêu chuẩn", 1],
  ["Tiêu chí liên quan (nếu có)", 1],
  ["Đánh giá hiện trạng", 1],
  ["Điểm hạn chế", 2],
  ["Nguyên nhân của hạn chế", 4],
];

/** Table VI, likewise. */
export const TABLE_VI: readonly (readonly [string, number])[] = [
  ["Thời điểm", 2],
  ["Nội dung theo dõi", 2],
  ["Kết quả thực hiện", 2],
  ["Điều chỉnh (nếu có)", 2],
  ["Người đánh giá", 2],
];

export const TABLE_VI_ROWS = ["Cuối học kỳ I", "Cuối năm học"] as const;

const SCHOOLS: Record<SchoolType, string> = {
  preschool: "trường mầm non",
  primary: "trường tiểu học",
  secondary: "trường trung học cơ sở, trung học phổ thông và trường có nhiều cấp học",
  general: "trường tiểu học, trung học cơ sở, trung học phổ thông và trường có nhiều cấp học",
};

/** Which schools a standard set is for, in words that the reader of plans knows too. */
export function schoolsWord(type: SchoolType): string {
  return SCHOOLS[type];
}
