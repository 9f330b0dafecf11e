/** A blank criterion cell: one that goes on with the criterion above, and one that was forgotten. */
import assert from "node:assert/strict";
import { judge } from "../../../src/plan/rules/index";
import { findPlanTables } from "../../../src/plan/table/index";
import { parseAddress } from "../../../src/plan/address";
import type { Area } from "../../../src/plan/types";
import { gridOf } from "../rules/builder";

const HEADER = ["TT", "Tiêu chí", "Nội dung cải tiến", "Biện pháp", "Người thực hiện", "Thời gian", "Kinh phí"];
let written = 0;

/** A row with everything but what is given; its content and action are its own. */
function row(tt: string, criterion: string, content = `Nội dung cải tiến thứ ${++written}`): string[] {
  return [tt, criterion, content, `- Việc cần làm số ${++written}`, "Hiệu trưởng", "Tháng 3/2025", "Không"];
}

function areaOf(address: string): Area {
  const [from, to] = address.split(":").map((corner) => parseAddress(corner)!);
  return { row: from!.row, column: from!.column, rowCount: to!.row - from!.row + 1, columnCount: to!.column - from!.column + 1 };
}

/** What each row is read as, `?` for none, and the cells that `criterion-missing` is about. Rows begin in row 4. */
function read(rows: string[][], merges: string[] | null = []): { criteria: string; standards: string; missing: string } {
  const grid = gridOf([["TRƯỜNG TIỂU HỌC HOA MAI"], ["Kế hoạch cải tiến chất lượng năm học 2024-2025"], HEADER, ...rows]);
  const [table] = findPlanTables(merges === null ? grid : { ...grid, merges: merges.map(areaOf) }, { asOf: "2024-10-01" });
  const found = judge(table!, { asOf: "2024-10-01" }).filter(({ ruleId }) => ruleId === "criterion-missing");
  return {
    criteria: table!.rows.map(({ criterion }) => criterion ?? "?").join(" "),
    standards: table!.rows.map(({ standard }) => standard ?? "?").join(" "),
    missing: found.map(({ cell }) => cell).join(" "),
  };
}

describe("a blank criterion cell", () => {
  it("is a slip in a row with its own number and content, where cells that go on are merged", () => {
    const rows = [row("1", "1.1"), row("2", ""), row("3", "1.3"), row("4", ""), row("5", "1.5")];
    assert.deepEqual(read(rows, ["B4:B5"]), { criteria: "1.1 1.1 1.3 ? 1.5", standards: "1 1 1 1 1", missing: "B7" });
  });

  it("is a slip where rows that go on have no number", () => {
    const rows = [row("1", "1.1"), row("", ""), row("2", "1.2"), row("3", ""), row("4", "2.1")];
    assert.deepEqual(read(rows), { criteria: "1.1 1.1 1.2 ? 2.1", standards: "1 1 1 ? 2", missing: "B7" });
  });

  it("is a slip where the criterion is written again in rows that go on", () => {
    const rows = [row("1", "1.1"), row("2", "1.1"), row("3", "1.2"), row("4", ""), row("5", ""), row("6", "1.4")];
    assert.deepEqual(read(rows), { criteria: "1.1 1.1 1.2 ? ? 1.4", standards: "1 1 1 1 1 1", missing: "B7 B8" });
  });

  it("is a slip where it is the only one of many", () => {
    const rows = [row("1", "1.1"), row("2", "1.2"), row("3", ""), row("4", "1.4"), row("5", "1.5")];
    assert.deepEqual(read(rows), { criteria: "1.1 1.2 ? 1.4 1.5", standards: "1 1 1 1 1", missing: "B6" });
  });

  it("goes on where the plan leaves many so", () => {
    const rows = [row("1", "1.1"), row("2", ""), row("3", "1.2"), row("4", ""), row("5", ""), row("6", "1.4"), row("7", ""), row("8", "2.1")];
    assert.deepEqual(read(rows), { criteria: "1.1 1.1 1.2 1.2 1.2 1.4 1.4 2.1", standards: "1 1 1 1 1 1 1 2", missing: "" });
  });

  it("goes on in a row without a number, and in one for a further action", () => {
    const rows = [row("1", "1.1"), row("", ""), row("2", "1.2"), row("3", "", ""), row("4", "1.4")];
    assert.deepEqual(read(rows), { criteria: "1.1 1.1 1.2 1.2 1.4", standards: "1 1 1 1 1", missing: "" });
  });

  it("goes on under a criterion that stands in a row of its own", () => {
    const rows = [row("1", "1.1"), row("2", "1.2"), row("3", "1.3"), ["", "Tiêu chí 1.4"], row("4", ""), row("5", ""), row("6", "1.5")];
    assert.deepEqual(read(rows), { criteria: "1.1 1.2 1.3 1.4 1.4 1.5", standards: "1 1 1 1 1 1", missing: "" });
  });

  it("takes those below along that go on with the slip, and asks about it once", () => {
    const rows = [row("1", "1.1"), row("2", "1.2"), row("3", ""), row("", ""), row("4", "1.4")];
    assert.deepEqual(read(rows), { criteria: "1.1 1.2 ? ? 1.4", standards: "1 1 1 1 1", missing: "B6" });
  });

  it("is never called forgotten where Excel could not say what is merged", () => {
    const rows = [row("1", "1.1"), row("2", "1.2"), row("3", ""), row("4", "1.4"), row("5", "1.5")];
    assert.deepEqual(read(rows, null), { criteria: "1.1 1.2 1.2 1.4 1.5", standards: "1 1 1 1 1", missing: "" });
  });
});
