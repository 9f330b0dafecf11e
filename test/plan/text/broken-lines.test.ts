/** Cells whose lines were broken by a narrow column, or by the page they were copied from; blanks and brackets in odd places. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readBudget } from "../../../src/plan/text/budget/index";
import { schoolCalendar } from "../../../src/plan/text/calendar";
import { readDeadline } from "../../../src/plan/text/deadline/index";
import { readPeople } from "../../../src/plan/text/people/index";
import { readStatus } from "../../../src/plan/text/status";
import type { CellText } from "../../../src/plan/text/types";

const data = (name: string): string[] =>
  (JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8")) as CellText[])
    .filter(({ text, cellValue }) => cellValue === undefined && !text.includes("\n"))
    .map(({ text }) => text);

/** The text with a line break in place of each of its blanks in turn. */
function* broken(text: string): Generator<string> {
  const words = text.split(" ");
  for (let at = 1; at < words.length; at++) yield `${words.slice(0, at).join(" ")}\n${words.slice(at).join(" ")}`;
}

/** A break, and the sum of the whole in đồng. */
const SUMS: readonly (readonly [string, number])[] = [
  ["3 triệu/GV\n(05 GV)", 15_000_000],
  ["10 bộ máy tính x\n15.000.000đ", 150_000_000],
  ["10 bộ máy tính\nx 15.000.000đ", 150_000_000],
  ["25.000đ\nx 180 trẻ\nx 5 ngày", 22_500_000],
  ["25.000đ x 180\ntrẻ x 5 ngày", 22_500_000],
  ["200k/buổi x 2\nbuổi/tuần x 10 tuần", 4_000_000],
  ["2,5tr + 1tr\nx 2 lớp", 4_500_000],
  ["5.000.000 + 3.500.000\n= 8.500.000", 8_500_000],
  ["Đợt 1: 5 triệu, đợt 2:\n5 triệu", 10_000_000],
  ["Sửa cửa 5tr; Sơn 10tr; Tổng\n15tr", 15_000_000],
  ["50 triệu trong đó NSNN\n30 triệu", 50_000_000],
  ["Mua sắm 20tr: NS\n10tr; XHH 10tr", 20_000_000],
  ["Mỗi lớp 2 triệu, ba\nlớp", 6_000_000],
  ["hai mươi\nlăm triệu đồng chẵn", 25_000_000],
  ["2 triệu\nrưỡi", 2_500_000],
  ["PH tặng 01 ti\nvi trị giá 12 triệu đồng", 12_000_000],
  ["Nguồn chi thường\nxuyên: 5\ntriệu đồng", 5_000_000],
  ["CSVC 300tr\n(trong đó phòng máy 200tr, thư viện 100tr)", 300_000_000],
  ["HKI: 5tr\n(sách 3tr, vở 2tr); HKII: 4tr", 9_000_000],
  ["- Bàn: 15tr\n- Ghế: 5tr\n(NSNN: 12tr; XHH: 8tr)", 20_000_000],
  ["Bàn: 15tr\nGhế: 5tr\n(20tr)", 20_000_000],
  ["Bàn: 15tr\nGhế: 5tr\n20tr (dự kiến)", 20_000_000],
  ["Bàn: 15tr\nGhế: 5tr\n=> 20tr (theo báo giá)", 20_000_000],
  ["Bàn: 15tr\nGhế: 5tr\nKhoảng 20tr./.", 20_000_000],
  ["Bàn: 15tr\nGhế: 5tr\n20tr (Hai mươi triệu đồng)", 20_000_000],
  ["Bàn: 15tr\nGhế: 5tr\n5tr (dự phòng)", 25_000_000],
  ["15tr bàn\n5tr ghế\n20tr tủ", 40_000_000],
  ["2 triệu 500 ngànđ", 2_500_000],
  ["“5 triệu đồng”./.", 5_000_000],
  // Lists stay lists.
  ["Bàn: 5tr\nGhế: 3tr", 8_000_000],
  ["bàn: 5tr\nghế: 3tr", 8_000_000],
  ["Bàn: 5tr\nGhế: 3tr\n= 8tr", 8_000_000],
  ["- Bàn: 5tr\n- Ghế: 3tr", 8_000_000],
  ["NSNN:\n- Bàn: 5tr\n- Ghế: 3tr", 8_000_000],
  ["Bàn 200k x 20\nGhế 100k x 20", 6_000_000],
];

describe("broken lines", () => {
  for (const [text, dong] of SUMS) it(`${JSON.stringify(text)} ⇒ ${dong}`, () => assert.equal(readBudget({ text }).dong, dong));

  it("under a unit leave a sum to each line", () => {
    assert.equal(readBudget({ text: "NSNN: 10\nXHH: 2,5" }, "Kinh phí (triệu đồng)").dong, 12_500_000);
  });

  it("say that there is no money as whole ones do", () => {
    assert.equal(readBudget({ text: "Không có\nkinh phí" }).kind, readBudget({ text: "Không có kinh phí" }).kind);
  });

  it("never make another sum of a cell", () => {
    let asRead = 0;
    let all = 0;
    for (const text of data("budgets")) {
      const { dong } = readBudget({ text });
      if (dong === null) continue;
      for (const changed of broken(text)) {
        const read = readBudget({ text: changed }).dong;
        assert.ok(read === dong || read === null, `${JSON.stringify(changed)}: ${read}, not ${dong}`);
        all++;
        if (read === dong) asRead++;
      }
    }
    assert.ok(all > 200 && asRead / all > 0.9, `${asRead} of ${all}`);
  });

  for (const [text, people, lead] of [
    ["Đ/c Nguyễn\nThị Lan -\nKế toán", ["Nguyễn Thị Lan (Kế toán)"], "Nguyễn Thị Lan (Kế toán)"],
    ["Đ/c Nguyễn Thị\nLan", ["Nguyễn Thị Lan"], "Nguyễn Thị Lan"],
    ["Phó\nHiệu trưởng", ["Phó Hiệu trưởng"], "Phó Hiệu trưởng"],
    ["Sở\nGD&ĐT, Hội\nKhuyến học", ["Sở GDĐT", "Hội Khuyến học"], null],
    ["BGH chủ trì, phối hợp với các\nTổ chuyên môn", ["Ban giám hiệu", "Tổ chuyên môn"], "Ban giám hiệu"],
    ["[Đ/c Nguyễn Thị Lan [Hiệu trưởng],TTCM]./.", ["Nguyễn Thị Lan (Hiệu trưởng)", "Tổ trưởng chuyên môn"], null],
    ["BGH + TTCM ( chủ trì )", ["Ban giám hiệu", "Tổ trưởng chuyên môn"], "Tổ trưởng chuyên môn"],
    ["(CĐ chủ trì,ĐTN phối hợp)", ["Công đoàn", "Đoàn thanh niên"], "Công đoàn"],
    ["Đ / c Nguyễn Thị Lan : chủ trì", ["Nguyễn Thị Lan"], "Nguyễn Thị Lan"],
    // Lists stay lists.
    ["Đ/c Mai\nKế toán", ["Mai", "Kế toán"], null],
    ["Cô Mai\nCô Lan", ["Cô Mai", "Cô Lan"], null],
    ["Đ/c Nguyễn Thị Lan\nĐ/c Trần Văn Bình", ["Nguyễn Thị Lan", "Trần Văn Bình"], null],
    ["Nguyễn Thị Lan\nTrần Văn Bình", ["Nguyễn Thị Lan", "Trần Văn Bình"], null],
    ["Hiệu trưởng\nPhó Hiệu trưởng", ["Hiệu trưởng", "Phó Hiệu trưởng"], null],
    ["Giáo viên\nNhân viên", ["Giáo viên", "Nhân viên"], null],
  ] as const) {
    it(`${JSON.stringify(text)} ⇒ ${people.join(", ")}`, () => {
      const read = readPeople(text);
      assert.deepEqual([read.people.map(({ name }) => name), read.lead], [people, lead]);
    });
  }

  it("change no deadline and no status", () => {
    const calendar = schoolCalendar("2024-2025");
    const due = (text: string) => {
      const { kind, start, end } = readDeadline({ text }, calendar);
      return [kind, start, end];
    };
    const recurring = ["Thường xuyên trong năm học", "Hằng tháng", "Định kỳ hằng quý", "Mỗi tháng một lần", "Đầu mỗi học kỳ", "Tháng 9 hằng năm", "2 lần/năm học"];
    for (const text of [...data("deadlines"), ...recurring]) for (const changed of broken(text)) assert.deepEqual(due(changed), due(text), JSON.stringify(changed));
    for (const text of data("statuses")) for (const changed of broken(text)) assert.equal(readStatus({ text: changed }).status, readStatus({ text }).status, JSON.stringify(changed));
  });
});
