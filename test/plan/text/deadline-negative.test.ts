import assert from "node:assert/strict";
import { readDeadline } from "../../../src/plan/text/deadline/index";
import { calendar, describeWordings, type Wording } from "./deadline-cases";

/** Not deadlines, or not one that can be read without guessing. A wrong date is worse than none. */
const unreadable: Record<string, readonly string[]> = {
  "days and months that do not exist": [
    "31/4", "31/04/2025", "30/2", "29/2", "29/02/2025", "31/9/2024", "32/13", "32/12/2024", "0/9/2024", "15/0/2024", "Trước 29/2/2025", "Tháng 13", "tháng 13/2024",
    "Tháng 0", "tháng 00/2024", "T13", "13/2024", "Quý V", "Quý 0", "Q5/2025", "HK III", "HK3", "học kỳ 12", "Tháng 9-13/2024", "9/2024 - 13/2024",
    "31/11/2024 - 15/12/2024", "Tuần 5 tháng 2/2025", "31 tháng 4 năm 2025", "2025-02-29", "31 June 2025",
  ],
  "numbers of other kinds": [
    "0912345678", "0912 345 678", "0912.345.678", "12.5", "1.1", "1.10", "5.4", "9", "15", "35", "-5", "100%", "15.000.000", "5 triệu đồng", "3 tiết", "12 tiết/tuần", "2 buổi",
    "3/4 số trẻ", "Lớp 9/2", "Khối 5", "12/TB-PGD", "Số 15/KH-MN", "TT 22/2024", "Công văn 15/9", "Quyết định số 12 ngày 15/9/2024", "9h", "8h30", "8:30", "15092024", "20240915",
  ],
  "lengths of time": ["3 ngày", "2 tuần", "6 tháng", "trong 3 tháng", "2 năm", "trong vòng 30 ngày", "Sau 15 ngày", "trước Tết 15 ngày", "6 tháng đầu năm học"],
  "festivals and the lunar calendar": ["Trước Tết", "Trước Tết Nguyên đán", "Sau Tết", "20/11 âm lịch", "10/3 ÂL", "Tháng giêng", "Tháng Chạp", "Mùng 5 tháng 9", "Trước khai giảng"],
  "relative to a day that is not written": ["Hôm nay", "Ngay", "Ngay lập tức", "Tuần sau", "Tháng sau", "thang sau", "Tháng này", "Cuối tuần", "cuối tháng", "Từ nay"],
  "unfinished or run together": ["tháng", "ngày", "quý", "15/", "/9", "15/9/", "9/", "15/9/2024/1", "1/2/3/4", "15/9/2024 15/10/2024", "Tháng 9 tháng 10", "HK 1 2", "Ngày 15"],
  "years that cannot be meant": ["15/9/94", "15/9/1924", "15/9/202", "15/9/20244", "1999", "9/2024-2025"],
  "words that change the meaning": [
    "Chưa xong trước 20/11", "Không trước 15/9", "Không thường xuyên", "Quá hạn 30/11/2024", "Lùi đến 30/11/2024", "Hoãn đến tháng 3/2025", "trừ tháng 9/2024",
    "Đã hoàn thành tháng 9/2024", "hoàn thành 50% trước tháng 12", "Từ chối 15/9", "Trước hoặc sau 15/9",
  ],
  "values of other columns": ["Phòng GDĐT", "Hiệu trưởng", "Đã hoàn thành", "Có sổ theo dõi", "Ngân sách nhà nước", "Quỹ 1", "Chi thường xuyên", "Kinh phí thường xuyên", "Phối hợp với các tổ chức liên quan", "Ban giám hiệu, tổ chuyên môn", "TRUE", "x", "abc"],
  "error values": ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#####"],
};

describe("readDeadline: what stays unreadable", () => {
  for (const [title, texts] of Object.entries(unreadable)) {
    it(title, () => {
      for (const text of texts) {
        const { kind, start, end } = readDeadline({ text }, calendar);
        assert.deepEqual({ text, kind, start, end }, { text, kind: "unreadable", start: null, end: null });
      }
    });
  }

  it("never swaps day and month", () => {
    for (const text of ["9/15/2024", "9/15", "1/31/2025", "12/25/2024", "9-15-2024"]) {
      const reading = readDeadline({ text }, calendar);
      assert.deepEqual([text, reading.kind, reading.flags], [text, "unreadable", ["usOrder"]]);
    }
  });

  it("says so when the reason is that readers differ", () => {
    for (const text of ["Tuần 35", "Tuần 3", "9-12", "tháng năm 2025", "Tháng 9/10/2024", "Tháng 9/10", "tháng 9, 10/11", "Tháng 3 đến tháng 9", "Sep 24", "May-15", "2021-2025", "Cuối kỳ", "Học kỳ", "Đầu năm"]) {
      const reading = readDeadline({ text }, calendar);
      assert.deepEqual([text, reading.kind, reading.flags], [text, "unreadable", ["ambiguous"]]);
    }
  });

  it("does not search long descriptions for a date", () => {
    assert.equal(readDeadline({ text: `Trước 20/11/2024 ${"sửa chữa ".repeat(60)}` }, calendar).kind, "unreadable");
  });

  it("keeps a range that runs backwards from being read", () => {
    assert.deepEqual(readDeadline({ text: "30/11/2024 - 15/9/2024" }, calendar).flags, ["endBeforeStart"]);
  });
});

const empty: readonly Wording[] = [
  ...["", " ", "\u00a0\n", "...", "…", "-", "--", "?", "___", "Chưa có", "Chưa rõ", "Chưa xác định", "chua xac dinh", "Không xác định", "Chưa xác định thời gian", "Không có", "TBD", "N/A", "none"].map(
    (text): Wording => [text, "none", null, null],
  ),
  ["Không", "none", null, null, "ambiguous"],
  ...["Khi có kinh phí", "Nếu có kinh phí", "Theo kế hoạch của Phòng", "Theo KH năm học", "Theo lịch của Sở", "Sau khi được cấp kinh phí", "Tùy tình hình thực tế", "Khi có yêu cầu", "theo ke hoach"].map(
    (text): Wording => [text, "none", null, null, "conditional"],
  ),
  ["Khi có kinh phí, trước 15/9", "unreadable", null, null, "conditional"],
  ...["nt", "NT", "-nt-", "n.t", "//", "-//-", '"', "″", "''", "như trên", "Như trên.", "nhu tren", "(như trên)", "Tương tự như trên"].map((text): Wording => [text, "ditto", null, null]),
];

describeWordings("readDeadline: blank, conditional and repeated cells", empty);
