import type { StandardSet } from "./types";

/** Preschool, circular 19/2018 as amended by 22/2024: criteria 3.4 to 3.6 are merged away. */
export const preschool2024: StandardSet = {
  id: "mam-non-2024",
  circular: "19/2018/TT-BGDĐT, sửa đổi bởi 22/2024/TT-BGDĐT",
  schoolType: "preschool",
  levels: 4,
  inForceFrom: "2025-01-25",
  inForceTo: "2026-07-06",
  certainty: "The titles of standard 3 are the ones that a school uses, not the official short form. The dates in force are from memory.",
  standards: [
    {
      number: "1",
      title: "Tổ chức và quản lý nhà trường",
      criteria: [
        { number: "1.1", title: "Phương hướng, chiến lược xây dựng và phát triển nhà trường" },
        { number: "1.2", title: "Hội đồng trường (Hội đồng quản trị đối với trường tư thục) và các hội đồng khác" },
        { number: "1.3", title: "Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường" },
        { number: "1.4", title: "Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng" },
        { number: "1.5", title: "Tổ chức nhóm trẻ và lớp mẫu giáo" },
        { number: "1.6", title: "Quản lý hành chính, tài chính và tài sản" },
        { number: "1.7", title: "Quản lý cán bộ, giáo viên và nhân viên" },
        { number: "1.8", title: "Quản lý các hoạt động giáo dục" },
        { number: "1.9", title: "Thực hiện quy chế dân chủ cơ sở" },
        { number: "1.10", title: "Đảm bảo an ninh trật tự, an toàn trường học" },
      ],
    },
    {
      number: "2",
      title: "Cán bộ quản lý, giáo viên, nhân viên",
      criteria: [
        { number: "2.1", title: "Đối với hiệu trưởng, phó hiệu trưởng" },
        { number: "2.2", title: "Đối với giáo viên" },
        { number: "2.3", title: "Đối với nhân viên" },
      ],
    },
    {
      number: "3",
      title: "Cơ sở vật chất và thiết bị dạy học",
      criteria: [
        { number: "3.1", title: "Địa điểm, quy mô, diện tích", certainty: "title as used by a school, not the official short form" },
        { number: "3.2", title: "Các hạng mục công trình", certainty: "title as used by a school, not the official short form" },
        { number: "3.3", title: "Hạ tầng kỹ thuật, các hạng mục công trình kiên cố và thiết bị dạy học", certainty: "title as used by a school, not the official short form" },
      ],
    },
    {
      number: "4",
      title: "Quan hệ giữa nhà trường, gia đình và xã hội",
      criteria: [
        { number: "4.1", title: "Ban đại diện cha mẹ trẻ" },
        { number: "4.2", title: "Công tác tham mưu cấp ủy đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường" },
      ],
    },
    {
      number: "5",
      title: "Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ",
      criteria: [
        { number: "5.1", title: "Thực hiện Chương trình giáo dục mầm non" },
        { number: "5.2", title: "Tổ chức hoạt động nuôi dưỡng, chăm sóc và giáo dục trẻ" },
        { number: "5.3", title: "Kết quả nuôi dưỡng và chăm sóc sức khỏe" },
        { number: "5.4", title: "Kết quả giáo dục" },
      ],
    },
  ],
};
