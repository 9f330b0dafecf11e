/** Who is named, in what role, and who is accountable. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readPeople } from "../../../src/plan/text/people/index";

interface Item {
  text: string;
  normalized: string[];
}

const data = JSON.parse(readFileSync(new URL("../../data/owners.json", import.meta.url), "utf8")) as { owners: Item[]; partners: Item[] };
const MARK = / \((chủ trì|chỉ đạo|phối hợp|tập thể)\)$/;
const ROLE: Record<string, string> = { lead: "chủ trì", direct: "chỉ đạo", partner: "phối hợp" };

describe("readPeople", () => {
  for (const { text, normalized } of [...data.owners, ...data.partners]) {
    it(`reads "${text}"`, () => {
      const { people, none } = readPeople(text);
      assert.deepEqual(people.map((person) => person.name).sort(), normalized.map((name) => name.replace(MARK, "")).sort());
      for (const name of normalized) {
        const mark = MARK.exec(name)?.[1];
        const person = people.find((candidate) => candidate.name === name.replace(MARK, ""));
        if (mark === "tập thể") assert.equal(person?.collective, true);
        else if (mark !== undefined) assert.equal(ROLE[person?.role ?? "none"], mark);
      }
      assert.equal(none, normalized.length === 0);
    });
  }

  const leads: [string, string | null][] = [
    ["Cấp ủy chi bộ chỉ đạo; Hội đồng trường chủ trì.", "Hội đồng trường"],
    ["Hiệu trưởng chủ trì, các tổ chuyên môn phối hợp", "Hiệu trưởng"],
    ["Chủ trì: PHT; Phối hợp: TTCM, GV", "Phó Hiệu trưởng"],
    ["Hiệu trưởng (chủ trì), PHT", "Hiệu trưởng"],
    ["BGH phối hợp với Công đoàn", "Ban giám hiệu"],
    ["Hiệu trưởng", "Hiệu trưởng"],
    ["hieu truong", "Hiệu trưởng"],
    ["Bà Lê Thị Hồng - Hiệu trưởng", "Lê Thị Hồng (Hiệu trưởng)"],
    ["Nguyễn Văn Bình", "Nguyễn Văn Bình"],
    ["Đ/c Hiệu trưởng", "Hiệu trưởng"],
    ["Cô Nguyễn Thị Lan (TTCM)", "Nguyễn Thị Lan (Tổ trưởng chuyên môn)"],
    ["BGH, Khối trưởng", null],
    ["PHT, Câu lạc bộ", null],
    ["GV toàn trường", null],
    ["HT, PHT", null],
    ["Toàn thể giáo viên", null],
    ["Các bộ phận liên quan", null],
    ["Cấp ủy chi bộ và Hội đồng trường", null],
    ["Tháng 8/2025", null],
    ["Mua 5 bộ máy tính", null],
    ["0912345678", null],
    ["", null],
  ];
  for (const [text, lead] of leads) {
    it(`takes ${lead ?? "nobody"} as accountable in "${text}"`, () => {
      assert.equal(readPeople(text).lead, lead);
    });
  }

  it("knows everyone from someone", () => {
    assert.deepEqual(
      readPeople("Tổ chức công đoàn và toàn thể giáo viên, nhân viên").people.map(({ name, collective }) => [name, collective]),
      [["Công đoàn", false], ["Giáo viên", true], ["Nhân viên", true]],
    );
  });

  it("takes those helped or told for nobody's owner", () => {
    assert.deepEqual(readPeople("Tổ trưởng hỗ trợ cấp phó trong công việc").people.map(({ name }) => name), ["Tổ trưởng chuyên môn"]);
    assert.deepEqual(readPeople("- Giữ mối liên hệ tốt với cha mẹ học sinh; tổ chức tốt các hoạt động phối hợp giữa gia đình và nhà trường.").people, []);
  });

  it("keeps names that no list knows, and no deeds", () => {
    assert.deepEqual(readPeople("Câu lạc bộ Văn học, Phòng ĐBCL&KT").people.map(({ name }) => name), ["Câu lạc bộ Văn học", "Phòng ĐBCL&KT"]);
    assert.deepEqual(readPeople("Tăng cường tuyên truyền, vận động").people, []);
  });

  it("is the same in decomposed Unicode", () => {
    const text = "Ban lãnh đạo nhà trường chủ trì; Công đoàn phối hợp";
    assert.deepEqual(readPeople(text.normalize("NFD")).people, readPeople(text).people);
  });

  it("takes time linear in a long cell", () => {
    const long = "Hiệu trưởng, phó hiệu trưởng và giáo viên các lớp cùng phối hợp với phụ huynh; ".repeat(400);
    const started = performance.now();
    readPeople(long);
    assert.ok(performance.now() - started < 3000);
  });
});
