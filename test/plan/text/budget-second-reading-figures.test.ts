/** A second reader's wordings, written down before the reader's code was looked at: single figures, ranges, bounds. */
import { itReads } from "./budget-second-reading-case";

const billion = 1e9;

describe("readBudget, second reading: figures", () => {
  itReads({
    "digits and units": [
      ["7 triệu", 7e6], ["7tr", 7e6], ["7 tr đồng", 7e6], ["7,5tr", 75e5], ["12.500.000 đ", 125e5], ["12 500 000đ", 125e5], ["12,500,000 VND", 125e5],
      ["1.000.000.000đ", billion], ["2 tỷ 5", 2.5 * billion], ["2,5 tỷ đồng", 2.5 * billion], ["1tr2", 12e5], ["350 nghìn", 35e4], ["4,25 triệu", 425e4],
      ["0,75 triệu", 75e4], ["1.250.000", 125e4], ["5tr đ", 5e6], ["5 tr.đồng", 5e6], ["5 Tr.đ", 5e6], ["5 trVNĐ", 5e6], ["5tr VND", 5e6], ["5 tr.", 5e6],
      ["5 Triệu.", 5e6], ["5 triệu đồng./.", 5e6], ["5.000 ngàn đồng", 5e6], ["5.000 (nghìn đồng)", 5e6], ["5 (triệu đồng)", 5e6], ["15 (tr.đ)", 15e6],
      ["15 (ĐVT: triệu đồng)", 15e6], ["5.000.000₫", 5e6], ["₫ 5.000.000", 5e6], ["5.000.000 (đồng)", 5e6], ["5.000.000 VNÐ", 5e6], ["5.000.000 Đ", 5e6],
      ["5.000.000 dong", 5e6], ["5.000.000vnđ", 5e6], ["VNĐ5.000.000", 5e6], ["5.000.000 đồng Việt Nam", 5e6], ["5.000.000đ=", 5e6, "*"],
      ["5.000.000,0 đ", 5e6], ["5\u00a0000\u00a0000 đồng", 5e6], ["5\u202f000\u202f000 đ", 5e6], ["5. 000.000 đ", "unreadable"], ["5 . 000 . 000 đ", "unreadable"],
      ["Số tiền: 4.000.000 đồng", 4e6], ["KP: 3tr", 3e6], ["Kinh phí 2 triệu đồng", 2e6], ["Kinh phí thực hiện: 25.000.000 đồng", 25e6], ["Chi phí 800.000đ", 8e5],
      ["1 triệu đ", 1e6], ["200 ngàn", 2e5], ["200ng", 2e5, "*"], ["20.000k", 2e7], ["1 tỉ 50 triệu", 1.05 * billion], ["5 triệu 0 trăm nghìn", 5e6, "*"],
    ],
    "said as people say it": [
      ["2tr3", 23e5], ["2tr350", 235e4], ["2tr350k", 235e4], ["12tr5", 125e5], ["2tr050", 205e4], ["1tỷ350", 1.35 * billion], ["1tỷ350tr", 1.35 * billion],
      ["1 tỷ 350 triệu 500 nghìn", 1_350_500_000], ["3 triệu 2", 32e5], ["3 triệu 250", 325e4], ["1 triệu 2 trăm", 12e5], ["1 triệu 2 trăm nghìn đồng", 12e5],
      ["một triệu hai", 12e5], ["hai triệu hai", 22e5], ["5 triệu 2 trăm đồng", "unreadable"], ["5 nghìn 2 trăm đồng", 5200], ["một triệu rưỡi", 15e5], ["hai triệu rưởi", 25e5, "*"], ["3 tr rưỡi", 35e5], ["2 trăm nghìn", 2e5], ["2 trăm ngàn đồng", 2e5],
      ["hai chục triệu", 2e7], ["hai lăm triệu", 25e6], ["nửa tỷ đồng", 5e8], ["1 tỷ rưỡi đồng", 1.5 * billion],
    ],
    "in words": [
      ["Hai mươi triệu đồng", 2e7], ["năm triệu", 5e6], ["NĂM TRIỆU ĐỒNG", 5e6], ["nam trieu", 5e6], ["một trăm hai mươi triệu đồng", 12e7], ["ba trăm nghìn", 3e5],
      ["ba trăm ngàn đồng chẵn", 3e5], ["một tỉ", billion], ["Một tỉ không trăm năm mươi triệu đồng", 1.05 * billion], ["tám mươi tư triệu", 84e6],
      ["hai mươi mốt triệu", 21e6], ["bốn triệu năm trăm nghìn đồng", 45e5], ["một triệu không trăm lẻ năm nghìn đồng", 1_005_000],
      ["ba mươi lăm triệu bảy trăm nghìn đồng", 357e5], ["mười triệu đồng chẵn", 1e7], ["mười lăm triệu rưỡi", 155e5], ["bảy triệu đồng", 7e6], ["bẩy triệu đồng", 7e6],
      ["năm triệu/năm", 5e6, "per:year"],
      ["20.000.000 đồng (Hai mươi triệu đồng chẵn)", 2e7, "wordsAgree"], ["20.000.000 đồng (Hai triệu đồng)", "unreadable"],
      ["20.000.000đ (Hai mươi triệu đồng chẵn./.)", 2e7, "wordsAgree"], ["20 triệu đồng (hai mươi triệu)", 2e7, "wordsAgree"],
      ["Hai mươi triệu đồng (20.000.000 đồng)", 2e7, "wordsAgree"], ["12.500.000đ, viết bằng chữ: Mười hai triệu năm trăm nghìn đồng", 125e5, "wordsAgree"],
      ["12.500.000đ (Mười hai triệu rưỡi)", 125e5, "wordsAgree"], ["12.500.000đ (Mười hai triệu đồng)", "unreadable"],
    ],
    "slips of the pen": [
      ["5 triệụ", 5e6, "typo"], ["5 triêu", 5e6, "typo"], ["5 trieu", 5e6], ["5 trịêu", 5e6, "typo"], ["5 triệu đồg", 5e6, "typo"], ["5 ty", 5 * billion], ["5 ngan dong", 5e3],
      ["5 triệu đòng", 5e6, "typo"], ["5 triệu dồng", 5e6, "typo"], ["5.000.000 đông", 5e6, "typo"], ["Triệu đồng: 5", "unreadable"],
      ["5.OOO.OOO đ", "unreadable"], ["l0 triệu", "unreadable"], ["1O triệu", "unreadable"],
    ],
    "about": [
      ["khoảng 5tr", 5e6, "estimate"], ["Khoảng chừng 5 triệu", 5e6, "estimate"], ["tầm 5 triệu", 5e6, "estimate"], ["cỡ 5 triệu", 5e6, "estimate"],
      ["chừng 5 triệu", 5e6, "estimate"], ["xấp xỉ 5 triệu", 5e6, "estimate"], ["ước 5 triệu", 5e6, "estimate"], ["gần 20 triệu", 2e7, "estimate"],
      ["Dự kiến: 12 triệu", 12e6, "estimate"], ["DK 5 triệu", 5e6, "estimate"], ["dự toán 5 triệu", 5e6, "estimate"], ["5 triệu (ước tính)", 5e6, "estimate"],
      ["ước khoảng 5 triệu đồng", 5e6, "estimate"], ["≈ 5 triệu", 5e6, "estimate"], ["Kinh phí dự trù 3.500.000đ", 35e5, "estimate"], ["5 triệu đồng (tạm tính)", 5e6, "estimate"],
    ],
    ranges: [
      ["Khoảng 10 - 15 triệu đồng", [1e7, 15e6], "*"], ["từ 3 đến 5 triệu đồng", [3e6, 5e6]], ["3tr-5tr", [3e6, 5e6]], ["10 – 15 triệu", [1e7, 15e6]], ["10—15 triệu", [1e7, 15e6]],
      ["10 ÷ 15 triệu", [1e7, 15e6]], ["10 đến 15 triệu", [1e7, 15e6]], ["10~15 triệu", [1e7, 15e6]], ["từ 500.000đ đến 1.000.000đ", [5e5, 1e6]],
      ["500.000đ - 1.000.000đ", [5e5, 1e6]], ["1-1,5 triệu", [1e6, 15e5]], ["1 - 1.5 triệu", [1e6, 15e5]], ["800k-1tr2", [8e5, 12e5]], ["500k - 1 triệu", [5e5, 1e6]],
      ["năm sáu triệu", "unreadable"], ["từ 5 triệu - 10 triệu", [5e6, 1e7]], ["5 triệu đến 10 triệu đồng", [5e6, 1e7]], ["từ 200 đến 300 triệu đồng", [2e8, 3e8]],
      ["15-20 triệu/năm", [15e6, 2e7], "per:year"], ["tối thiểu 5 triệu, tối đa 8 triệu", [5e6, 8e6], "*"], ["Ít nhất 5 triệu, nhiều nhất 8 triệu", [5e6, 8e6], "*"],
      ["900 triệu - 1,2 tỷ", [9e8, 12e8]], ["5 triệu hoặc 7 triệu", [5e6, 7e6]], ["3.000.000 đến 4.000.000 đồng", [3e6, 4e6]], ["10-15tr (XHH)", [1e7, 15e6], "*"],
      ["3 triệu - 5 triệu đồng/lớp", [3e6, 5e6], "unitPrice ambiguous per:class"], ["7-5 triệu", "unreadable"],
    ],
    bounds: [
      ["không dưới 5 triệu", [5e6, null], "lowerBound"], ["ít nhất 5 triệu", [5e6, null], "lowerBound"], ["tối thiểu 2 triệu", [2e6, null], "lowerBound"],
      ["trên 100 triệu đồng", [1e8, null], "lowerBound"], ["hơn 15 triệu đồng", [15e6, null], "lowerBound"], ["> 5 triệu", [5e6, null], "lowerBound"],
      ["≥5tr", [5e6, null], "lowerBound"], ["không ít hơn 3 triệu", [3e6, null], "lowerBound"], ["không thấp hơn 3 triệu", [3e6, null], "lowerBound"],
      ["5 triệu trở lên", [5e6, null], "lowerBound"], ["5 triệu đồng trở lên", [5e6, null], "lowerBound"],
      ["dưới 500 nghìn", [0, 5e5], "upperBound"], ["< 5 triệu", [0, 5e6], "upperBound"], ["<=10tr", [0, 1e7], "upperBound"], ["không vượt quá 20 triệu", [0, 2e7], "upperBound"],
      ["cao nhất 10 triệu", [0, 1e7], "upperBound"], ["nhiều nhất 10 triệu", [0, 1e7], "upperBound"], ["ko quá 5tr", [0, 5e6], "upperBound"], ["Không quá 5 triệu đồng", [0, 5e6], "upperBound"],
      ["không nhiều hơn 5 triệu", [0, 5e6], "upperBound"], ["5 triệu đồng trở xuống", [0, 5e6], "upperBound"], ["tối đa là 3 triệu", [0, 3e6], "upperBound"],
      ["Mức chi không quá 500.000đ", [0, 5e5], "upperBound"],
    ],
    "how many there are, nobody says": [
      ["khoảng vài triệu", "noMoney"], ["vài trăm nghìn", "noMoney"], ["mấy triệu", "noMoney"], ["hàng chục triệu đồng", "noMoney"], ["Vài chục triệu đồng", "noMoney"],
      ["... triệu đồng", "blank"], ["…. đồng", "blank"], ["triệu đồng", "noMoney"],
    ],
    "malformed, negative, foreign": [
      ["5.00.000", "unreadable"], ["5,000.000", "unreadable"], ["1.234.56", "unreadable"], ["-2 triệu", "unreadable"], ["(2.000.000)", "unreadable"], ["5 USD", "unreadable"],
      ["200$", "unreadable"], ["200 đô la", "unreadable"], ["5.0000.000", "unreadable"], ["50.00.000đ", "unreadable"], ["1,2,3 triệu", "unreadable"], ["5 triệu 6 triệu", "unreadable"],
      ["5 triệu/ 6 triệu", "unreadable"], ["3 triệu/5 triệu", "unreadable"], ["âm 5 triệu", "unreadable"], ["5..000.000", "unreadable"], ["5.000.000.0000", "unreadable"],
    ],
    "bare, without a unit anywhere": [
      ["5", "unreadable"], ["5.000", "unreadable"], ["1.250", "unreadable"], ["2.5", "unreadable"], ["12", "unreadable"], ["2025", "unreadable"], ["5-7", "unreadable"],
      ["15,5", "unreadable"], ["500.000", 5e5, "ambiguous"], ["Kinh phí: 500.000", 5e5, "ambiguous"], ["99.000", "unreadable"], ["500.000 người", "noMoney"], ["1500000", 15e5], ["12,500,000", 125e5],
    ],
  });
});
