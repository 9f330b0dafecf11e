/** Plans that follow standards of their own are not judged by a school's. */
import assert from "node:assert/strict";
import { readPlans } from "../../../src/plan/index";
import { followsOthers } from "../../../src/plan/standards/foreign";
import { gridOf } from "../../fixtures/grid";

describe("followsOthers", () => {
  const cases: [string | null, string[], boolean][] = [
    ["TRƯỜNG ĐẠI HỌC DUYÊN HẢI", [], true],
    ["Trường Cao đẳng Sư phạm", [], true],
    ["HỌC VIỆN NÔNG NGHIỆP", [], true],
    [null, ["Tầm nhìn, sứ mạng và văn hóa", "Hệ thống đảm bảo chất lượng bên trong"], true],
    [null, ["Tầm nhìn, sứ mạng và văn hóa"], false],
    [null, ["", ""], false],
    [null, ["Tổ chức và quản lý", "Hoạt động khác của trường"], false],
    [null, ["Cơ sở vật chất, thiết bị", "Quan hệ nhà trường - gia đình - xã hội"], false],
    ["TRƯỜNG THCS VÀ THPT ĐẠI HỌC SƯ PHẠM", ["Tổ chức và quản lý nhà trường"], false],
    ["Trường Tiểu học Cao Đẳng", [], false],
  ];
  for (const [school, titles, others] of cases) {
    it(`${others ? "takes" : "does not take"} ${school ?? "no school"}, ${titles.join("; ") || "no title"} for others'`, () => assert.equal(followsOthers(school, titles), others));
  }
});

describe("a university's plan", () => {
  const lines = [
    ["TRƯỜNG ĐẠI HỌC MIỀN TÂY"],
    ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2025-2026"],
    ["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Phụ trách", "Thời gian", "Mức độ"],
    ["Tiêu chuẩn 1: Tầm nhìn, sứ mạng và văn hóa"],
    ["1", "1.9", "Sứ mạng", "Bổ sung vào tuần sinh hoạt", "Phòng Đào tạo", "Tháng 3/2026", ""],
    ["Tiêu chuẩn 9: Hệ thống đảm bảo chất lượng"],
    ["2", "9.2", "Kế hoạch chiến lược", "Thêm chỉ số", "Phòng Tổ chức", "Tháng 4/2026", ""],
  ];
  const check = (standardSet?: string) => readPlans([gridOf(lines, { name: "KH" })], { asOf: "2025-10-01", ...(standardSet && { standardSet }) }).plans[0];

  it("gives no finding about standards that it does not follow", () => {
    const plan = check();
    assert.equal(plan.standardSet, "");
    assert.deepEqual(plan.findings.filter(({ ruleId }) => /^(?:standard|criterion)-/.test(ruleId)), []);
  });

  it("is judged by a set that the user chooses", () => {
    const plan = check("mam-non-2018");
    assert.equal(plan.standardSet, "mam-non-2018");
    assert.ok(plan.findings.some(({ ruleId }) => ruleId === "standard-unknown"));
  });
});
