import type { StandardSet } from "./types";

/**
 * Lower and upper secondary schools and schools of several levels, circular 18/2018. Circular 22/2024 amended it from 25 January 2025;
 * no change to the numbers of its criteria is known.
 */
export const secondary2018: StandardSet = {
  id: "trung-hoc-2018",
  circular: "18/2018/TT-BGDĐT",
  schoolType: "secondary",
  levels: 4,
  inForceFrom: "2018-10-10",
  inForceTo: "2026-07-06",
  certainty: "Some titles are from memory with high confidence: they say so one by one. The dates in force are from memory.",
  standards: [
    {
      number: "1",
      title: "Tổ chức và quản lý nhà trường",
      criteria: [
        { number: "1.1", title: "Phương hướng, chiến lược xây dựng và phát triển nhà trường" },
        { number: "1.2", title: "Hội đồng trường (Hội đồng quản trị đối với trường tư thục) và các hội đồng khác", certainty: "from memory, high confidence" },
        { number: "1.3", title: "Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường", certainty: "from memory, high confidence" },
        { number: "1.4", title: "Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng", certainty: "from memory, high confidence" },
        { number: "1.5", title: "Lớp học", certainty: "from memory, high confidence" },
        { number: "1.6", title: "Quản lý hành chính, tài chính và tài sản", certainty: "from memory, high confidence" },
        { number: "1.7", title: "Quản lý cán bộ, giáo viên và nhân viên", certainty: "from memory, high confidence" },
        { number: "1.8", title: "Quản lý các hoạt động giáo dục", certainty: "from memory, high confidence" },
        { number: "1.9", title: "Thực hiện quy chế dân chủ cơ sở", certainty: "from memory, high confidence" },
        { number: "1.10", title: "Đảm bảo an ninh trật tự, an toàn trường học", certainty: "from memory, high confidence" },
      ],
    },
    {
      number: "2",
      title: "Cán bộ quản lý, giáo viên, nhân viên và học sinh",
      criteria: [
        { number: "2.1", title: "Đối với hiệu trưởng, phó hiệu trưởng", certainty: "from memory, high confidence" },
        { number: "2.2", title: "Đối với giáo viên", certainty: "from memory, high confidence" },
        { number: "2.3", title: "Đối với nhân viên", certainty: "from memory, high confidence" },
        { number: "2.4", title: "Đối với học sinh", certainty: "from memory, high confidence" },
      ],
    },
    {
      number: "3",
      title: "Cơ sở vật chất và thiết bị dạy học",
      criteria: [
        { number: "3.1", title: "Khuôn viên, khu sân chơi, bãi tập", certainty: "from memory, high confidence" },
        { number: "3.2", title: "Phòng học, phòng học bộ môn và khối phục vụ học tập" },
        { number: "3.3", title: "Khối hành chính - quản trị" },
        { number: "3.4", title: "Khu vệ sinh, hệ thống cấp thoát nước" },
        { number: "3.5", title: "Thiết bị", certainty: "from memory, high confidence" },
        { number: "3.6", title: "Thư viện", certainty: "from memory, high confidence" },
      ],
    },
    {
      number: "4",
      title: "Quan hệ giữa nhà trường, gia đình và xã hội",
      criteria: [
        { number: "4.1", title: "Ban đại diện cha mẹ học sinh", certainty: "from memory, high confidence" },
        { number: "4.2", title: "Công tác tham mưu cấp ủy đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường", certainty: "from memory, high confidence" },
      ],
    },
    {
      number: "5",
      title: "Hoạt động giáo dục và kết quả giáo dục",
      criteria: [
        { number: "5.1", title: "Thực hiện Chương trình giáo dục phổ thông" },
        { number: "5.2", title: "Tổ chức hoạt động giáo dục cho học sinh có hoàn cảnh khó khăn, học sinh có năng khiếu, học sinh gặp khó khăn trong học tập và rèn luyện" },
        { number: "5.3", title: "Thực hiện nội dung giáo dục địa phương theo quy định" },
        { number: "5.4", title: "Các hoạt động trải nghiệm và hướng nghiệp" },
        { number: "5.5", title: "Hình thành, phát triển các kỹ năng sống cho học sinh" },
        { number: "5.6", title: "Kết quả giáo dục" },
      ],
    },
  ],
};
