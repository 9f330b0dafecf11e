/** Statuses as schools write them; what is not plainly one stays unknown. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readStatus } from "../../../src/plan/text/status";
import type { Status } from "../../../src/plan/text/types";

interface Item {
  text: string;
  status: Status;
  percent?: number;
}

const items = JSON.parse(readFileSync(new URL("../../data/statuses.json", import.meta.url), "utf8")) as Item[];

const more: [Status, number | null, string[]][] = [
  ["done", null, ["da hoan thanh", "HOÀN THÀNH", "Hoàn  thành", "hoàn thàn", "Hoàn tất", "Done", "Completed", "✓", "X", "Hoàn thành tốt", "Đã thực hiện xong",
    "Hoàn thành đúng hạn", "Hoàn thành trễ hạn", "Hoàn thành, chưa có minh chứng", "Đã hoàn thành ngày 12/3/2025", "Đạt yêu cầu", "ĐÃ XONG.", "TRUE"]],
  ["done", 100, ["đã hoàn thành 100 %", "100%", "Đạt 100%"]],
  ["doing", null, ["đang triển khai", "Dang thuc hien", "Cơ bản hoàn thành", "Gần xong", "Hoàn thành một phần", "Tiếp tục thực hiện", "Đã làm nhưng chưa xong", "Đang thực hiện, chưa có kinh phí", "Thường xuyên"]],
  ["doing", 50, ["50 %", "50%", "Đạt 50%", "Hoàn thành khoảng 50%", "Tiến độ: 50%", "Đang làm (50%)"]],
  ["notStarted", null, ["chưa triển khai", "chua thuc hien", "Chưa bắt đầu", "Chưa thực hiện do thời tiết", "Not started", "To do"]],
  ["notDone", null, ["chưa xong", "Chua hoan thanh", "Không đạt", "Không thực hiện được", "Chưa đạt 100%", "Chưa hoàn tất", "FALSE", "Not done"]],
  ["notDone", 60, ["Chưa hoàn thành (60%)"]],
  ["paused", null, ["tạm dừng", "Tạm hoãn"]],
  ["deferred", null, ["Hoãn", "Chuyển sang năm sau", "Lùi sang HK II"]],
  ["cancelled", null, ["Hủy", "Đã hủy bỏ", "Không còn thực hiện", "Cancelled"]],
  ["notApplicable", null, ["không áp dụng", "N/A", "khong ap dung"]],
  ["late", null, ["Chậm tiến độ", "late"]],
  ["overdue", null, ["Đã quá hạn", "Overdue"]],
  ["submitted", null, ["Đang chờ duyệt", "Chờ phê duyệt", "Chưa duyệt"]],
  ["rejected", null, ["Không phê duyệt", "Bị trả lại"]],
  ["blank", null, ["", "  ", "...", "…", "--"]],
  ["unknown", null, ["Khá", "Sẽ hoàn thành", "Dự kiến hoàn thành tháng 5", "Hoàn thành trước 30/5", "Đạt mức 2", "Đạt 95% trẻ chuyên cần", "120%", "0,5", "Tháng 5/2025",
    "Đang chờ kinh phí", "Phấn đấu hoàn thành", "Chưa có kinh phí", "5 triệu đồng", "Hiệu trưởng", "1"]],
];

describe("readStatus", () => {
  for (const item of items) {
    it(`reads "${item.text}" as ${item.status}`, () => {
      const reading = readStatus({ text: item.text });
      assert.deepEqual(reading, { status: item.status, percent: item.percent ?? null, source: item.text });
    });
  }

  for (const [status, percent, texts] of more) {
    for (const text of texts) {
      it(`reads ${JSON.stringify(text)} as ${status}${percent === null ? "" : `, ${percent} %`}`, () => {
        const { mended: _, ...reading } = readStatus({ text });
        assert.deepEqual(reading, { status, percent, source: text });
        assert.equal(readStatus({ text: text.normalize("NFD") }).status, status);
      });
    }
  }

  it("does not choose between two wordings that are one letter away", () => {
    assert.equal(readStatus({ text: "Đag thực hiện" }).status, "unknown");
  });

  it("says when a letter was put right", () => {
    assert.equal(readStatus({ text: "hoàn thàn" }).mended, true);
    assert.ok(!("mended" in readStatus({ text: "hoàn thành" })));
  });

  it("reads what Excel stores", () => {
    assert.deepEqual(readStatus({ text: "50%", cellValue: 0.5, numberFormat: "0%" }), { status: "doing", percent: 50, source: "50%" });
    assert.equal(readStatus({ text: "0.5", cellValue: 0.5, numberFormat: "General" }).status, "unknown");
    assert.equal(readStatus({ text: "TRUE", cellValue: true }).status, "done");
    assert.equal(readStatus({ text: "FALSE", cellValue: false }).status, "notDone");
  });
});
