import assert from "node:assert/strict";
import { evaluateFormula } from "../../../src/host/calc/index";
import { CellError, plainValue, Workbook, type CellValue } from "../../../src/host/workbook/index";

const today = "2025-06-15";

/** A plan sheet "Kế hoạch" and a sheet "T" on which the formulas stand, at E1. */
function sample(): Workbook {
  const workbook = new Workbook();
  const plan = workbook.addSheet("Kế hoạch");
  const rows: CellValue[][] = [
    ["Tiêu chí", "Hạn", "Kinh phí", "Xong"],
    ["Tiêu chí 1.1", "Tháng 8/2025", 5_000_000, true],
    ["Tiêu chí 1.5", 45_900, 5_000_000, false],
    ["Tiêu chí 2.1", "", "Không", null],
    ["Tiêu chí 5.2", null, 6_000_000, true],
    ["tiêu chí 5.4", 45_808, 3_000_000, CellError.of("#N/A")],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => plan.cells.setValue(r, c, value)));
  const sheet = workbook.addSheet("T");
  [3, 1, 2, "x", null, "7"].forEach((value, r) => sheet.cells.setValue(r, 0, value));
  workbook.names.set("Kinh_phi", "'Kế hoạch'!$C$2:$C$6");
  workbook.names.set("Goc", "T!$A$1");
  return workbook;
}

const cases: [formula: string, result: string | number | boolean][] = [
  ["1+2*3^2", 19], ["-2^2", 4], ["10%", 0.1], ["(1+2)*3", 9], ["7/0", "#DIV/0!"], ['"a"&1&TRUE', "a1TRUE"], ["1+\"2\"", 3], ['1+"x"', "#VALUE!"],
  ['"abc"="ABC"', true], ['"b">"a"', true], ['1<"a"', true], ["A5=0", true], ['A5=""', true], ["A4>5", true], ["TRUE>99", true], ["A1<>3", false],
  ["SUM(A1:A6)", 6], ["SUM(A:A)", 6], ["SUM(1,\"2\",TRUE)", 4], ["SUM('Kế hoạch'!C2:C6)", 19_000_000], ["SUM(Kinh_phi)", 19_000_000],
  ["SUM('Kế hoạch'!D:D)", "#N/A"], ["Goc*2", 6], ["SUM($A$1,T!A2)", 4], ["SUM(1:1)-D1", 3], ["0.1+0.2-0.3", 5.551115123125783e-17], ["SUM(0.1,0.2,-0.3)", 0],
  ["COUNT(A1:A6)", 3], ["COUNTA(A1:A6)", 5], ["COUNTBLANK(A1:A6)", 1], ["AVERAGE(A1:A3)", 2], ["MIN(A1:A6)", 1], ["MAX(A1:A6)", 3], ["AVERAGE(A4)", "#DIV/0!"],
  ["SUMIF('Kế hoạch'!A:A,\"Tiêu chí 5.*\",'Kế hoạch'!C:C)", 9_000_000], ["COUNTIF('Kế hoạch'!A2:A6,\"Tiêu chí 1.?\")", 2],
  ['COUNTIF(A1:A6,">1")', 2], ['COUNTIF(A1:A6,"<>")', 5], ['COUNTIF(A1:A6,"")', 1], ['COUNTIF(A1:A6,"7")', 1], ["COUNTIF(A1:A6,3)", 1], ['COUNTIF(A:A,"")', 1_048_571],
  ["COUNTIFS('Kế hoạch'!A2:A6,\"Tiêu chí*\",'Kế hoạch'!D2:D6,TRUE)", 2], ["COUNTIF('Kế hoạch'!B2:B6,\"<=\"&DATE(2025,6,1))", 1],
  ["SUMIFS('Kế hoạch'!C2:C6,'Kế hoạch'!C2:C6,\">=5000000\")", 16_000_000], ['COUNTIF(A1:A6,"~*")', 0],
  ["SUMPRODUCT(('Kế hoạch'!C2:C6=5000000)*1)", 2], ["SUMPRODUCT(A1:A3,A1:A3)", 14], ["SUMPRODUCT((LEFT('Kế hoạch'!A1:A6,8)=\"Tiêu chí\")*1)", 6], ["SUMPRODUCT(IFERROR(A1:A4*1,10))", 16],
  ["SUMPRODUCT(--ISNUMBER('Kế hoạch'!C2:C6),LEN('Kế hoạch'!A2:A6))", 48], ["SUMPRODUCT((A1:A3>1)*A1:A3)", 5],
  ["SUBTOTAL(9,A1:A6)", 6], ["SUBTOTAL(103,A1:A6)", 5], ["SUBTOTAL(12,A1)", "#VALUE!"],
  ['IF(A1>2,"có","không")', "có"], ["IF(FALSE,1)", false], ["IF(FALSE,1,)", 0], ["IFERROR(1/0,\"lỗi\")", "lỗi"], ["IFERROR(VLOOKUP(\"zz\",A1:A6,1,FALSE),0)", 0],
  ["AND(A1>1,TRUE)", true], ["OR(FALSE,1=2)", false], ["NOT(0)", true], ["IFS(1=2,1,TRUE,2)", 2], ['SWITCH(2,1,"a",2,"b","c")', "b"], ["CHOOSE(2,1,5)", 5],
  ["ISNUMBER(A1)", true], ["ISTEXT(A4)", true], ["ISBLANK(A5)", true], ["ISBLANK(A1)", false], ["ISERROR(1/0)", true], ["ISNA('Kế hoạch'!D6)", true], ["N(\"x\")", 0], ["N(TRUE)", 1],
  ['LEN("Tiêu chí")', 8], ['LEFT("Tiêu chí 1.1",8)', "Tiêu chí"], ['RIGHT("abc",2)', "bc"], ['MID("abcdef",2,3)', "bcd"], ['TRIM("  a  b ")', "a b"], ['EXACT("a","A")', false],
  ['FIND("b","abc")', 2], ['SEARCH("CH?","Tiêu chí")', 6], ['FIND("z","abc")', "#VALUE!"], ['SUBSTITUTE("a.b.c",".","-",2)', "a.b-c"], ['UPPER("đ")', "Đ"], ['PROPER("hội đồng")', "Hội Đồng"],
  ['TEXT(45900,"dd/mm/yyyy")', "31/08/2025"], ['TEXT(19000000,"#,##0")', "19,000,000"], ['TEXTJOIN(", ",TRUE,A1:A6)', "3, 1, 2, x, 7"], ['VALUE("1,000")', 1000], ['REPT("ab",2)', "abab"],
  ["TODAY()", 45_823], ["TODAY()>DATE(2025,5,31)", true], ["DATE(2025,14,1)", 46_054], ["EOMONTH(DATE(2024,1,15),1)", 45_351], ["EDATE(DATE(2025,1,31),1)", 45_716],
  ["YEAR(45900)", 2025], ["MONTH(45900)", 8], ["DAY(45900)", 31], ["WEEKDAY(45900)", 1], ["DATE(1900,2,29)", 61], ["DATE(1900,1,1)", 1],
  ["MATCH(2,A1:A3,0)", 3], ['MATCH("tiêu CHÍ 5*",\'Kế hoạch\'!A:A,0)', 5], ["MATCH(5,A1:A3,0)", "#N/A"], ['MATCH("~~x",A1:A6,0)', "#N/A"], ["INDEX('Kế hoạch'!A:C,2,3)", 5_000_000], ["INDEX(A1:A3,2)", 1], ["INDEX(A1:A3,9)", "#REF!"],
  ["VLOOKUP(\"Tiêu chí 2.1\",'Kế hoạch'!A:C,3,FALSE)", "Không"], ["SUM(INDEX(A1:A3,0))", 6], ["ROW()", 1], ["ROW(A7)", 7], ["SUMPRODUCT(ROW(A1:A3)*1)", 6], ["SUMPRODUCT(MAX((A1:A3=1)*ROW(A1:A3)))", 2], ["SUMPRODUCT(COLUMN(A1:C1)*1)", 6], ["COLUMN()", 5], ["ROWS(A1:A6)", 6], ["SUM(OFFSET(A1,1,0,2,1))", 3],
  ['HYPERLINK("#\'Kế hoạch\'!A1","Xem")', "Xem"], ["SUM(INDIRECT(\"'Kế hoạch'!C2\"))", 5_000_000], ["XLOOKUP(2,A1:A3,A1:A3,0)", 2],
  ["ROUND(2.345,2)", 2.35], ["INT(-1.5)", -2], ["MOD(-1,3)", 2], ["ROUNDUP(1.1,0)", 2], ["LARGE(A1:A3,1)", 3], ["MEDIAN(A1:A3)", 2], ["SQRT(-1)", "#NUM!"], ["RANK(3,A1:A3)", 1],
  ["NOSUCH(1)", "#NAME?"], ["no_such_name", "#NAME?"], ["Gone!A1", "#REF!"], ["#REF!+1", "#REF!"], ["1+", "#NAME?"], ["SUM(", "#NAME?"], ["A1:A3", 3], ["SUM({1,2;3,4})", 10], ["A2:A2", 1],
];

describe("formulas", () => {
  const workbook = sample();
  const sheet = workbook.sheets[1];
  for (const [formula, expected] of cases) {
    it(formula, () => {
      const result = plainValue(evaluateFormula(`=${formula}`, { workbook, sheet, row: 0, column: 4, today }));
      assert.equal(result === "" && expected === 0 ? 0 : result, expected);
    });
  }
});
