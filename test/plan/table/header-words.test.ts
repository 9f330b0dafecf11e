/** Header cells: every wording of the list, near misses, and words that are no header's. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { settleColumns } from "../../../src/plan/table/columns";
import { guessFields } from "../../../src/plan/table/header-words";
import type { Field } from "../../../src/plan/types";

const { columns } = JSON.parse(readFileSync(new URL("../../data/headers.json", import.meta.url), "utf8")) as { columns: Record<Field, string[]> };
/** Wordings that hold both standard and criterion: they are read as the criterion's column. */
const BOTH = new Set(["Tiêu chuẩn, tiêu chí", "Tiêu chuẩn/tiêu chí"]);

describe("guessFields", () => {
  for (const [field, wordings] of Object.entries(columns) as [Field, string[]][]) {
    for (const wording of wordings) {
      it(`takes "${wording}" for ${field}`, () => {
        const fields = guessFields(wording).map((guess) => guess.field);
        if (BOTH.has(wording)) assert.equal(fields[0], "criterion");
        else if (wording === "TC") assert.deepEqual(fields, ["criterion", "standard"]);
        else assert.equal(fields[0], field);
        for (const variant of [wording.toUpperCase(), wording.normalize("NFD"), ` ${wording.replace(/ /g, "\n")} `, wording.replace(/ /g, "\u00a0"), `${wording}:`]) {
          assert.deepEqual(guessFields(variant).map((guess) => guess.field), fields, variant);
        }
      });
    }
  }

  const near: [string, Field][] = [
    ["Kinh phi", "budget"], ["Kinh phí thực hiện (đồng)", "budget"], ["Dự toán", "budget"], ["Thời gian hoàn thành (tháng/năm)", "deadline"], ["Thòi gian", "deadline"],
    ["Hạn hoàn thành", "deadline"], ["Người thực hiện/phụ trách", "owner"], ["Cá nhân, bộ phận chịu trách nhiệm", "owner"], ["Lực lượng thực hiện", "owner"],
    ["Giải pháp thực hiện", "actions"], ["Biện pháp cụ thể", "actions"], ["Hoạt động cải tiến", "actions"], ["Các nội dung cần khắc phục", "content"], ["Noi dung", "content"],
    ["Nội dung công việc", "content"], ["Tổ chức phối hợp", "partners"], ["Người phối hợp thực hiện", "partners"], ["Tình trạng", "status"], ["Kết quả HKI", "status"],
    ["Mức độ hoàn thành", "status"], ["2. Biện pháp", "actions"], ["Ghi chú khác", "note"], ["Minh chúng", "evidence"], ["Tiêu chí số", "criterion"],
    ["KQ", "status"], ["KQTH", "status"], ["KP dự kiến", "budget"], ["KP (triệu)", "budget"], ["ND cần cải tiến", "content"], ["ND cần CT", "content"], ["BP thực hiện", "actions"], ["GP", "actions"],
    ["Người PT", "owner"], ["ĐV phối hợp", "partners"], ["TG TH", "deadline"], ["Thời gian HT", "deadline"], ["MĐ hoàn thành", "status"], ["Cùng làm", "partners"],
    ["Nguồn lực (con người)", "owner"], ["Nguồn lực con người", "owner"], ["Nguồn lực (nhân lực thực hiện)", "owner"], ["Nguồn lực (kinh phí)", "budget"], ["Thời gian (nhân lực)", "deadline"],
    ["Tiêu chí cần nâng mức", "criterion"], ["Nội dung tiêu chí", "criterion"], ["Mặt yếu", "weakness"], ["Khó khăn, hạn chế", "weakness"], ["Hạng mục", "content"], ["Tên việc", "content"],
    ["Mức phấn đấu", "goal"], ["Phương án", "actions"], ["Cách khắc phục", "actions"], ["Dự kiến kết quả", "indicator"], ["Đầu mối", "owner"], ["Người được phân công", "owner"],
    ["Lộ trình thực hiện", "deadline"], ["Dự kiến thời gian", "deadline"], ["Từ … đến …", "deadline"], ["Nguồn tài chính", "budget"], ["CSVC, kinh phí", "budget"], ["Các bên liên quan", "partners"],
    ["Tài liệu minh chứng", "evidence"], ["Hiện trạng thực hiện", "status"], ["Hiện trạng", "weakness"], ["Tự đánh giá", "weakness"],
    ["Ai?", "owner"], ["Khi nào?", "deadline"], ["Bao nhiêu tiền? (nghìn đ)", "budget"], ["Lĩnh vực/Tiêu chí", "criterion"],
    ["Thời gian khắc phục", "deadline"], ["Thời hạn xử lý", "deadline"], ["Thời gian phải xong", "deadline"], ["Thời gian bắt đầu và kết thúc", "deadline"], ["Tháng thực hiện", "deadline"],
    ["Thời gian kiểm tra", "monitor"], ["Thời gian còn lại", "timeLeft"], ["Thời gian bắt đầu", "startDate"], ["Thời gian kết thúc", "endDate"],
    ["Ai làm", "owner"], ["Hoàn thành trước", "deadline"], ["Xong trước ngày", "deadline"], ["Tiền", "budget"], ["Thuộc tiêu chí", "criterion"], ["Khi nào", "deadline"],
    ["Ngân sách dự kiến", "budget"], ["Xã hội hóa", "budget"], ["Đối tác", "partners"], ["Phối kết hợp", "partners"], ["Người đảm trách", "owner"],
    ["Thành viên thực hiện", "owner"], ["Thực hiện", "owner"], ["Việc cần cải tiến", "content"], ["Mốc hoàn thành", "deadline"], ["Sản phẩm/Minh chứng", "evidence"],
    ["Tiến độ thời gian", "deadline"], ["Thời gian và người thực hiện", "deadline"], ["Hạn hoàn tất", "deadline"], ["Nơi phối hợp", "partners"], ["Việc làm cụ thể", "actions"],
    ["Việc cần triển khai", "actions"], ["Hướng xử lý", "actions"], ["Nội dung và giải pháp cải tiến", "actions"], ["Nội dung triển khai", "content"], ["Giao cho", "owner"],
    ["Bộ phận đầu mối", "owner"], ["Người đảm nhận", "owner"], ["Ước tính chi phí", "budget"], ["Tổng tiền", "budget"], ["Số kinh phí", "budget"],
  ];
  for (const [text, field] of near) it(`takes "${text}" for ${field}`, () => assert.equal(guessFields(text)[0]?.field, field));

  it("takes goals and products in one column for both, the goal first", () => {
    assert.deepEqual(guessFields("Chỉ tiêu, sản phẩm").map(({ field }) => field), ["goal", "indicator"]);
  });

  for (const text of ["", "x", "Tiền ăn của trẻ", "Hoàn thành trước thời hạn được giao", "Ai cũng phải làm", "Hiệu trưởng", "Tháng 8/2025", "5 triệu đồng", "Tiêu chí 1.1", "Tiêu chuẩn 1: Tổ chức", "12", "Họ và tên", "Nhà trường xây dựng kế hoạch",
    "Thực hiện các biện pháp nâng cao chất lượng chăm sóc trẻ", "Không", "Hội đồng trường", "Thời gian học", "Thời gian công tác", "Thời gian biểu", "HT", "PHT", "TH", "CT", "KT", "HT, PHT", "BGH", "ĐK"]) {
    it(`takes "${text}" for nothing`, () => assert.deepEqual(guessFields(text), []));
  }
});

describe("settleColumns", () => {
  const settle = (...texts: string[]): Record<string, number> => settleColumns(texts.map((text, column) => ({ column, text }))).columns as Record<string, number>;

  it("lets context decide words with two meanings", () => {
    assert.deepEqual(settle("TC", "Tiêu chí", "Biện pháp"), { standard: 0, criterion: 1, actions: 2 });
    assert.deepEqual(settle("TC", "Nội dung", "Biện pháp"), { criterion: 0, content: 1, actions: 2 });
    assert.deepEqual(settle("Nội dung", "Bắt đầu", "Hoàn thành"), { content: 0, startDate: 1, endDate: 2 });
    assert.deepEqual(settle("Nội dung", "Thời gian", "Hoàn thành"), { content: 0, deadline: 1, status: 2 });
    assert.deepEqual(settle("Nội dung", "Ngày hoàn thành"), { content: 0, deadline: 1 });
    assert.deepEqual(settle("Biện pháp", "Thời gian", "Tiến độ"), { actions: 0, deadline: 1, status: 2 });
    assert.deepEqual(settle("Biện pháp", "Tiến độ", "Trạng thái"), { actions: 0, deadline: 1, status: 2 });
    assert.deepEqual(settle("Kết quả đạt được", "Tồn tại", "Giải pháp"), { weakness: 1, actions: 2 });
    assert.deepEqual(settle("Giải pháp", "Kết quả đạt được", "Tồn tại"), { actions: 0, status: 1, weakness: 2 });
    assert.deepEqual(settle("Giải pháp", "Thời điểm bắt đầu", "Thời điểm hoàn thành"), { actions: 0, startDate: 1, endDate: 2 });
  });

  it("keeps further columns of a field in order", () => {
    const settled = settleColumns(["Biện pháp", "Kết quả HKI", "Kết quả cuối năm"].map((text, column) => ({ column, text })));
    assert.equal(settled.columns.status, 1);
    assert.deepEqual(settled.more.status, [{ column: 2, header: "Kết quả cuối năm" }]);
  });
});
