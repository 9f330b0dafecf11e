/** What the made-up plans of the benchmark are put together from. */

export const WEAK = [
  "Một số giáo viên", "Nhân viên nuôi dưỡng", "Cha mẹ học sinh", "Tổ chuyên môn", "Khu vui chơi ngoài trời", "Thư viện nhà trường", "Phòng tin học",
  "Học sinh khối 4", "Hệ thống hồ sơ minh chứng", "Trang thông tin điện tử", "Đội ngũ giáo viên trẻ", "Bếp ăn bán trú", "Hàng rào phía sau trường",
  "Công tác y tế học đường", "Hoạt động trải nghiệm", "Quy chế chi tiêu nội bộ", "Kế hoạch năm học", "Đồ dùng dạy học tự làm", "Sân tập thể dục", "Hội đồng trường",
];

export const LACKS = [
  "chưa được cập nhật thường xuyên", "còn lúng túng khi ứng dụng công nghệ thông tin", "chưa phối hợp chặt chẽ với giáo viên chủ nhiệm", "còn thiếu so với quy định",
  "đã xuống cấp sau nhiều năm sử dụng", "chưa phát huy hết tác dụng", "chưa có nhiều hình thức phong phú", "còn mang tính hình thức", "chưa đồng đều giữa các khối lớp",
  "chưa thu hút được sự tham gia của cộng đồng", "chưa được rà soát hằng năm", "còn hạn chế về số lượng và chất lượng", "chưa đáp ứng yêu cầu đổi mới",
  "ít được đầu tư trong ba năm gần đây", "chưa có minh chứng đầy đủ",
];

export const REASONS = [
  "do kinh phí còn hạn hẹp", "vì đội ngũ thường xuyên thay đổi", "do diện tích khuôn viên nhỏ", "vì chưa có kế hoạch cụ thể từ đầu năm", "do số học sinh tăng nhanh",
  "vì thiếu cán bộ phụ trách riêng", "do ảnh hưởng của việc sáp nhập điểm trường", "vì chưa có hướng dẫn thống nhất", "do phần lớn phụ huynh đi làm xa",
];

export const DEEDS = [
  "Tổ chức tập huấn về", "Rà soát, bổ sung kế hoạch", "Bồi dưỡng kỹ năng", "Xây dựng chuyên đề", "Phân công giáo viên cốt cán hướng dẫn", "Dự giờ, góp ý",
  "Tuyên truyền đến phụ huynh", "Mua sắm bổ sung thiết bị phục vụ", "Sửa chữa, cải tạo nơi", "Phối hợp với địa phương để", "Khảo sát nhu cầu", "Đánh giá, rút kinh nghiệm",
  "Lập danh mục và lưu trữ minh chứng", "Tham mưu với cấp trên về", "Đổi mới hình thức",
];

export const MATTERS = [
  "tổ chức hoạt động trải nghiệm cho học sinh", "ứng dụng phần mềm quản lý lớp học", "chăm sóc sức khỏe và vệ sinh cá nhân", "kiểm tra nội bộ theo học kỳ",
  "giáo dục kỹ năng sống", "phòng chống tai nạn thương tích", "làm đồ dùng từ nguyên vật liệu sẵn có", "đọc sách tại thư viện xanh", "dạy học theo hướng phát triển năng lực",
  "phụ đạo học sinh còn chậm", "sinh hoạt chuyên môn theo nghiên cứu bài học", "chăm sóc cây xanh trong sân trường", "họp cha mẹ học sinh từng lớp", "nuôi dưỡng và cân đo định kỳ",
];

export const WAYS = [
  "ít nhất hai lần trong mỗi học kỳ", "vào chiều thứ sáu tuần cuối tháng", "cho toàn thể giáo viên và nhân viên", "ở cả hai điểm trường", "theo từng khối lớp",
  "có biên bản và hình ảnh lưu lại", "gắn với thi đua của tổ", "trước khi vào năm học mới", "bằng nguồn xã hội hóa", "trong các buổi họp tổ",
];

export const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"];
export const MIDDLE = ["Thị", "Văn", "Thị Ngọc", "Minh", "Thị Thu", "Hữu", "Thị Kim", "Đức", "Thanh", "Quốc", "Thị Bích", "Xuân"];
export const GIVEN = [
  "Lan", "Hương", "Mai", "Hùng", "Dũng", "Phượng", "Tuấn", "Hạnh", "Yến", "Trang", "Nga", "Khánh", "Linh", "Sơn", "Thảo", "Vân", "Bình", "Tâm", "Hà", "Oanh", "Phúc", "Loan",
];

export const OFFICES = [
  "Hiệu trưởng", "Phó Hiệu trưởng", "Tổ trưởng chuyên môn", "Chủ tịch công đoàn", "Bí thư chi đoàn", "Kế toán", "Nhân viên y tế", "Tổng phụ trách Đội", "Tổ văn phòng",
  "Giáo viên chủ nhiệm", "Nhân viên thư viện", "Tổ bảo vệ",
];

export const PARTNERS = [
  "Ban đại diện cha mẹ học sinh", "UBND phường", "Công an phường", "Trạm Y tế", "Hội Khuyến học", "Đoàn thanh niên", "Hội Phụ nữ", "Phòng Văn hóa - Xã hội", "Trung tâm học tập cộng đồng",
];

export const STATUSES = [
  "Chưa thực hiện", "Đang thực hiện", "Hoàn thành", "Đã hoàn thành", "Đạt 50%", "Chưa hoàn thành do thiếu kinh phí", "Đang triển khai", "Đã xong", "80%", "",
];
