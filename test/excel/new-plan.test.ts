/** An empty plan sheet in either form: recognised, ready to print, the user's own. */
import assert from "node:assert/strict";
import { checkPlans, keepChoices, newPlan, type PlanForm } from "../../src/excel/index";
import { words } from "../../src/i18n/index";
import { standardSets } from "../../src/plan/index";
import type { Host} from "../../src/host/index";
import { Workbook } from "../../src/host/index";
import { AS_OF, assertNothingMissing, batches, openModel, openSample, reopen } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;
const form2018 = { ...options, form: "2018", schoolYear: "2025-2026", standardSet: "mam-non-2024", schoolName: "TRƯỜNG MẦM NON 6" } as const;
const form2026 = { ...options, form: "2026", schoolYear: "2026-2027", standardSet: "mam-non-2026", schoolName: "TRƯỜNG MẦM NON 6" } as const;
const names = (host: Host) => host.workbook.sheets.map((sheet) => sheet.name);

/** A workbook with one blank sheet, as Excel opens. */
function blank(hostOptions = {}): Host {
  const workbook = new Workbook();
  workbook.addSheet("Sheet1");
  return openModel(workbook, hostOptions);
}

/** The 0-based row whose cell in a column says this. */
function rowOf(host: Host, sheetName: string, text: string, column = 0): number {
  const sheet = host.workbook.sheet(sheetName);
  const row = sheet?.cells.rowNumbers().find((r) => sheet.cells.value(r, column) === text);
  assert.ok(row !== undefined, text);
  return row;
}

describe("a new plan", () => {
  for (const given of [form2018, form2026]) {
    describe(`in the form of ${given.form}`, () => {
      it("is one more sheet, made in three batches, and comes to the front", async () => {
        const host = blank();
        const { sheet } = await newPlan(given);
        assert.equal(sheet, `Kế hoạch ${given.schoolYear}`);
        assert.deepEqual(names(host), ["Sheet1", sheet]);
        assert.equal(host.workbook.activeSheet.name, sheet);
        assert.equal(batches(host), 3);
        assert.deepEqual(host.workbook.names.items.map((item) => item.name).sort(), ["_xlnm.Print_Area", "_xlnm.Print_Titles"], "no name of ours: the sheet is the user's");
        assertNothingMissing(host);
      });

      it("has no rows and gives no findings while it is empty", async () => {
        blank();
        await newPlan(given);
        for (const plan of (await checkPlans(options)).plans) {
          assert.equal(plan.sheet, `Kế hoạch ${given.schoolYear}`);
          assert.deepEqual(plan.rows, []);
          assert.deepEqual(plan.totalRows, []);
          assert.deepEqual(plan.findings, []);
        }
      });

      it("is read as a plan of its year and standards once a row is typed in", async () => {
        const host = blank();
        const { sheet } = await newPlan(given);
        const is2018 = given.form === "2018";
        const row = is2018 ? rowOf(host, sheet, "Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên", 1) + 2 : rowOf(host, sheet, "(1)") + 3;
        const cells = is2018
          ? ["", "1.10", "Cải tạo sân chơi", "- Lát nền", "Hiệu trưởng chủ trì", "Tháng 12/2025", "5 triệu đồng", "Công đoàn", "Đang thực hiện"]
          : ["1", "Tiêu chí 1.1: Cải tạo sân", "Sân sạch", "- Lát nền", "100% sân", "Tháng 12/2026", "Hiệu trưởng chủ trì", "5 triệu đồng", "", "Đang thực hiện"];
        cells.forEach((text, column) => text && host.edit(sheet, row, column, text));
        const [plan, ...others] = (await checkPlans(options)).plans;
        assert.deepEqual(others, []);
        assert.equal(plan.schoolYear, given.schoolYear);
        assert.equal(plan.schoolYearFrom, "sheet");
        assert.equal(plan.standardSet, given.standardSet);
        assert.equal(plan.standardSetFrom, "sheet");
        assert.equal(plan.schoolName, "TRƯỜNG MẦM NON 6");
        assert.equal(plan.title, "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC");
        const [read] = plan.rows;
        assert.equal(plan.rows.length, 1);
        assert.equal(read.row, row + 1);
        assert.equal(read.criterion, is2018 ? "1.10" : "1.1");
        assert.equal(read.budget.dong, 5_000_000);
        assert.equal(read.status.status, "doing");
        assert.equal(read.deadline.end, is2018 ? "2025-12-31" : "2026-12-31");
      });

      it("is ready to print: A4 landscape, one page wide, the header on every page", async () => {
        const host = blank();
        const { sheet: name } = await newPlan(given);
        const sheet = reopen(host).sheet(name);
        assert.ok(sheet);
        const { orientation, paperSize, fitToWidth, fitToHeight } = sheet.pageSetup;
        assert.deepEqual({ orientation, paperSize, fitToWidth, fitToHeight }, { orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
        const header = rowOf(host, name, "Mức độ thực hiện", given.form === "2018" ? 8 : 9);
        const rows = given.form === "2018" ? 1 : 2;
        assert.deepEqual([sheet.printTitles.rows?.row, sheet.printTitles.rows?.rowCount], [header, rows]);
        // The table of 2026 stands under four sections: freezing them all would leave no room on the screen.
        assert.equal(sheet.freezePanes.rows, given.form === "2018" ? header + 1 : 0);
        const { font, alignment, borders } = sheet.style(header + 2, 2);
        assert.equal(font.name, "Times New Roman");
        assert.equal(alignment.wrapText, true);
        assert.equal(borders.left?.style, "thin");
        assert.deepEqual(sheet.merges.filter(({ row }) => row >= header && row < header + 10), [], "no merged cells in the plan's table");
      });

      it("offers lists that refuse nothing, each within Excel's 255 characters", async () => {
        const host = blank();
        const { sheet: name } = await newPlan(given);
        const lists = reopen(host).sheet(name)?.dataValidations ?? [];
        assert.equal(lists.length, 2);
        for (const { attributes, formula1, ranges } of lists) {
          assert.equal(attributes.type, "list");
          assert.equal(attributes.errorStyle, "information");
          assert.equal(attributes.errorTitle, words.vi.standardise.dropdownTitle);
          assert.ok((formula1 ?? "").length - 2 <= 255);
          assert.ok(ranges.length > 0);
        }
        const formulas = lists.map(({ formula1 }) => formula1 ?? "");
        const status = given.form === "2018" ? '"Hoàn thành,Đang thực hiện,Chưa hoàn thành,Chưa thực hiện"' : '"Hoàn thành,Đang thực hiện,Chưa hoàn thành"';
        assert.ok(formulas.includes(status));
        const criteria = formulas.find((formula) => formula.startsWith('"1.1,'));
        assert.ok(criteria?.includes(given.form === "2018" ? ",1.10,2.1," : ",4.3"));
      });
    });
  }

  it("lets a criterion's number stay as it is picked from the list", async () => {
    const host = blank();
    const { sheet } = await newPlan(form2018);
    const row = rowOf(host, sheet, "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường", 1) + 1;
    host.edit(sheet, row, 1, "1.10");
    assert.equal(host.workbook.sheet(sheet)?.cells.value(row, 1), "1.10");
    assert.equal(host.workbook.sheet(sheet)?.style(row, 5).numberFormat, "General");
  });

  it("has a heading for every standard of the set and the sections of Mẫu số 2", async () => {
    const host = blank();
    const { sheet } = await newPlan(form2018);
    for (const { number, title } of standardSets.find(({ id }) => id === "mam-non-2024")?.standards ?? []) {
      rowOf(host, sheet, `Tiêu chuẩn ${number}: ${title}`, 1);
    }
    rowOf(host, sheet, "MỨC 4: Không có");
    const { sheet: second } = await newPlan(form2026);
    for (const section of ["I. Thông tin chung", "V. Kế hoạch cải tiến chất lượng", "VIII. Cơ chế đánh giá và báo cáo", "Cuối học kỳ I", "Cuối năm học"]) {
      rowOf(host, second, section);
    }
  });

  it("is told apart from every other set once it is filled, with no school's name", async () => {
    for (const { id, standards, inForceFrom } of standardSets) {
      const year = Math.max(Number(inForceFrom.slice(0, 4)), id.endsWith("2024") ? 2025 : 0);
      const schoolYear = `${year}-${year + 1}`;
      for (const form of ["2018", "2026"] as PlanForm[]) {
        if ((form === "2026") !== id.endsWith("2026")) continue;
        const host = blank();
        const { sheet } = await newPlan({ ...options, form, schoolYear, standardSet: id });
        const row = form === "2018" ? rowOf(host, sheet, `Tiêu chuẩn 1: ${standards[0].title}`, 1) + 1 : rowOf(host, sheet, "(1)") + 1;
        const cells = form === "2018" ? ["", "1.1", "Nội dung", "- Làm"] : ["1", "Tiêu chí 1.1: Nội dung", "", "- Làm"];
        cells.forEach((text, column) => text && host.edit(sheet, row, column, text));
        const [plan] = (await checkPlans(options)).plans;
        assert.deepEqual([plan.standardSet, plan.standardSetFrom, plan.schoolName], [id, "sheet", null], id);
      }
    }
  });

  it("keeps its own year when it is renamed, in a workbook whose year was chosen, until a year is chosen again", async () => {
    const host = openSample();
    await keepChoices({ schoolYear: "2024-2025" });
    const { sheet } = await newPlan(form2018);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).name = "Năm tới";
      await context.sync();
    });
    openModel(reopen(host));
    const yearsOf = async () => Object.fromEntries((await checkPlans(options)).plans.map((plan) => [plan.sheet, plan.schoolYear]));
    assert.equal((await yearsOf())["Năm tới"], "2025-2026");
    const again = await newPlan({ ...form2018, schoolYear: "2026-2027", standardSet: "mam-non-2026" });
    assert.deepEqual([(await yearsOf())["Năm tới"], (await yearsOf())[again.sheet]], ["2025-2026", "2026-2027"]);
    await keepChoices({ schoolYear: "2024-2025" });
    assert.deepEqual([...new Set(Object.values(await yearsOf()))], ["2024-2025"]);
  });

  it("takes a name that is free, and text of any kind as the school's name", async () => {
    const host = blank();
    const odd = "=TRƯỜNG 'Hoa & Sen' <1>";
    await newPlan(form2018);
    const { sheet } = await newPlan({ ...form2018, schoolName: odd });
    assert.equal(sheet, "Kế hoạch 2025-2026 (2)");
    assert.equal(reopen(host).sheet(sheet)?.cells.value(1, 0), odd);
    assert.equal(host.workbook.sheet(sheet)?.cells.get(1, 0)?.formula ?? null, null);
  });

  it("works on Excel's oldest supported requirement set", async () => {
    const host = blank({ apiVersion: "1.9" });
    await newPlan(form2018);
    await newPlan(form2026);
    assertNothingMissing(host);
  });

  it("refuses a year or a set that does not exist", async () => {
    blank();
    await assert.rejects(newPlan({ ...form2018, schoolYear: "2025" }), RangeError);
    await assert.rejects(newPlan({ ...form2018, standardSet: "mam-non-1999" }), RangeError);
  });

  it("leaves no sheet behind when a batch fails", async () => {
    for (let batch = 0; batch < 3; batch++) {
      for (const [code, ours] of [["GeneralException", "unexpected"], ["AccessDenied", "protected"], ["RequestAborted", "interrupted"]]) {
        let failed = false;
        const host = openSample({
          faults: (index: number) => {
            if (failed || index !== batch) return null;
            failed = true;
            return { code };
          },
        });
        await assert.rejects(newPlan(form2018), { name: "ActionError", code: ours });
        assert.ok(failed);
        assert.deepEqual(names(host), ["Kế hoạch"], `batch ${batch}, ${code}`);
      }
    }
  });

  it("says which sheet is left when it can't be taken away either", async () => {
    const host = openSample({ faults: (index: number) => (index >= 2 ? { code: "RequestAborted" } : null) });
    await assert.rejects(newPlan(form2018), { name: "ActionError", code: "leftover", params: { sheet: "Kế hoạch 2025-2026", code: "RequestAborted" } });
    assert.deepEqual(names(host), ["Kế hoạch", "Kế hoạch 2025-2026"]);
  });

  it("is refused in a workbook whose structure is protected", async () => {
    const host = openSample();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await assert.rejects(newPlan(form2018), { name: "ActionError", code: "protected" });
    assert.deepEqual(names(host), ["Kế hoạch"]);
  });
});
