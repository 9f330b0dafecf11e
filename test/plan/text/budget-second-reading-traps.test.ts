/** Wordings that invite a wrong amount, and their neighbours that are safe to read. */
import { itReads } from "./budget-second-reading-case";

describe("readBudget, second reading: traps", () => {
  itReads({
    "one sum at two stages is not added": [
      ...["Kế hoạch 5 triệu, thực hiện 3 triệu", "KH: 5 triệu; TH: 3 triệu", "cần 5 triệu, hiện có 3 triệu", "Cần: 5 triệu; Hiện có: 3 triệu", "Đề nghị: 5 triệu; được cấp: 3 triệu", "Xin: 10 triệu; được duyệt: 7 triệu",
        "Trước: 5 triệu; nay: 7 triệu", "đã có 5 triệu, cần thêm 10 triệu", "Mức 1: 5 triệu; mức 2: 3 triệu", "Dự toán: 10 triệu; Quyết toán: 8 triệu", "5 triệu; đã giải ngân 3 triệu", "5 triệu (đã chi 3 triệu)",
        "Đã thực hiện 3 triệu trên 5 triệu", "2/5 triệu", "5 triệu +/- 1 triệu", "5 triệu ± 1 triệu",
      ].map((text): [string, "unreadable"] => [text, "unreadable"]),
      ["Xin UBND xã 10 triệu; XHH 5 triệu", 15e6, "unfunded", "UBND xã=10000000, xã hội hóa=5000000"], ["NSNN đã cấp 20 triệu; XHH: 10 triệu", 3e7],
    ],
    "not money wanted": [["Dư 5 triệu", "unreadable"], ["Miễn phí 5 triệu", "unreadable"], ["Nợ 5 triệu", "unreadable"], ["Kế thừa tài liệu, in ấn: 5 triệu", 5e6]],
    "accounts and identities": [
      ["TK 102.010.001.234.567", "noMoney"], ["102.010.001.234.567", "noMoney"], ["MST 0123456789", "noMoney"], ["CCCD 079123456789", "noMoney"], ["STK: 1903456789: 5 triệu", 5e6, "*"], ["5đ", "unreadable"], ["10 đ", "unreadable"],
    ],
    "how many, and each at how much": [
      ["1 giải nhất 500k, 2 giải nhì 300k, 3 giải ba 200k", "unreadable"], ["20 suất quà 200.000đ", "unreadable"], ["20 suất quà: 4.000.000đ", 4e6], ["2 máy tính, 1 máy in: 12 triệu/máy", "unreadable"],
      ["2 máy tính: 12 triệu/máy, 1 máy in: 4 triệu", 28e6, "ambiguous"], ["4 bàn, ghế 500.000đ/cái", "noMoney"], ["15 bộ bàn ghế (200.000)", "unreadable"], ["5 triệu/GV, 10 GV, 2 đợt", "unreadable"],
      ["12 tháng, 500.000đ/tháng", 6e6, "ambiguous"], ["500.000đ/tháng từ tháng 9 đến tháng 5", 5e5, "ambiguous per:month"], ["10 triệu/2 năm", "unreadable"], ["10 triệu cho 2 năm", 1e7, "ambiguous"],
      ["5 tổ, mỗi tổ 1 triệu", 5e6, "ambiguous"], ["5 triệu (mỗi tổ 1 triệu)", 5e6, "ambiguous"], ["1,5tr/GV/năm x 20 GV", 3e7, "per:year"], ["10 GV, 5 triệu", 5e6, "*"],
    ],
    "what is left, with a figure and without": [
      ["NSNN 20 triệu, còn lại XHH 10 triệu", 3e7, "", "ngân sách=20000000, xã hội hóa=10000000"], ["30 triệu (NSNN 20 triệu, còn lại XHH 10 triệu)", 3e7, "totalPlusBreakdown"],
      ["30 triệu, còn lại 10 triệu", "unreadable"], ["30 triệu, còn lại 10 triệu XHH", "unreadable"], ["Còn lại XHH", "unspecified", "", "xã hội hóa"],
    ],
    "days of the school year": [
      ["20/11: 5 triệu", 5e6], ["8/3: 2 triệu; 20/11: 5 triệu", 7e6], ["Ngày 8/3 và 20/11: 5 triệu", 5e6], ["Khai giảng 5/9: 3 triệu", 3e6], ["Lễ 20/11 3tr", 3e6], ["Tổ chức 20/11, 22/12: 10.000.000đ", 1e7],
      ["20/11 triệu", "noMoney"], ["1/2 tỷ", "unreadable"], ["3/4 triệu", "unreadable"], ["20/11", "noMoney"],
    ],
    "numbered lists": [
      ["1. Sách 5 triệu 2. Vở 3 triệu", 8e6], ["1) Sách: 5 triệu 2) Vở: 3 triệu 3) Bút: 1 triệu", 9e6], ["1/ Sách: 2 triệu\n2/ Vở: 3 triệu", 5e6], ["1- Sách: 2 triệu; 2- Vở: 3 triệu", 5e6], ["5 triệu 2. Vở", "unreadable"],
      ["Đợt 1 5 triệu đợt 2 3 triệu", "unreadable"], ["lớp 5 5 triệu", 5e6], ["5A: 2 triệu; 5B: 3 triệu", 5e6], ["tiêu chí 1.2: 5 triệu", 5e6],
    ],
    "said, and said too shortly": [
      ["hai mươi triệu năm", "unreadable"], ["mười triệu năm 2025", "unreadable"], ["hai mươi triệu năm trăm ngàn", 205e5], ["mười triệu hai trăm", "unreadable"], ["ba triệu tư", 34e5], ["5 triệu 50", "unreadable"], ["5 triệu 2 lần", 5e6, "*"],
      ["5 triệu 500 ngàn/lớp", 55e5, "unitPrice ambiguous per:class"], ["5 triệu 500/lớp", "unreadable"],
    ],
    "two funds in one cell": [
      ["NS: 30tr, XHH: không", 3e7], ["NS: 30tr, XHH: 0", 3e7], ["NS: 0; XHH: 5 triệu", 5e6], ["NS: 0; XHH: 0", "none-needed"], ["NSNN: 30tr/ XHH: 20tr", 5e7], ["NSNN 30 triệu/XHH 20 triệu", 5e7],
      ["50 triệu, NSNN 30 triệu, XHH 20 triệu", 5e7, "totalPlusBreakdown", "ngân sách=30000000, xã hội hóa=20000000"], ["50 triệu, NSNN 30 triệu, XHH 10 triệu", "unreadable"], ["50 triệu (đã có 20 triệu)", "unreadable"],
      ["Nguồn NSNN: 120 triệu đồng; nguồn XHH: 30 triệu đồng; Tổng cộng: 150 triệu đồng", 15e7, "totalPlusBreakdown"], ["HK I: 2.500.000đ; HK II: 2.500.000đ; cả năm: 5.000.000đ", 5e6, "totalPlusBreakdown"],
    ],
    "purchases worked out in the cell": [
      ["Mua 30 bộ bàn ghế: 30 x 1.200.000 = 36.000.000đ", 36e6], ["Mua 30 bộ bàn ghế (1.200.000đ/bộ): 36.000.000đ", 36e6], ["Mua 30 bộ bàn ghế: 30 x 1.200.000 = 35.000.000đ", "unreadable"],
      ["Hỗ trợ 03 GV đi học, mỗi người 2.000.000đ", 6e6, "ambiguous"], ["Thay 20 bóng đèn (50.000đ/bóng)", 1e6, "ambiguous"], ["300đ/tờ", 300, "unitPrice ambiguous per:item"], ["Photo 500 tờ x 300đ/tờ = 150.000đ", 15e4, "*"],
      [".5 triệu", "unreadable"], ["Từ 10/2024 - 12/2024: 3 triệu", 3e6], ["Tháng 10 - 12/2024: 3 triệu", 3e6],
    ],
    "years and shares beside what is said": [
      ["Chưa có kinh phí năm 2025", "unspecified", "unfunded"], ["Chưa được phân bổ kinh phí năm 2025", "unspecified", "unfunded"], ["Trích 5% quỹ", "unspecified"], ["Chi từ nguồn tiết kiệm 10% chi thường xuyên", "unspecified"],
      ["Đã trình UBND xã", "unspecified", "unfunded", "UBND xã"], ["Không cần kinh phí hỗ trợ", "none-needed"], ["Không có kinh phí hỗ trợ", "unspecified", "unfunded ambiguous"], ["Không dùng tiền ngân sách", "unspecified", "ambiguous"],
      ["Tận dụng nguyên vật liệu sẵn có", "unspecified", "ambiguous"], ["Nguyên vật liệu phế thải, không tốn kinh phí", "none-needed"], ["100 %", "noMoney"], ["2025-2026", "noMoney"],
    ],
    "bounds of different sums": [["ít nhất 8 triệu, tối đa 5 triệu", "unreadable"], ["Tối thiểu: 5 triệu; tối đa: 8 triệu", [5e6, 8e6]]],
  });
});
