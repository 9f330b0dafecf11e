import assert from "node:assert/strict";
import { message, words } from "../../../src/i18n/all";
import { schoolCalendar } from "../../../src/plan/text/calendar";
import { explainDeadline } from "../../../src/plan/text/deadline/explain";
import { readDeadline, readPeriod } from "../../../src/plan/text/deadline/index";
import { DAYS } from "./deadline-second-reading-days";
import { PERIODS } from "./deadline-second-reading-periods";

const calendar = schoolCalendar("2024-2025");
const said = (lang: "vi" | "en", text: string): string => {
  const { key, params } = explainDeadline(readDeadline({ text }, calendar));
  return message(lang, key, params);
};

const sentences: readonly (readonly [text: string, key: string, vietnamese: string])[] = [
  ["Tháng 8/2025", "month", "Đọc là tháng 8/2025: hạn là ngày cuối tháng, 31/8/2025."],
  ["Tháng 7", "month-inferred", "Đọc là tháng 7/2025: hạn là ngày cuối tháng, 31/7/2025; văn bản không ghi năm nên được tính theo năm học 2024-2025."],
  ["tháng 8", "month-inferred-doubtful", "Đọc là tháng 8/2024: hạn là ngày cuối tháng, 31/8/2024; văn bản không ghi năm nên được tính theo năm học 2024-2025, và cách ghi này có thể được hiểu khác, xin thầy cô xem lại."],
  ["Sep-24", "month-doubtful", "Đọc là tháng 9/2024: hạn là ngày cuối tháng, 30/9/2024; cách ghi này có thể được hiểu khác, xin thầy cô xem lại."],
  ["15/11/2024", "date", "Đọc là ngày 15/11/2024: hạn là hết ngày đó."],
  ["trước ngày 15/6", "before-inferred", "Đọc là trước một mốc, không kể mốc đó: hạn là hết ngày liền trước, 14/6/2025; văn bản không ghi năm nên được tính theo năm học 2024-2025."],
  ["Quý I/2025", "quarter", "Đọc là quý 1/2025: hạn là ngày cuối quý, 31/3/2025."],
  ["HKI", "semester", "Đọc là thời gian của học kỳ, từ 1/9/2024 đến 17/1/2025: hạn là ngày cuối, 17/1/2025."],
  ["Cuối HKI", "semester-end", "Đọc là cuối học kỳ: hạn là ngày 17/1/2025 theo lịch năm học 2024-2025."],
  ["Giữa học kỳ I", "semester-doubtful", "Đọc là thời gian của học kỳ, từ 1/11/2024 đến 15/11/2024: hạn là ngày cuối, 15/11/2024; cách ghi này có thể được hiểu khác, xin thầy cô xem lại."],
  ["Cả năm học", "school-year", "Đọc là thời gian của năm học 2024-2025, từ 1/9/2024 đến 31/5/2025: hạn là ngày cuối, 31/5/2025."],
  ["Cuối năm học", "school-year-end", "Đọc là cuối năm học 2024-2025: hạn là ngày 31/5/2025."],
  ["9/2024 - 5/2025", "range", "Đọc là khoảng thời gian từ 1/9/2024 đến 31/5/2025: hạn là ngày cuối, 31/5/2025."],
  ["Thường xuyên", "recurring", "Đọc là việc làm thường xuyên hoặc lặp lại từ 1/9/2024 đến 31/5/2025: chỉ đến hạn vào ngày cuối, 31/5/2025."],
  ["từ 05/09/2024", "from", "Đọc là bắt đầu từ 5/9/2024 mà không ghi ngày kết thúc: chưa có hạn hoàn thành."],
  ["45550", "serial", "Ô chứa số mà Excel dùng để lưu ngày 15/9/2024: đọc là ngày đó, xin thầy cô xem lại định dạng của ô."],
  ["…", "blank", "Ô chưa ghi gì: chưa có hạn hoàn thành."],
  ["Chưa xác định", "none", "Văn bản cho biết thời gian chưa được xác định: chưa có hạn hoàn thành."],
  ["Không", "none-doubtful", "Văn bản chỉ ghi “Không”: chưa có hạn hoàn thành, xin thầy cô ghi rõ hơn."],
  ["Khi có kinh phí", "conditional", "Văn bản chỉ nêu điều kiện hoặc căn cứ mà không nêu ngày: chưa có hạn hoàn thành."],
  ["nt", "ditto", "Đọc là giống ô ở dòng trên: hạn được lấy theo ô đó."],
  ["31/9/2024", "unreadable", "Chưa đọc được thời gian từ “31/9/2024”: không suy đoán hạn nào, xin thầy cô ghi lại, ví dụ “Tháng 5/2025”."],
  ["Tuần 35", "unreadable-doubtful", "“Tuần 35” có thể được hiểu theo nhiều cách nên chưa đọc: xin thầy cô ghi rõ ngày hoặc tháng."],
  ["11/20/2024", "unreadable-us-order", "“11/20/2024” có số tháng lớn hơn 12, có lẽ tháng được ghi trước ngày: xin thầy cô ghi lại theo thứ tự ngày/tháng/năm."],
  ["30/11/2024 - 15/11/2024", "unreadable-reversed", "“30/11/2024 - 15/11/2024” có ngày kết thúc sớm hơn ngày bắt đầu: chưa tính được hạn, xin thầy cô xem lại."],
];

describe("explainDeadline", () => {
  for (const [text, key, vietnamese] of sentences) {
    it(`${JSON.stringify(text)}: ${key}`, () => {
      assert.equal(explainDeadline(readDeadline({ text }, calendar)).key, `readings.deadline-${key}`);
      assert.equal(said("vi", text), vietnamese);
    });
  }

  it("says the same in English", () => {
    assert.equal(said("en", "Tháng 8/2025"), "Read as month 8/2025: due on its last day, 31 Aug 2025.");
    assert.equal(said("en", "từ 05/09/2024"), "Read as starting on 5 Sep 2024 with no end given: there is no due date.");
  });

  it("keeps both ends of two columns that contradict each other", () => {
    const { key, params } = explainDeadline(readPeriod({ text: "15/11/2024" }, { text: "30/9/2024" }, calendar));
    assert.equal(key, "readings.deadline-reversed");
    assert.equal(message("vi", key, params), "Ngày kết thúc 30/9/2024 sớm hơn ngày bắt đầu 15/11/2024: hạn vẫn được tính là 30/9/2024, xin thầy cô xem lại.");
  });

  it("cuts long texts and keeps them on one line", () => {
    const sentence = said("vi", "một việc\n".repeat(2_000));
    assert.ok(sentence.length < 250, sentence);
    assert.doesNotMatch(sentence, /\n/);
  });

  it("has a sentence in both languages for every wording of the second reading, and says nothing about dates that it does not have", () => {
    for (const line of `${PERIODS}${DAYS}`.trim().split("\n")) {
      const text = line.split(" ⇒ ")[0]!;
      for (const lang of ["vi", "en"] as const) assert.doesNotMatch(said(lang, text).replace(`“${text}”`, ""), /undefined|null|\{|NaN/, text);
    }
  });

  it("has a sentence for every kind with every pair of flags", () => {
    const kinds = ["date", "month", "quarter", "semester", "schoolYear", "range", "recurring", "none", "ditto", "unreadable"] as const;
    const flags = ["yearInferred", "ambiguous", "openEnded", "serial", "typo", "conditional", "usOrder", "endBeforeStart", "otherYear", "twoDigitYear"];
    const used = new Set<string>();
    for (const kind of kinds) {
      const dated = !["none", "ditto", "unreadable"].includes(kind);
      for (const end of dated ? ["2025-01-17", "2024-09-01", null] : [null]) {
        for (const one of flags) {
          for (const two of flags) {
            for (const source of ["trước", "x", ""]) {
              const { key, params } = explainDeadline({ kind, start: dated ? "2024-09-01" : null, end, flags: [one, two], source });
              used.add(key.slice("readings.".length));
              assert.ok(message("vi", key, params).length > 20 && message("en", key, params).length > 20);
            }
          }
        }
      }
    }
    const written = Object.keys(words.vi.readings!).filter((key) => key.startsWith("deadline-"));
    const bare = written.filter((key) => !used.has(key));
    assert.deepEqual(bare, [], "sentences that nothing says");
  });
});
