/** Cells of owners and partners, decided before the reader saw them: who answers for the row, who else is named, and as what. */
import assert from "node:assert/strict";
import { readPeople } from "../../../src/plan/text/people/index";

/** Text, the accountable one, everyone named: `*` everyone of a kind, `<role>` where one is said. */
const OWNERS: [text: string, lead: string | null, people: string][] = [
  // One directs, one does it: the one who does it answers for it.
  ["Ban giám hiệu chỉ đạo, TTCM thực hiện", "Tổ trưởng chuyên môn", "Ban giám hiệu<direct>, Tổ trưởng chuyên môn"],
  ["HT chỉ đạo, PHT thực hiện", "Phó Hiệu trưởng", "Hiệu trưởng<direct>, Phó Hiệu trưởng"],
  ["Hiệu trưởng chỉ đạo; Kế toán thực hiện", "Kế toán", "Hiệu trưởng<direct>, Kế toán"],
  ["BGH chỉ đạo\nNhân viên thư viện thực hiện", "Nhân viên thư viện", "Ban giám hiệu<direct>, Nhân viên thư viện"],
  ["Hiệu trưởng chỉ đạo chung, tổ Văn phòng triển khai thực hiện", "Tổ văn phòng", "Hiệu trưởng<direct>, Tổ văn phòng"],
  ["Chi bộ lãnh đạo, BGH chỉ đạo, Công đoàn thực hiện", "Công đoàn", "Chi bộ<direct>, Ban giám hiệu<direct>, Công đoàn"],
  ["BGH chỉ đạo, TTCM và GV thực hiện", null, "Ban giám hiệu<direct>, Tổ trưởng chuyên môn, Giáo viên"],
  ["BGH chỉ đạo, các tổ chuyên môn thực hiện", null, "Ban giám hiệu<direct>, Tổ chuyên môn*"],
  ["BGH chỉ đạo, toàn thể giáo viên thực hiện", null, "Ban giám hiệu<direct>, Giáo viên*"],
  ["Hiệu trưởng chỉ đạo; PHT phụ trách; GVCN thực hiện", "Phó Hiệu trưởng", "Hiệu trưởng<direct>, Phó Hiệu trưởng<lead>, Giáo viên chủ nhiệm"],
  ["HT chỉ đạo, TTCM thực hiện, PHT giám sát", "Tổ trưởng chuyên môn", "Hiệu trưởng<direct>, Tổ trưởng chuyên môn, Phó Hiệu trưởng<monitor>"],
  ["Phó Hiệu trưởng kiểm tra, tổ nuôi dưỡng thực hiện", "Tổ nuôi dưỡng", "Phó Hiệu trưởng<monitor>, Tổ nuôi dưỡng"],
  ["HT chỉ đạo, TTCM thực hiện, GV phối hợp", "Tổ trưởng chuyên môn", "Hiệu trưởng<direct>, Tổ trưởng chuyên môn, Giáo viên<partner>"],
  ["HT chỉ đạo, PHT giám sát", null, "Hiệu trưởng<direct>, Phó Hiệu trưởng<monitor>"],
  ["Chỉ đạo: Hiệu trưởng\nThực hiện: Tổ trưởng chuyên môn", "Tổ trưởng chuyên môn", "Hiệu trưởng<direct>, Tổ trưởng chuyên môn"],
  ["Chỉ đạo: HT; Thực hiện: NV y tế; Giám sát: PHT", "Nhân viên y tế", "Hiệu trưởng<direct>, Nhân viên y tế, Phó Hiệu trưởng<monitor>"],
  // A single one.
  ["Phó Hiệu trưởng chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn"],
  ["PHT bán trú", "Phó Hiệu trưởng phụ trách bán trú", "Phó Hiệu trưởng phụ trách bán trú"],
  ["Phó Hiệu trưởng phụ trách CSVC", "Phó Hiệu trưởng phụ trách cơ sở vật chất", "Phó Hiệu trưởng phụ trách cơ sở vật chất"],
  ["Phó HT 1", "Phó Hiệu trưởng", "Phó Hiệu trưởng"],
  ["TTCM khối 5", "Tổ trưởng chuyên môn khối 5", "Tổ trưởng chuyên môn khối 5"],
  ["Tổ trưởng khối 4", "Tổ trưởng khối 4", "Tổ trưởng khối 4"],
  ["Tổ trưởng tổ 4, 5", "Tổ trưởng tổ 4, 5", "Tổ trưởng tổ 4, 5"],
  ["Tổ Ngữ văn", "Tổ Ngữ văn", "Tổ Ngữ văn"],
  ["Tổ KHTN", "Tổ KHTN", "Tổ KHTN"],
  ["Tổ trưởng tổ Khoa học tự nhiên", "Tổ trưởng tổ khoa học tự nhiên", "Tổ trưởng tổ khoa học tự nhiên"],
  ["GV Tin học", "Giáo viên tin học", "Giáo viên tin học"],
  ["Giáo viên Thể dục", "Giáo viên thể dục", "Giáo viên thể dục"],
  ["GV phụ trách thư viện", "Giáo viên phụ trách thư viện", "Giáo viên phụ trách thư viện"],
  ["Cán bộ thư viện", "Nhân viên thư viện", "Nhân viên thư viện"],
  ["Nhân viên CNTT", "Nhân viên công nghệ thông tin", "Nhân viên công nghệ thông tin"],
  ["NV cấp dưỡng", "Cấp dưỡng", "Cấp dưỡng"],
  ["Bếp trưởng", "Bếp trưởng", "Bếp trưởng"],
  ["Tổ bếp", "Tổ bếp", "Tổ bếp"],
  ["Trưởng ban TTND", "Trưởng ban thanh tra nhân dân", "Trưởng ban thanh tra nhân dân"],
  ["Ban TTND", "Ban thanh tra nhân dân", "Ban thanh tra nhân dân"],
  ["Liên đội", "Liên đội", "Liên đội"],
  ["Tổng phụ trách", "Tổng phụ trách Đội", "Tổng phụ trách Đội"],
  ["GV-TPT Đội", "Tổng phụ trách Đội", "Tổng phụ trách Đội"],
  ["Bí thư Chi bộ - Hiệu trưởng", "Hiệu trưởng", "Hiệu trưởng"],
  ["Hiệu trưởng (Bí thư chi bộ)", "Hiệu trưởng", "Hiệu trưởng"],
  ["Chủ tịch CĐCS", "Chủ tịch công đoàn", "Chủ tịch công đoàn"],
  ["Đoàn trường", "Đoàn thanh niên", "Đoàn thanh niên"],
  ["Bí thư Đoàn TNCS HCM", "Bí thư Đoàn thanh niên", "Bí thư Đoàn thanh niên"],
  ["Chủ tịch Hội đồng trường", "Chủ tịch Hội đồng trường", "Chủ tịch Hội đồng trường"],
  ["Nhóm công tác 3", "Nhóm công tác 3", "Nhóm công tác 3"],
  ["Ban chỉ đạo xây dựng trường chuẩn quốc gia", "Ban chỉ đạo xây dựng trường chuẩn quốc gia", "Ban chỉ đạo xây dựng trường chuẩn quốc gia"],
  ["GVCN lớp 5A", "Giáo viên chủ nhiệm lớp 5A", "Giáo viên chủ nhiệm lớp 5A"],
  ["Giáo viên lớp Lá 2", "Giáo viên lớp lá 2", "Giáo viên lớp lá 2"],
  ["Tổ trưởng khối Mẫu giáo", "Tổ trưởng khối mẫu giáo", "Tổ trưởng khối mẫu giáo"],
  ["Khối trưởng khối Lá", "Khối trưởng lá", "Khối trưởng lá"],
  ["Giáo viên mầm non", "Giáo viên", "Giáo viên"],
  ["HIỆU TRƯỞNG", "Hiệu trưởng", "Hiệu trưởng"],
  ["PHÓ HIỆU TRƯỞNG CHUYÊN MÔN", "Phó Hiệu trưởng phụ trách chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn"],
  ["- Hiệu trưởng.", "Hiệu trưởng", "Hiệu trưởng"],
  ["Thủ trưởng đơn vị", "Thủ trưởng đơn vị", "Thủ trưởng đơn vị"],
  ["Lãnh đạo trường", "Ban lãnh đạo nhà trường", "Ban lãnh đạo nhà trường"],
  ["Ban Giám Hiệu nhà trường", "Ban giám hiệu", "Ban giám hiệu"],
  // By name.
  ["Đ/c Nguyễn Thị Hoa (HT)", "Nguyễn Thị Hoa (Hiệu trưởng)", "Nguyễn Thị Hoa (Hiệu trưởng)"],
  ["Đ/c Hoa - HT", "Hoa (Hiệu trưởng)", "Hoa (Hiệu trưởng)"],
  ["Cô Hạnh, PHT", "Cô Hạnh (Phó Hiệu trưởng)", "Cô Hạnh (Phó Hiệu trưởng)"],
  ["Hiệu trưởng: Nguyễn Thị Hoa", "Nguyễn Thị Hoa (Hiệu trưởng)", "Nguyễn Thị Hoa (Hiệu trưởng)"],
  ["HT (cô Hoa)", "cô Hoa (Hiệu trưởng)", "cô Hoa (Hiệu trưởng)"],
  ["Nguyễn Thị Hoa - Hiệu trưởng", "Nguyễn Thị Hoa (Hiệu trưởng)", "Nguyễn Thị Hoa (Hiệu trưởng)"],
  ["Nguyễn Thị Hoa (PHT)", "Nguyễn Thị Hoa (Phó Hiệu trưởng)", "Nguyễn Thị Hoa (Phó Hiệu trưởng)"],
  ["Đ/c Lan (TT tổ 1) chủ trì; các đ/c GV tổ 1 phối hợp", "Lan (Tổ trưởng tổ 1)", "Lan (Tổ trưởng tổ 1)<lead>, Giáo viên tổ 1<partner>"],
  ["Thầy Minh phụ trách, cô Lan hỗ trợ", "Thầy Minh", "Thầy Minh<lead>, cô Lan<partner>"],
  ["Đ/c Lan, đ/c Huệ", null, "Lan, Huệ"],
  ["Trần Văn Minh", "Trần Văn Minh", "Trần Văn Minh"],
  ["Đ/c PHT phụ trách chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn"],
  ["Các đ/c trong BGH", "Ban giám hiệu", "Ban giám hiệu"],
  // Role words in other places.
  ["Chủ trì: Hiệu trưởng", "Hiệu trưởng", "Hiệu trưởng<lead>"],
  ["- Chủ trì: PHT\n- Phối hợp: TTCM, GVCN, CMHS", "Phó Hiệu trưởng", "Phó Hiệu trưởng<lead>, Tổ trưởng chuyên môn<partner>, Giáo viên chủ nhiệm<partner>, Cha mẹ học sinh<partner>"],
  ["Người chủ trì: Hiệu trưởng. Người phối hợp: Kế toán", "Hiệu trưởng", "Hiệu trưởng<lead>, Kế toán<partner>"],
  ["Phụ trách chính: TTCM; hỗ trợ: GV", "Tổ trưởng chuyên môn", "Tổ trưởng chuyên môn<lead>, Giáo viên<partner>"],
  ["Chịu trách nhiệm: PHT. Thực hiện: GV các lớp", "Phó Hiệu trưởng", "Phó Hiệu trưởng<lead>, Giáo viên*"],
  ["Hiệu trưởng là người chịu trách nhiệm chính", "Hiệu trưởng", "Hiệu trưởng<lead>"],
  ["Hiệu trưởng làm trưởng ban, PHT phó ban", null, "Hiệu trưởng, Phó Hiệu trưởng"],
  ["Hiệu trưởng và Kế toán chủ trì", "Hiệu trưởng", "Hiệu trưởng<lead>, Kế toán<lead>"],
  ["TTCM đôn đốc, GV thực hiện", "Giáo viên", "Tổ trưởng chuyên môn<monitor>, Giáo viên"],
  ["PHT tham mưu cho HT", "Phó Hiệu trưởng", "Phó Hiệu trưởng"],
  ["PHT chủ trì tham mưu", "Phó Hiệu trưởng", "Phó Hiệu trưởng<lead>"],
  ["Kế toán tham mưu, Hiệu trưởng quyết định", null, "Kế toán, Hiệu trưởng"],
  ["Hiệu trưởng phân công, tổ trưởng thực hiện", null, "Hiệu trưởng, Tổ trưởng chuyên môn"],
  ["Hiệu trưởng phối hợp với Công đoàn, Đoàn thanh niên", "Hiệu trưởng", "Hiệu trưởng<lead>, Công đoàn<partner>, Đoàn thanh niên<partner>"],
  ["BGH cùng với Ban đại diện CMHS", null, "Ban giám hiệu, Ban đại diện cha mẹ"],
  ["GVCN phối hợp cha mẹ trẻ", "Giáo viên chủ nhiệm", "Giáo viên chủ nhiệm<lead>, Cha mẹ trẻ<partner>"],
  ["PHT trực tiếp phụ trách", "Phó Hiệu trưởng", "Phó Hiệu trưởng<lead>"],
  ["TTCM thực hiện, giám sát", "Tổ trưởng chuyên môn", "Tổ trưởng chuyên môn"],
  ["PHT chỉ đạo, triển khai thực hiện", "Phó Hiệu trưởng", "Phó Hiệu trưởng"],
  ["HT chỉ đạo thực hiện", null, "Hiệu trưởng<direct>"],
  ["PHT phối hợp GV thực hiện", "Phó Hiệu trưởng", "Phó Hiệu trưởng<lead>, Giáo viên<partner>"],
  ["TTCM, GV tổ 1 thực hiện; PHT kiểm tra", null, "Tổ trưởng chuyên môn, Giáo viên tổ 1, Phó Hiệu trưởng<monitor>"],
  // Teams and people that no list knows.
  ["Tổ trưởng tổ Toán chủ trì", "Tổ trưởng tổ toán", "Tổ trưởng tổ toán<lead>"],
  ["Tổ Toán chủ trì, tổ Văn phối hợp", "Tổ Toán", "Tổ Toán<lead>, Tổ Văn<partner>"],
  ["Tổ tư vấn học đường chủ trì", "Tổ tư vấn học đường", "Tổ tư vấn học đường<lead>"],
  ["Tổ 1 xây dựng kế hoạch, tổ trưởng duyệt", null, "Tổ 1, Tổ trưởng chuyên môn"],
  ["Tổ KHTN, tổ KHXH", null, "Tổ KHTN, Tổ KHXH"],
  ["Tổ 4 - 5", "Tổ 4 - 5", "Tổ 4 - 5"],
  ["Nguyễn Thị Hoa chủ trì, Trần Thị Lan phối hợp", "Nguyễn Thị Hoa", "Nguyễn Thị Hoa<lead>, Trần Thị Lan<partner>"],
  ["Nguyễn Thị Hoa, PHT", "Nguyễn Thị Hoa (Phó Hiệu trưởng)", "Nguyễn Thị Hoa (Phó Hiệu trưởng)"],
  ["Nguyễn Thị Hoa - HT, Trần Văn Minh - PHT", null, "Nguyễn Thị Hoa (Hiệu trưởng), Trần Văn Minh (Phó Hiệu trưởng)"],
  ["PHT (cô Lan) chủ trì, TTCM (cô Huệ) phối hợp", "cô Lan (Phó Hiệu trưởng)", "cô Lan (Phó Hiệu trưởng)<lead>, cô Huệ (Tổ trưởng chuyên môn)<partner>"],
  ["HT chủ trì - cô Lan phối hợp", "Hiệu trưởng", "Hiệu trưởng<lead>, cô Lan<partner>"],
  ["BGH, Nguyễn Thị Hoa", null, "Ban giám hiệu, Nguyễn Thị Hoa"],
  ["Trường TH Trần Phú", "Trường TH Trần Phú", "Trường TH Trần Phú"],
  // Two bodies beside a dash are two.
  ["GV - BGH", null, "Giáo viên, Ban giám hiệu"],
  ["GV - CMHS", null, "Giáo viên, Cha mẹ học sinh"],
  // Several, and nobody in particular.
  ["Cả 2 PHT", null, "Phó Hiệu trưởng*"],
  ["Tập thể giáo viên tổ 1", null, "Giáo viên tổ 1*"],
  ["Tập thể sư phạm", null, "Toàn trường*"],
  ["HT, PHT, TTCM", null, "Hiệu trưởng, Phó Hiệu trưởng, Tổ trưởng chuyên môn"],
  ["BGH - TTCM - GV", null, "Ban giám hiệu, Tổ trưởng chuyên môn, Giáo viên"],
  ["BGH; GVCN; NVYT", null, "Ban giám hiệu, Giáo viên chủ nhiệm, Nhân viên y tế"],
  ["BGH\nTTCM\nGV", null, "Ban giám hiệu, Tổ trưởng chuyên môn, Giáo viên"],
  ["CBQL, GV, NV", null, "Cán bộ quản lý, Giáo viên, Nhân viên"],
  ["CB, GV, NV", null, "Cán bộ quản lý, Giáo viên, Nhân viên"],
  ["CBGVNV toàn trường", null, "Cán bộ quản lý, Giáo viên, Nhân viên, Toàn trường*"],
  ["Tất cả giáo viên", null, "Giáo viên*"],
  ["100% giáo viên", null, "Giáo viên*"],
  ["Tập thể CB-GV-NV", null, "Cán bộ quản lý*, Giáo viên*, Nhân viên*"],
  ["Toàn thể cán bộ, giáo viên, nhân viên", null, "Cán bộ quản lý*, Giáo viên*, Nhân viên*"],
  ["Các thành viên HĐTĐG", null, "Thành viên Hội đồng tự đánh giá*"],
  ["Tổ trưởng các tổ chuyên môn", null, "Tổ trưởng chuyên môn*"],
  ["GVBM các lớp", null, "Giáo viên bộ môn*"],
  ["Các lớp", null, ""],
  // Said to lead, each where they are; everyone can't.
  ["GVCN các lớp chủ trì", "Giáo viên chủ nhiệm", "Giáo viên chủ nhiệm*<lead>"],
  ["Các tổ chuyên môn phụ trách, BGH giám sát", "Tổ chuyên môn", "Tổ chuyên môn*<lead>, Ban giám hiệu<monitor>"],
  ["Toàn thể giáo viên phụ trách", null, "Giáo viên*<lead>"],
  ["Nhà trường", null, "Toàn trường*"],
  ["Cán bộ, giáo viên", null, "Cán bộ quản lý, Giáo viên"],
  // Nobody named.
  ["Chưa có", null, ""],
  ["Đang phân công", null, ""],
  ["Hoàn thành", null, ""],
  ["Theo phân công", null, ""],
  ["x", null, ""],
  ["5 người", null, ""],
];

/** Partners: everyone named. */
const PARTNERS: [text: string, people: string][] = [
  ["Hội CMHS", "Ban đại diện cha mẹ"],
  ["BĐD CMHS lớp", "Ban đại diện cha mẹ"],
  ["Ban ĐDCMHS", "Ban đại diện cha mẹ"],
  ["Hội phụ huynh", "Ban đại diện cha mẹ"],
  ["PHHS", "Cha mẹ học sinh"],
  ["UBND phường Chợ Quán", "UBND cấp xã"],
  ["UBND xã, Phòng VHXH", "UBND cấp xã, Phòng Văn hóa - Xã hội"],
  ["Phòng Văn hóa – Xã hội phường", "Phòng Văn hóa - Xã hội"],
  ["Đảng ủy, HĐND, UBND xã", "Đảng ủy, HĐND, UBND cấp xã"],
  ["Công an, Trạm y tế, Đoàn TN phường", "Công an, Trạm y tế, Đoàn thanh niên"],
  ["TTYT", "Trung tâm y tế"],
  ["Các ban ngành đoàn thể địa phương", "Đoàn thể"],
  ["Các ban, ngành, đoàn thể xã", "Đoàn thể"],
  ["Hội Khuyến học, Hội Cựu chiến binh", "Hội Khuyến học, Hội Cựu chiến binh"],
  ["Sở GD&ĐT TP.HCM", "Sở GDĐT"],
  ["Mạnh thường quân; doanh nghiệp trên địa bàn", "Nhà tài trợ, Doanh nghiệp"],
  ["Công ty Sữa Vinamilk", "Công ty Sữa Vinamilk"],
  ["Trường TH Kim Đồng", "Trường TH Kim Đồng"],
  ["Các trường trong cụm", "Các trường trong cụm*"],
  ["Gia đình học sinh", "Cha mẹ học sinh"],
];

const NO_PARTNER = ["Không", "không có", "Không cần phối hợp", "0", "-", "Không có đơn vị phối hợp", "Ko", "Không."];

const shown = (text: string): string =>
  readPeople(text)
    .people.map(({ name, role, collective }) => name + (collective ? "*" : "") + (role === "none" ? "" : `<${role}>`))
    .join(", ");

describe("people, read a fifth time", () => {
  for (const [text, lead, people] of OWNERS) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual([readPeople(text).lead, shown(text)], [lead, people]));
  }
  for (const [text, people] of PARTNERS) {
    it(`reads the partners ${JSON.stringify(text)}`, () => assert.equal(shown(text), people));
  }
  for (const text of NO_PARTNER) {
    it(`reads no partner in ${JSON.stringify(text)}`, () => assert.deepEqual([readPeople(text).none, shown(text)], [true, ""]));
  }
});
