import type { StandardSet } from "./types";

/** Primary schools, circular 17/2018. Circular 22/2024 amended it from 25 January 2025; no change to the numbers of its criteria is known. */
export const primary2018: StandardSet = {
  id: "tieu-hoc-2018",
  circular: "17/2018/TT-BGDĐT",
  schoolType: "primary",
  levels: 4,
  inForceFrom: "2018-10-10",
  inForceTo: "2026-07-06",
  certainty: "Titles seen word for word. The dates in force are from memory.",
  standards: [
    {
      number: "1",
      title: "Tổ chức và quản lý nhà trường",
      criteria: [
        { number: "1.1", title: "Phương hướng, chiến lược xây dựng và phát triển nhà trường" },
        { number: "1.2", title: "Hội đồng trường (Hội đồng quản trị đối với trường tư thục) và các hội đồng khác" },
        { number: "1.3", title: "Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường" },
        { number: "1.4", title: "Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng" },
        { number: "1.5", title: "Khối lớp và tổ chức lớp học" },
        { number: "1.6", title: "Quản lý hành chính, tài chính và tài sản" },
        { number: "1.7", title: "Quản lý cán bộ, giáo viên và nhân viên" },
        { number: "1.8", title: "Quản lý các hoạt động giáo dục" },
        { number: "1.9", title: "Thực hiện quy chế dân chủ cơ sở" },
        { number: "1.10", title: "Đảm bảo an ninh trật tự, an toàn trường học" },
      ],
    },
    {
      number: "2",
      title: "Cán bộ quản lý, giáo viên, nhân viên và học sinh",
      criteria: [
        { number: "2.1", title: "Đối với hiệu trưởng, phó hiệu trưởng" },
        { number: "2.2", title: "Đối với giáo viên" },
        { number: "2.3", title: "Đối với nhân viên" },
        { number: "2.4", title: "Đối với học sinh" },
      ],
    },
    {
      number: "3",
      title: "Cơ sở vật chất và thiết bị dạy học",
      criteria: [
        { number: "3.1", title: "Khuôn viên, sân chơi, sân tập" },
        { number: "3.2", title: "Phòng học" },
        { number: "3.3", title: "Khối phòng phục vụ học tập và khối phòng hành chính - quản trị" },
        { number: "3.4", title: "Khu vệ sinh, hệ thống cấp thoát nước" },
        { number: "3.5", title: "Thiết bị" },
        { number: "3.6", title: "Thư viện" },
      ],
    },
    {
      number: "4",
      title: "Quan hệ giữa nhà trường, gia đình và xã hội",
      criteria: [
        { number: "4.1", title: "Ban đại diện cha mẹ học sinh" },
        { number: "4.2", title: "Công tác tham mưu cấp ủy Đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường" },
      ],
    },
    {
      number: "5",
      title: "Hoạt động giáo dục và kết quả giáo dục",
      criteria: [
        { number: "5.1", title: "Kế hoạch giáo dục của nhà trường" },
        { number: "5.2", title: "Thực hiện Chương trình giáo dục phổ thông cấp tiểu học" },
        { number: "5.3", title: "Thực hiện các hoạt động giáo dục khác" },
        { number: "5.4", title: "Công tác phổ cập giáo dục tiểu học" },
        { number: "5.5", title: "Kết quả giáo dục" },
      ],
    },
  ],
};
