/** Statuses as a second reader tried them: what is not plainly one stays unknown. */
import assert from "node:assert/strict";
import { readStatus } from "../../../src/plan/text/status";
import type { CellText, Status } from "../../../src/plan/text/types";

const cases: [Status, number | null, string[]][] = [
  ["done", null, ["Đã hoàn thành", "hoàn thành tốt", "Đã thực hiện xong", "xong", "V", "X", "√", "☑", "Yes", "Done", "Completed", "Finished", "Đã TH", "Đã HT", "ĐHT",
    "Hoàn thành nhiệm vụ", "Hoàn thành vượt mức", "Hoàn thành trước thời hạn", "Hoàn thành: có", "Hoàn thành - Tốt", "Hoàn thành (trễ 2 tuần)", "Đã hoàn thành tháng 3/2025",
    "Hoàn thành nhưng chưa có minh chứng", "Hoàn thành. Chưa thanh toán", "Hoàn thành, còn thiếu minh chứng", "Đã khắc phục", "Đã khắc phục xong", "Đã hoàn thiện", "da xong"]],
  ["done", 100, ["HT 100%", "100 %", "100,0%", "Đã hoàn thành 100% kế hoạch"]],
  ["doing", null, ["đang làm", "Đang TH", "Đang khắc phục", "Đã và đang thực hiện", "Hoàn thành, còn lại phần sơn", "Đang xin chủ trương", "Đang chuẩn bị", "Thực hiện thường xuyên", "Hoàn thành một phần", "HT 1 phần", "Hoàn  thành 1 phần",
    "cơ bản hoàn thành", "Sắp xong", "Gần hoàn thành", "Hoàn thành phần lớn", "Đã khắc phục một phần", "Vẫn đang thực hiện", "Mới bắt đầu", "In-progress", "Partially completed",
    "Hoàn thành gần 100%", "Đã thực hiện nhưng chưa đạt", "Đang thực hiện, chưa hoàn thành", "Tiếp tục"]],
  ["doing", 70, ["Đạt 70%", "HT 70%", "~70%", "Hoàn thành trên 70%", "Thực hiện được 70 %"]],
  ["doing", 99.9, ["99,9%"]],
  ["notStarted", null, ["Chưa triển khai", "Not started", "TODO", "Chưa TH", "CTH", "Vẫn chưa làm", "Hiện chưa thực hiện", "Chưa thực hiện, đang chờ kinh phí"]],
  ["notStarted", 0, ["hoàn thành 0%"]],
  ["notDone", null, ["chưa", "không đạt", "Chưa HT", "CHT", "Chưa khắc phục", "Chưa triển khai được", "chưa thực hiện đầy đủ", "Chưa hoàn thành nhiệm vụ", "Không hoàn thành được", "Không thể hoàn thành", "Hiện nay chưa hoàn thành", "Không đạt yêu cầu",
    "Không hoàn thành đúng hạn", "Chưa hoàn thành đúng tiến độ", "Chưa hoàn thành 100%", "Chưa hoàn thành 70%", "Hoàn thành: không", "Không thực hiện vì hết kinh phí", "Not completed", "chua xong"]],
  ["late", null, ["Chậm tiến độ", "Không kịp tiến độ", "Trễ tiến độ", "Trễ"]],
  ["overdue", null, ["Quá hạn 5 ngày", "Hết hạn"]],
  ["paused", null, ["tạm hoãn", "Tạm ngưng", "Dừng", "Đã dừng", "Dừng thực hiện", "Ngừng thực hiện", "on hold"]],
  ["deferred", null, ["Hoãn lại", "Dời sang tháng 5", "Lùi thời gian", "Chuyển năm học sau"]],
  ["cancelled", null, ["Huỷ", "hủy bỏ", "Bãi bỏ", "Canceled", "Không thực hiện nữa"]],
  ["notApplicable", null, ["Không áp dụng", "N/A"]],
  ["submitted", null, ["Đang chờ phê duyệt", "Chưa được phê duyệt", "Đã nộp"]],
  ["blank", null, ["…", "--", "___"]],
  ["unknown", null, ["nt", "O", "0", "1", "70", "0.7", "5/10", "Hiệu trưởng", "45731", "15/3/2025", "Tháng 3", "Tốt", "Trung bình", "Mức 2", "Đạt mức 3", "Chưa tốt", "?", "Hoàn thành?",
    "Hoàn thành hay chưa?", "Chưa hoàn thành/Hoàn thành", "Hoàn thành / Chưa hoàn thành", "☐ Hoàn thành ☑ Chưa hoàn thành", "☐ Hoàn thành", "Không trễ hạn", "Không bị hủy", "Chưa hủy",
    "Chưa đến hạn", "Đã mua 10 bộ bàn ghế", "Đã lập kế hoạch", "Sẽ thực hiện trong HKII", "Thực hiện chưa tốt", "Đạt chuẩn", "Chưa đến thời hạn", "Hiệu trưởng đã duyệt", "Dự kiến hoàn thành 30/5", "Khó hoàn thành", "Chưa đánh giá", "Không rõ", "Đã hoàn thành giai đoạn 1",
    "Hoàn thành 5/10 nội dung", "80-90%", "110%", "-10%", "<50%", "Đang chờ kinh phí", "K", "Có", "Không yêu cầu", "Hoàn thành không đúng hạn"]],
];

describe("readStatus, a second reading", () => {
  for (const [status, percent, texts] of cases) {
    for (const text of texts) {
      it(`reads ${JSON.stringify(text)} as ${status}`, () => {
        const reading = readStatus({ text });
        assert.deepEqual([reading.status, reading.percent], [status, percent]);
      });
    }
  }

  it("tries a hundred and more", () => assert.ok(cases.reduce((sum, [, , texts]) => sum + texts.length, 0) > 130));

  it("reads a share by what is stored, not by what its format leaves of it", () => {
    const read = (cell: CellText): [Status, number | null] => [readStatus(cell).status, readStatus(cell).percent];
    assert.deepEqual(read({ text: "100%", cellValue: 1, numberFormat: "0%" }), ["done", 100]);
    assert.deepEqual(read({ text: "100%", cellValue: 0.996, numberFormat: "0%" }), ["doing", 99.6]);
    assert.deepEqual(read({ text: "100.0%", cellValue: 0.9999999999, numberFormat: "0.0%" }), ["done", 100]);
    assert.deepEqual(read({ text: "50.0%", cellValue: 0.5, numberFormat: "0.0%" }), ["doing", 50]);
    assert.deepEqual(read({ text: "-10%", cellValue: -0.1, numberFormat: "0%" }), ["unknown", null]);
    assert.deepEqual(read({ text: "15/03/2025", cellValue: 45731, numberFormat: "dd/mm/yyyy" }), ["unknown", null]);
    assert.deepEqual(read({ text: "#N/A", cellValue: "#N/A" }), ["unknown", null]);
  });
});
