/** Bullets, ticks and boxes as Word, PDFs and symbol fonts leave them. */
import assert from "node:assert/strict";
import { readBudget } from "../../../src/plan/text/budget/index";
import { schoolCalendar } from "../../../src/plan/text/calendar";
import { readDeadline } from "../../../src/plan/text/deadline/index";
import { normalizeText } from "../../../src/plan/text/normalize";
import { readPeople } from "../../../src/plan/text/people/index";
import { isTick, readStatus } from "../../../src/plan/text/status";
import { splitActions } from "../../../src/plan/table/actions";
import { message } from "../../../src/i18n/all";
import { explainStatus } from "../../../src/plan/text/explain/status";

/** A bullet of Symbol, a square and an arrow of Wingdings, and others that are letters of Unicode. */
const BULLETS = ["\uf0b7", "\uf0a7", "\uf0d8", "●", "▪", "■", "◆", "➢", "►", "▶", "★"];

describe("signs before an item", () => {
  for (const bullet of BULLETS) {
    it(`${JSON.stringify(bullet)} changes no reading`, () => {
      const calendar = schoolCalendar("2024-2025");
      assert.equal(readDeadline({ text: `${bullet} Trước 30/5/2025` }, calendar).end, "2025-05-29");
      assert.equal(readDeadline({ text: `${bullet}Tháng 9/2024\n${bullet}Tháng 5/2025` }, calendar).end, "2025-05-31");
      assert.equal(readBudget({ text: `${bullet} Bàn: 5tr\n${bullet} Ghế: 3tr` }).dong, 8_000_000);
      assert.deepEqual(readPeople(`${bullet} HT chủ trì\n${bullet} Kế toán`).people.map(({ name }) => name), ["Hiệu trưởng", "Kế toán"]);
      assert.equal(readStatus({ text: `${bullet} Đang thực hiện` }).status, "doing");
      assert.deepEqual(splitActions(`${bullet} Tập huấn.\n${bullet} Dự giờ.`), ["Tập huấn.", "Dự giờ."]);
    });
  }

  it("is no bullet by itself, and none in the middle of a line", () => {
    assert.equal(normalizeText("●"), "●");
    assert.equal(normalizeText("Mức ● tốt"), "Mức ● tốt");
    assert.equal(readDeadline({ text: "●" }, schoolCalendar("2024-2025")).end, null);
  });

  it("÷ stands between two ends", () => {
    const { start, end } = readDeadline({ text: "15÷20/9/2024" }, schoolCalendar("2024-2025"));
    assert.deepEqual([start, end], ["2024-09-15", "2024-09-20"]);
  });
});

/** What Wingdings shows as a mark; the letter itself where only the font was set, a private sign where Word pasted it. */
const MARKS: readonly (readonly [string, string])[] = [
  ["ü", "done"], ["þ", "done"], ["\uf0fc", "done"], ["\uf0fe", "done"], ["✓", "done"],
  ["û", "notDone"], ["ý", "notDone"], ["\uf0fb", "notDone"], ["\uf0fd", "notDone"],
  ["\uf0a8", "notStarted"], ["□", "notStarted"],
  ["u", "unknown"], ["y", "unknown"], ["ü ý", "unknown"], ["ý kiến", "unknown"], ["\uf0b7", "unknown"],
];

describe("marks of symbol fonts", () => {
  for (const [text, status] of MARKS) it(`${JSON.stringify(text)} ⇒ ${status}`, () => assert.equal(readStatus({ text }).status, status));

  it("that are ticks are said to be", () => {
    for (const [text, status] of MARKS) assert.equal(isTick(text), status === "done", text);
    const { key, params } = explainStatus(readStatus({ text: "\uf0fc" }));
    assert.equal(key, "readings.status-done-tick");
    assert.ok(message("vi", key, params).length > 0);
  });
});
