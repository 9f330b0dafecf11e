/** The words of the pages of readings that are not sentences of the add-in. */
import type { Lang } from "../../src/i18n/index";
import type { BudgetKind, DeadlineKind, Status } from "../../src/plan/text/types";

export interface ReadingsWords {
  title: string;
  intro: string[];
  head: [string, string, string];
  deadlines: [string, string];
  budgets: [string, string];
  statuses: [string, string];
  owners: [string, string];
  partners: [string, string];
  criteria: [string, string];
  blank: string;
  stored: string;
  under: string;
  none: string;
  from: string;
  price: string;
  nobody: string;
  standard: string;
  /** What kinds of deadline and budget and which statuses there are. */
  kinds: Record<DeadlineKind | BudgetKind | Status, string>;
}

export const READINGS: Record<Lang, ReadingsWords> = {
  vi: {
    title: "Chương trình đọc các ô như thế nào",
    intro: [
      "Trang này liệt kê các cách ghi mà chương trình được kiểm tra, cách đọc từng ô và câu giải thích hiện trong ngăn tác vụ. Mọi dòng đều được so với danh sách trong `test/data` mỗi lần chạy kiểm thử.",
      "Danh sách chỉ là mẫu: chương trình đọc theo ngữ pháp, nên đọc được nhiều cách ghi khác cùng loại. Ô nào không chắc chắn thì để là không đọc được, không đoán.",
    ],
    head: ["Ghi trong ô", "Đọc là", "Giải thích"],
    deadlines: ["Thời gian", "Đọc theo lịch năm học 2024-2025 mặc định."],
    budgets: ["Kinh phí", "Tất cả số tiền là đồng."],
    statuses: ["Mức độ thực hiện", ""],
    owners: ["Nhân lực", "Người hoặc bộ phận chịu trách nhiệm được in đậm."],
    partners: ["Phối hợp", ""],
    criteria: ["Tiêu chuẩn, tiêu chí", ""],
    blank: "*(ô trống)*",
    stored: "Excel lưu",
    under: "dưới tiêu đề",
    none: "không có",
    from: "từ",
    price: "đơn giá",
    nobody: "không nêu ai",
    standard: "tiêu chuẩn",
    kinds: {
      date: "ngày",
      month: "tháng",
      quarter: "quý",
      semester: "học kỳ",
      schoolYear: "năm học",
      range: "khoảng",
      recurring: "thường xuyên, định kỳ",
      none: "không có thời hạn",
      ditto: "như ô trên",
      unreadable: "không đọc được",
      amount: "số tiền",
      blank: "chưa ghi",
      unspecified: "chưa ghi số tiền",
      unknown: "không đọc được",
      done: "hoàn thành",
      doing: "đang thực hiện",
      notStarted: "chưa bắt đầu",
      notDone: "chưa hoàn thành",
      late: "chậm",
      overdue: "quá hạn",
      deferred: "hoãn, chuyển sang sau",
      paused: "tạm dừng",
      cancelled: "không thực hiện nữa",
      notApplicable: "không áp dụng",
      submitted: "chờ duyệt",
      rejected: "không được duyệt",
      "none-needed": "không cần kinh phí",
    },
  },
  en: {
    title: "What is read how",
    intro: [
      "The wordings that the program is tested on, how each is read, and the sentence that the pane says about it. Every line is compared with the lists in `test/data` in each run of the tests.",
      "The lists are a sample: the readers are grammars and read many more wordings of the same kinds. What is not certain stays unreadable; nothing is guessed.",
    ],
    head: ["In the cell", "Read as", "Explanation"],
    deadlines: ["Time", "By the default calendar of school year 2024-2025."],
    budgets: ["Money", "All amounts are in đồng."],
    statuses: ["Progress", ""],
    owners: ["People", "Who is accountable stands in bold."],
    partners: ["Partners", ""],
    criteria: ["Standards and criteria", ""],
    blank: "*(blank)*",
    stored: "Excel stores",
    under: "under the header",
    none: "none",
    from: "from",
    price: "unit price",
    nobody: "nobody named",
    standard: "standard",
    kinds: {
      date: "day",
      month: "month",
      quarter: "quarter",
      semester: "semester",
      schoolYear: "school year",
      range: "range",
      recurring: "recurring",
      none: "no due date",
      ditto: "as above",
      unreadable: "unreadable",
      amount: "amount",
      blank: "blank",
      unspecified: "no amount given",
      unknown: "unreadable",
      done: "done",
      doing: "under way",
      notStarted: "not started",
      notDone: "not done",
      late: "late",
      overdue: "overdue",
      deferred: "deferred",
      paused: "paused",
      cancelled: "cancelled",
      notApplicable: "not applicable",
      submitted: "waiting for approval",
      rejected: "rejected",
      "none-needed": "no money needed",
    },
  },
};
