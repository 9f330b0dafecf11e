/** The clean plans with one fault planted in each: it is found, and nothing else is. */
import assert from "node:assert/strict";
import { PRESCHOOL } from "./clean-preschool";
import { PRIMARY } from "./clean-primary";
import { SECONDARY } from "./clean-secondary";
import { readWritten, shortly } from "./plan-text";

const PLANS = [...PRESCHOOL, ...PRIMARY, ...SECONDARY];

/** The plan by the beginning of its name, what is written there, what is planted, what is found. */
const FAULTS: Record<string, [plan: string, clean: string, planted: string, found: string][]> = {
  standards: [
    ["headings across", "3 | 2.2 | Còn 02", "3 | | Còn 02", "criterion-missing@B9"],
    ["criteria written", "Tiêu chí 2.4: Đối với học sinh | Một số em", " | Một số em", "criterion-missing@B8"],
    ["the criterion opens", "Tiêu chí 2.2: Giáo viên mới", "Giáo viên mới", "criterion-missing@B6"],
    ["standard and criterion", "| 1.8 |", "| Tiêu chí tám |", "criterion-unreadable@B5"],
    ["true dates", "=2 | 2.1 |", "=2 | =45658~d/m~1/1 |", "criterion-ambiguous@B5"],
    ["weakness and improvement", "4 | 3.3 |", "4 | 3.9 |", "criterion-unknown@B7"],
    ["a high school's sheet", "Tiêu chí 5.6", "Tiêu chí 5.7", "criterion-unknown@B8"],
    ["headings across", "4 | 3.2 |", "4 | 2.3 |", "criterion-misplaced@B11"],
    ["teams of subjects", "6 | 4.2 |", "6 | 3.2 |", "criterion-misplaced@B13"],
    ["two plans' words", "04 | TC 5.5 | Tư vấn tâm lý học đường chưa thường xuyên", "04 | TC 1.2 | Hội đồng thi đua chưa công khai tiêu chí", "criterion-repeated@B9"],
    ["two plans' words", "04 | TC 5.5", "04 | TC 7.1", "standard-unknown@B9"],
    ["no numbers", "Tiêu chuẩn 1, 3, 4: Không có nội dung cần cải tiến", "Tiêu chuẩn 1, 3: Không có nội dung cần cải tiến", "standard-absent@A11"],
    ["teams of subjects", "IV. Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội", "IV. Tiêu chuẩn 4: Quan hệ giữa nhà trường và xã hội", "standard-title-differs@A12"],
  ],
  content: [
    ["money in a column", "| Phòng học dãy B thiếu ánh sáng |", "| |", "content-missing@C6"],
    ["a plan that names", "- Mỗi tổ đăng ký 01 đề tài.", "", "actions-missing@D5"],
    ["two plans' words", "Nạo vét, thay 20 m ống", "…", "actions-missing@D8"],
    ["headings across", "- Lập lịch sinh hoạt từng tháng.\\n- Phân công người ghi biên bản.", "- Lập lịch sinh hoạt từng tháng.\\n- Lập lịch sinh hoạt từng tháng.", "action-repeated@D6"],
    ["a private school's", "| Người chịu trách nhiệm |", "| Lớp |", "column-missing@A3"],
  ],
  people: [
    ["money in a column", "| Bảo vệ |", "| |", "owner-missing@E6"],
    ["true dates", "| Văn thư |", "| Chưa phân công |", "owner-missing@E6"],
    ["two plans' words", "| TỔ VĂN PHÒNG |", "| TỔ VĂN PHÒNG, KẾ TOÁN |", "no-accountable-owner@E8"],
    ["a plan that names", "Hiệu trưởng chỉ đạo, Ban kiểm tra nội bộ thực hiện", "Hiệu trưởng chỉ đạo, toàn thể giáo viên thực hiện", "no-accountable-owner@E4"],
    ["teams of subjects", "| Tổ Hóa - Sinh |", "| Tổ Hóa - Sinh, tổ Văn phòng |", "no-accountable-owner@E11"],
    ["criteria written", "Nguyễn Thị Hoa chủ trì, Phạm Văn Bình phối hợp", "Nguyễn Thị Hoa, Phạm Văn Bình", "no-accountable-owner@E7"],
    ["a row an action", "| Cụm chuyên môn số 3 |", "| |", "partners-missing@H9"],
    ["teams of subjects", "- Niêm yết lịch tiếp công dân. | Hiệu trưởng | Thường xuyên | Không | Ban TTND", "- Phối hợp với công đoàn niêm yết lịch tiếp công dân. | Hiệu trưởng | Thường xuyên | Không | Không", "partner-none-contradicts-action@H6"],
    // In a row for one of several actions, beside merged cells or blank ones that go on.
    ["a row an action", "Tập huấn sử dụng bình chữa cháy | PHT bán trú", "Tập huấn sử dụng bình chữa cháy | ", "owner-missing@E5"],
    ["one row an action", "Dự giờ 2 tiết/tuần, góp ý | Giáo viên nòng cốt", "Dự giờ 2 tiết/tuần, góp ý | Tập thể giáo viên", "no-accountable-owner@E7"],
    ["a boarding school's", "| UBND xã | Chưa thực hiện", "| UBND xã và | Chưa thực hiện", "trailing-punctuation@H5"],
    ["answers for the year", "| Ban đại diện CMHS |", "| Ban đại diện CMHS, |", "trailing-punctuation@H6"],
    ["headings across", "| Trạm y tế xã |", "| Trạm y tế xã, ban đại diện cha mẹ học sinh |", "entity-spelling-variants@H15"],
  ],
  deadline: [
    ["two plans' words", "| 15/10/2024 |", "| |", "deadline-missing@F7"],
    ["a row an action", "| PHT bán trú | 25/10/2024 |", "| PHT bán trú | |", "deadline-missing@F5"],
    ["criterion as a merged row", "| 31/10/2024 |", "| Trước Tết |", "deadline-unreadable@E5"],
    ["headings across", "| Tháng 12/2024 |", "| Khi có kinh phí |", "deadline-conditional@F11"],
    ["teams of subjects", "| 15/11/2024 |", "| 31/11/2024 |", "deadline-unreadable@F13"],
    ["standard and criterion", "| HK2 |", "| T3 |", "deadline-ambiguous@F6"],
    ["a plan that names", "Tháng 11/2024 – tháng 4/2025", "Tháng 4/2025 – tháng 11/2024", "deadline-start-after-end@F5"],
    ["a high school's sheet", "| 15/5/2025 |", "| Từ tháng 5/2025 |", "deadline-open-ended@F8"],
    ["one row an action", "| 26/3/2025 |", "| 26/8/2025 |", "deadline-outside-year@F9"],
    ["one row an action", "| 26/3/2025 |", "| 26/9/2025 |", "deadline-other-year@F9"],
    ["weakness and improvement", "| 4/2025 |", "| 7/2025 |", "deadline-in-summer@F8"],
    ["the criterion opens", "| 31/12/2024 |", "| 31/12/2023 |", "deadline-other-year@E4 deadline-overdue@E4"],
    ["true dates", "=45641~dd/mm/yyyy~15/12/2024", "=45611~dd/mm/yyyy~15/11/2024", "deadline-overdue@F6"],
    ["true dates", "=45641~dd/mm/yyyy~15/12/2024", "=45621~dd/mm/yyyy~25/11/2024", "deadline-due-soon@F6"],
  ],
  budget: [
    ["teams of subjects", "| Tháng 10/2024 | Không | Cha mẹ học sinh", "| Tháng 10/2024 | | Cha mẹ học sinh", "budget-missing@G9"],
    ["a row an action", "| 25/10/2024 | 2.500.000đ |", "| 25/10/2024 | |", "budget-missing@G5"],
    ["Biểu 2 of 2026 with", "| 180 triệu đồng |", "| |", "budget-missing@H7"],
    ["a header of two rows", "=130.5", "=13.05", "total-row-differs@H12"],
    ["two plans' words", "| 12.500.000 đồng |", "| Chưa có kinh phí |", "budget-unfunded@G8"],
    ["a boarding school's", "| 350 triệu đồng |", "| Xin UBND huyện hỗ trợ |", "budget-unfunded@G5"],
    ["no numbers", "20 triệu đồng (xã hội hóa)", "Xã hội hóa", "budget-unspecified@F8"],
    ["a plan that names", "| 19 triệu đồng |", "| l9 triệu đồng |", "budget-unreadable@G6"],
    ["weakness and improvement", "| 24.500.000 đồng |", "| 24.500 |", "budget-needs-unit@G7"],
    ["teams of subjects", "| 65 triệu đồng |", "| 1.200 triệu |", "budget-ambiguous@G11"],
    ["one row an action", "| 10.000.000đ |", "| 50.000đ/học sinh |", "budget-unit-price@G9"],
    ["teams of subjects", "| 27.000.000 đồng |", "| 27.000.000 đồng (ngân sách 20 triệu, xã hội hóa 5 triệu) |", "budget-parts-differ@G8"],
    ["answers for the year", "| 32 triệu đồng |", "| 32.000.000 đồng (Ba mươi ba triệu đồng) |", "budget-words-differ@G6"],
    ["a boarding school's", "| Khoan 01 giếng, lắp bể 10 m3 | Kế toán | 12/2024 | 85 triệu đồng |", "| Thuê khoan 01 giếng, lắp bể 10 m3 | Kế toán | 12/2024 | Không |", "budget-cost-in-actions@G7"],
    ["true dates", "=16350000~#,##0~16.350.000", "=16250000~#,##0~16.250.000", "total-row-differs@G8"],
    ["general budget", "=44500000~#,##0~44,500,000", "=45500000~#,##0~45,500,000", "total-row-differs@G8"],
  ],
  progress: [
    ["true dates", "| Kho bạc khu vực | Đang thực hiện", "| Kho bạc khu vực | Khá", "status-unreadable@I4"],
    ["weakness and improvement", "| KH số 12/KH-MNSC |", "| |", "done-without-evidence@H4"],
    ["a plan that names", "Tháng 11/2024 – tháng 4/2025 | 5 triệu đồng | Phòng GDĐT | Đang thực hiện", "Tháng 11/2024 – tháng 4/2025 | 5 triệu đồng | Phòng GDĐT | Hoàn thành", "done-before-start@I5"],
    ["no numbers", "| Sản phẩm/Minh chứng", "| Địa điểm", "plan-cannot-be-monitored@A3"],
  ],
  text: [
    ["true dates", "=6500000~#,##0~6.500.000", "#REF!", "cell-error@G4"],
    ["true dates", "=45657~dd/mm/yyyy~31/12/2024", "=45657~dd/mm/yyyy~########", "cell-too-narrow@F4"],
    ["teams of subjects", "| Học kỳ II | 8 triệu đồng |", "| 8 triệu đồng | Học kỳ II |", "cell-shifted@F15 cell-shifted@G15"],
    ["a plan that names", "Nghiên cứu khoa học", "Nghiên  cứu khoa học", "text-stray-spaces@C5"],
    ["a plan that names", "Kiểm tra nội bộ chưa theo rủi ro", "Kiểm tra nội bộ chưa theo theo rủi ro", "doubled-word@C4"],
    ["a plan that names", "Kiểm tra nội bộ chưa theo rủi ro", "Kiểm tra nội bộ chưa theo rủi ro".normalize("NFD"), "text-not-nfc@C4"],
  ],
  document: [
    ["teams of subjects", "NĂM HỌC 2024-2025", "NĂM HỌC 2024-2052", "school-year-typo@A2"],
    ["a long preamble", "III. NỘI DUNG", "IV. NỘI DUNG", "section-numbering@A14 section-numbering@A27"],
    ["a long preamble", "ngày 01 tháng 8 năm 2024 về khung", "ngày 01 tháng 8 năm 2022 về khung", "legal-basis-date@A8"],
    ["headings across", "Củ Chi, ngày 10 tháng 9 năm 2024", "Củ Chi", "document-undated@F19"],
    ["a private school's", "(2024-2025)", "", "school-year-assumed@A3"],
  ],
};

describe("planted faults", () => {
  for (const [family, faults] of Object.entries(FAULTS)) {
    describe(family, () => {
      for (const [name, clean, planted, found] of faults) {
        it(`${found} in ${name}`, () => {
          const plan = PLANS.find((one) => one.name.startsWith(name))!;
          assert.ok(plan.text.includes(clean), `${clean} is not in the plan`);
          const { findings } = readWritten({ ...plan, text: plan.text.replace(clean, () => planted) });
          assert.deepEqual(shortly(findings), found.split(" "));
        });
      }
    });
  }
});
