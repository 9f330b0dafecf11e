import type { StandardSet } from "./types";

/** General schools (primary to upper secondary), circular 57/2026: 4 standards, 15 criteria, 2 levels. */
export const general2026: StandardSet = {
  id: "pho-thong-2026",
  circular: "57/2026/TT-BGDĐT",
  schoolType: "general",
  levels: 2,
  inForceFrom: "2026-07-07",
  inForceTo: null,
  certainty: "From two independent transcriptions of the annex, not from the official page.",
  standards: [
    {
      number: "1",
      title: "Quản trị nhà trường và bảo đảm chất lượng",
      criteria: [
        { number: "1.1", title: "Tầm nhìn, sứ mạng/mục tiêu và kế hoạch phát triển", mandatory: false },
        { number: "1.2", title: "Cơ cấu tổ chức, phân công nhiệm vụ và phối hợp nội bộ", mandatory: false },
        { number: "1.3", title: "Quản lý kế hoạch, nguồn lực, thông tin và dữ liệu", mandatory: true },
        { number: "1.4", title: "Tự đánh giá, cải tiến, công khai và trách nhiệm giải trình", mandatory: true },
      ],
    },
    {
      number: "2",
      title: "Phát triển đội ngũ",
      criteria: [
        { number: "2.1", title: "Cán bộ quản lý cơ sở giáo dục", mandatory: true },
        { number: "2.2", title: "Giáo viên", mandatory: true },
        { number: "2.3", title: "Nhân sự hỗ trợ giáo dục", mandatory: false },
      ],
    },
    {
      number: "3",
      title: "Thực hiện chương trình, đổi mới phương pháp giáo dục và phát triển học sinh",
      criteria: [
        { number: "3.1", title: "Tổ chức thực hiện chương trình giáo dục", mandatory: true },
        { number: "3.2", title: "Đổi mới phương pháp giáo dục và theo dõi, đánh giá sự phát triển, tiến bộ của học sinh", mandatory: true },
        { number: "3.3", title: "Tổ chức hoạt động giáo dục và phát triển toàn diện", mandatory: false },
        { number: "3.4", title: "Quản lý, theo dõi, hỗ trợ học sinh và giáo dục hòa nhập", mandatory: false },
        { number: "3.5", title: "Kết quả học tập, phát triển, rèn luyện và sự tiến bộ của học sinh", mandatory: false },
      ],
    },
    {
      number: "4",
      title: "Điều kiện giáo dục, môi trường an toàn và phối hợp xã hội",
      criteria: [
        { number: "4.1", title: "Cơ sở vật chất, thiết bị, học liệu và hạ tầng kỹ thuật phục vụ hoạt động giáo dục", mandatory: true },
        { number: "4.2", title: "Môi trường giáo dục an toàn, tích cực, hỗ trợ phát triển học sinh", mandatory: true },
        { number: "4.3", title: "Phối hợp với gia đình, cộng đồng và tổ chức liên quan", mandatory: false },
      ],
    },
  ],
};
