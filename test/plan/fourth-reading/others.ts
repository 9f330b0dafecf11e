/** Statuses, owners and criteria, decided before the reader saw them. */

/** The status (`a|b`: either), the share in per cent where one is meant, then texts. */
export const STATUSES = String.raw`
done ⇒ Đã hòan thành | HOÀN THÀNH TỐT | Đã thực hiện xong 15/12/2025 | Hòan thành | đã xong hết | Đã hoàn tất | Hoàn thành xuất sắc
done 100 ⇒ 100 % | Hoàn thành 100%.
doing ⇒ Đang TH dở | Đang mua sắm | đang triển khai ở tổ CM
doing 45 ⇒ 45% | Đạt 45% kế hoạch | đang làm (45 %)
notStarted ⇒ chưa làm gì | Chưa thực hiên
notDone ⇒ Chưa hòan thành | Không đạt | chưa xong hết | Chưa triển khai được | Chưa hoàn thành, đang thực hiện
deferred ⇒ Chuyển sang năm sau | Hoãn sang HK2
cancelled ⇒ Không triển khai nữa | Đã huỷ bỏ
blank ⇒ ...... | --
unknown ⇒ Hoàn thành vào tháng 5/2026 sắp tới | Có | Bình thường | 12/2025 | chờ
`;

/** Text, the accountable one (null: nobody, or not settled). */
export const OWNERS: [text: string, lead: string | null][] = [
  ["Hiệu trưởng chịu trách nhiệm chính", "Hiệu trưởng"],
  ["P.Hiệu trưởng", "Phó Hiệu trưởng"],
  ["Phó HT phụ trách chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn"],
  ["Hiệu trưởng (chủ trì), các tổ trưởng (phối hợp)", "Hiệu trưởng"],
  ["Chủ trì: PHT; phối hợp: TTCM, GVCN", "Phó Hiệu trưởng"],
  ["TTCM chủ trì", "Tổ trưởng chuyên môn"],
  ["Kế toán, Hiệu trưởng", null],
  ["Toàn thể CB-GV-NV", null],
  ["BGH, GV toàn trường", null],
  ["Nhân viên thư viện", "Nhân viên thư viện"],
  ["NV y tế chủ trì, GVCN phối hợp", "Nhân viên y tế"],
  ["Hiệu truởng", "Hiệu trưởng"],
  ["Phó hiệu trưỏng", "Phó Hiệu trưởng"],
  ["hieu truong", "Hiệu trưởng"],
  ["Cô Nguyễn Thị Lan - PHT", "Nguyễn Thị Lan (Phó Hiệu trưởng)"],
  ["Hiệu trưởng chỉ đạo; PHT chủ trì; GV thực hiện", "Phó Hiệu trưởng"],
  // Who directs is not who does it: nobody is named for that.
  ["PHT chỉ đạo", null],
  ["Các bộ phận liên quan", null],
  ["Chưa phân công", null],
  ["Như trên", null],
  ["Tổ trưởng tổ Văn phòng", "Tổ trưởng tổ văn phòng"],
];

/** Text, the criteria that it names. */
export const CRITERIA: [text: string, criteria: string][] = [
  ["T.chí 1.3", "1.3"],
  ["Tiêu chí 1.3 - Tổ chức Đảng", "1.3"],
  ["TC1.3", "1.3"],
  ["Tiêu chí số 3.2", "3.2"],
  ["TIÊU CHÍ 3.2:", "3.2"],
  ["tiêu chi 3.2", "3.2"],
  ["Tiêu chí 3. 2", "3.2"],
  ["Tiêu chí 3,2", "3.2"],
  ["Tiêu chí 3.2 và 3.3", "3.2 3.3"],
  ["3.2, 3.3, 3.5", "3.2 3.3 3.5"],
  ["3.1-3.3", "3.1 3.2 3.3"],
  ["1.10", "1.10"],
  ["Tiêu chí 1.10 (mức 2)", "1.10"],
  ["1.3.", "1.3"],
  ["Tiêu chuẩn 3 - Tiêu chí 3.2", "3.2"],
  ["Tiêu chuẩn 3", ""],
  ["3 phòng học", ""],
  ["3.2 triệu", ""],
  ["15.3", ""],
  ["Không có", ""],
];
