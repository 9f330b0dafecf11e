/** Whole workbooks, read as the pane reads them: which tables are plans, which column is which, each row, and what is found. */
import assert from "node:assert/strict";
import { readDeadline, schoolCalendar } from "../../../src/plan/index";
import { OF_THE_WHOLE, readBook } from "./tables-book";
import { CRITERIA } from "./tables-criteria";
import { LAYOUTS } from "./tables-layouts";
import { MORE } from "./tables-more";
import { NONE } from "./tables-none";
import { ODD } from "./tables-odd";
import { ROWS } from "./tables-rows";
import { SHEETS } from "./tables-sheets";

describe("workbooks in many layouts", () => {
  for (const book of [...LAYOUTS, ...MORE, ...CRITERIA, ...ODD, ...ROWS, ...SHEETS, ...NONE]) {
    it(book.name, () => {
      const { report, plans, rows, expected, findings } = readBook(book);
      assert.deepEqual(plans, book.plans);
      assert.deepEqual(rows.sort(), expected.sort());
      assert.deepEqual(findings.filter((finding) => !OF_THE_WHOLE.test(finding)), book.findings);
      const [first] = report.plans;
      if (book.frame) assert.deepEqual([first?.standardSet, first?.schoolName, first?.schoolYear], book.frame);
    });
  }
});

const plan = (...lines: string[]): ReturnType<typeof readBook> => readBook({ asOf: "2024-10-01", sheets: { "KH 2024-2025": `\n${lines.join("\n")}\n` } });
const HEADER = "TT | Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | Kinh phí";

describe("deadlines of a row's actions, line by line", () => {
  const calendar = schoolCalendar("2024-2025");
  const end = (text: string): string | null => readDeadline({ text }, calendar).end;

  it("end with the last one", () => {
    for (const text of ["1. Tháng 10/2024\n2. 15/12/2024\n3. 9/2024", "a) Tháng 10/2024\nb) 15/12/2024", "1/ 10/2024\n2/ 15/12/2024", "(1) 15/12/2024\n(2) 10/2024", "- Tháng 9\n- Tháng 10/2024\n- 15/12/2024"]) {
      assert.equal(end(text), "2024-12-15", text);
      assert.ok(!readDeadline({ text }, calendar).flags.includes("ambiguous"), text);
    }
    assert.equal(end("1. Hằng tháng\n2. 15/12/2024"), "2025-05-31");
  });

  it("are unreadable where one is, where the numbers are no list's, where an item may be a bare month", () => {
    for (const text of ["1. Tháng 10/2024\n2. 31/11/2024", "1. Tháng 10/2024\n3. Tháng 11/2024", "1. 10\n2. 11"]) assert.equal(end(text), null, text);
  });
});

describe("an owner for each action", () => {
  const found = (owners: string, actions: string): boolean => plan(HEADER, `1 | 1.1 | Chiến lược | ${actions} | ${owners} | 12/2024 | Không`).findings.includes("no-accountable-owner@E2");

  it("is accountable for it", () => {
    assert.ok(!found("1. Kế toán\\n2. Văn thư", "1. Kiểm kê\\n2. Lập sổ"));
    assert.ok(found("1. Kế toán\\n2. Văn thư", "Kiểm kê và lập sổ"));
    assert.ok(found("1. Kế toán\\n2. Toàn thể giáo viên", "1. Kiểm kê\\n2. Lập sổ"));
  });
});

describe("two columns of time", () => {
  it("have the day of completion for the deadline", () => {
    const { report } = plan("Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian thực hiện | Thời gian hoàn thành | Kinh phí", "1.1 | Chiến lược | Lấy ý kiến | Hiệu trưởng | Từ tháng 9/2024 | 31/12/2024 | Không");
    assert.equal(report.plans[0]!.rows[0]!.deadline.end, "2024-12-31");
  });

  it("are months where the header says so", () => {
    const ends = (header: string, ...months: string[]): (string | null)[] => plan(`Tiêu chí | Nội dung | Biện pháp | Nhân lực | ${header} | Kinh phí`, ...months.map((month) => `1.1 | Chiến lược | Lấy ý kiến | Hiệu trưởng | ${month} | Không`)).report.plans[0]!.rows.map(({ deadline }) => deadline.end);
    assert.deepEqual(ends("Tháng", "9", "2", "13"), ["2024-09-30", "2025-02-28", null]);
    assert.deepEqual(ends("Thời gian", "9"), [null]);
  });
});

describe("columns of money in two units", () => {
  it("are each read in their own", () => {
    const { report } = plan("Tiêu chí | Nội dung | Biện pháp | Nhân lực | Thời gian | NSNN (triệu đồng) | Xã hội hóa (nghìn đồng)", "1.1 | Chiến lược | Lấy ý kiến | Hiệu trưởng | 12/2024 | =5 | =500", "1.2 | Hội đồng | Họp | Hiệu trưởng | 12/2024 | 5 triệu | 500.000đ");
    assert.deepEqual(report.plans[0]!.rows.map(({ budget }) => budget.dong), [5_500_000, 5_500_000]);
  });
});

describe("a school's name before its team", () => {
  it("is the school's alone", () => {
    assert.equal(plan("TRƯỜNG MẦM NON 6 - TỔ 1", HEADER, "1 | 1.1 | Chiến lược | Lấy ý kiến | Hiệu trưởng | 12/2024 | Không").report.plans[0]!.schoolName, "TRƯỜNG MẦM NON 6");
  });
});

describe("numbers under TT", () => {
  const criteria = (...rows: string[]): (string | null)[] => plan("TT | Nội dung cần cải tiến | Biện pháp | Nhân lực | Thời gian | Kinh phí", ...rows).report.plans[0]!.rows.map(({ criterion }) => criterion);
  const rest = "Lấy ý kiến | Hiệu trưởng | 12/2024 | Không";

  it("are criteria where they leave some out below a standard, or stand before the circular's titles", () => {
    assert.deepEqual(criteria("1 | Tiêu chuẩn 1: Tổ chức và quản lý", `1.3 | Chi bộ ít đảng viên | ${rest}`, `1.6 | Kho chưa ngăn nắp | ${rest}`), ["1.3", "1.6"]);
    assert.deepEqual(criteria(`1.1 | Phương hướng, chiến lược xây dựng và phát triển nhà trường | ${rest}`, `1.2 | Họp hội đồng còn ít | ${rest}`), ["1.1", "1.2"]);
  });

  it("are a list's where nothing tells, or where they stand under another standard", () => {
    assert.deepEqual(criteria("1 | Tiêu chuẩn 1: Tổ chức và quản lý", `1.1 | Chi bộ ít đảng viên | ${rest}`, `1.2 | Kho chưa ngăn nắp | ${rest}`), [null, null]);
    assert.deepEqual(criteria("1 | Tiêu chuẩn 3: Cơ sở vật chất", `1.1 | Sân hẹp | ${rest}`, `1.3 | Kho chưa ngăn nắp | ${rest}`), [null, null]);
  });
});
