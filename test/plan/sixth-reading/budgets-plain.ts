/** Money cells that a colleague reads without doubt, and some that nobody can, in the notation of the third reading, decided before the reader saw them. */
export const PLAIN = String.raw`
Kinh phí mua sách thư viện: 8.500.000đ (nguồn NSNN) ⇒ 85e5
Kinh phí thực hiện: 8.500.000 đồng (Tám triệu năm trăm nghìn đồng) ⇒ 85e5
Khoảng 8,5 triệu đồng từ nguồn XHH ⇒ 85e5
Dự kiến khoảng 8.500.000đ, trích từ nguồn chi thường xuyên năm 2025 ⇒ 85e5
Trích nguồn chi TX 8.500.000đ ⇒ 85e5
Chi từ nguồn học phí: 8.500.000đ ⇒ 85e5
Từ nguồn vận động tài trợ: 8.500.000đ ⇒ 85e5
Nguồn xã hội hoá giáo dục 8tr5 ⇒ 85e5
Ngân sách nhà nước cấp: 350 triệu đồng ⇒ 350e6
NS Phường: 350.000.000 đồng ⇒ 350e6
UBND xã Bình Minh: 350 triệu ⇒ 350e6
NS thành phố 1,5 tỷ; NS xã 300 triệu ⇒ 18e8
Đề nghị Sở GDĐT cấp 350 triệu đồng ⇒ 350e6
Tham mưu UBND xã hỗ trợ 350 triệu đồng để sửa mái ⇒ 350e6
Nhà trường chi 5tr, PHHS hỗ trợ 5tr ⇒ 10e6
Nhà trường: 5.000.000 VNĐ. Phụ huynh: 5.000.000 VNĐ. ⇒ 10e6
Mua 02 máy lọc nước: 12.000.000đ; Lắp đặt: 1.500.000đ ⇒ 135e5
Mua 02 máy lọc nước (12.000.000đ) và lắp đặt (1.500.000đ) ⇒ 135e5
Máy lọc nước 12tr; vật tư 1tr5; công thợ 800k ⇒ 143e5
Thay bóng đèn: 30 bóng x 120.000đ/bóng = 3.600.000đ ⇒ 36e5
Thay 30 bóng đèn LED x 120.000đ ⇒ 36e5
Thay 30 bóng đèn LED 36W: 3.600.000đ ⇒ 36e5
Sửa chữa nhỏ: 15.000.000đ/năm ⇒ 15e6
Bảo dưỡng máy tính: 2 lần/năm x 3.000.000đ ⇒ 6e6
Bảo dưỡng 2 lần/năm, mỗi lần 3.000.000đ ⇒ 6e6
Bảo dưỡng 25 máy x 150.000đ/máy/năm ⇒ 375e4
Tập huấn PCCC: thuê báo cáo viên 2.000.000đ, nước uống 500.000đ, tài liệu 500.000đ ⇒ 3e6
Tập huấn PCCC (BCV 2tr, nước 500k, tài liệu 500k) ⇒ 3e6
Tập huấn PCCC: 3tr (BCV 2tr, nước 500k, tài liệu 500k) ⇒ 3e6
Tập huấn PCCC: 3tr (BCV 2tr, nước 500k, tài liệu 300k) ⇒ unreadable
Hội giảng: thưởng 3 giải Nhất x 300.000đ, 5 giải Nhì x 200.000đ ⇒ 19e5
Khen thưởng HKI: 4.500.000đ; HKII: 6.500.000đ ⇒ 11e6
Khen thưởng cuối năm: 120 em x 50.000đ = 6.000.000đ ⇒ 6e6
Khen thưởng cuối năm: 120 em x 50.000đ = 6.000.000đ (Quỹ khuyến học) ⇒ 6e6
Phô tô đề: 350 HS x 4 môn x 500đ = 700.000đ ⇒ 7e5
Phô tô đề cương 350 HS x 5.000đ ⇒ 175e4
In biển bảng: 1.200.000đ + công treo 300.000đ ⇒ 15e5
In pano 2m x 3m: 600.000đ ⇒ 6e5
In băng rôn 1x5m: 250k/cái x 4 cái ⇒ 1e6
Sân khấu 4m x 6m: 15 triệu ⇒ 15e6
Kệ sách 1,2m x 2m x 0,4m: 3,5 triệu ⇒ 35e5
Làm mái che 60 m2 x 450.000đ/m2 = 27.000.000đ ⇒ 27e6
Sơn tường 500m2, đơn giá 45.000đ/m2 ⇒ 225e5|unreadable|price
Sơn tường 500m2 (45.000đ/m2): 22.500.000đ ⇒ 225e5
Bê tông sân: 120m2 x 250k = 30 triệu ⇒ 30e6
Trồng 20 cây bàng (350k/cây): 7 triệu ⇒ 7e6
Trồng hoa: 2.000.000đ/đợt x 3 đợt ⇒ 6e6
Đồ chơi ngoài trời: cầu trượt 25tr, xích đu 12tr, thú nhún 8tr ⇒ 45e6
- Cầu trượt: 25tr\n- Xích đu: 12tr\n- Thú nhún: 8tr\nTổng: 45tr (XHH) ⇒ 45e6
Đồ dùng lớp 5 tuổi: 3 lớp x 4.500.000đ = 13.500.000đ ⇒ 135e5
Lớp 3-4 tuổi: 4.000.000đ; lớp 4-5 tuổi: 4.000.000đ; lớp 5-6 tuổi: 6.000.000đ ⇒ 14e6
Nhà trẻ 3tr, mẫu giáo 9tr ⇒ 12e6
Nhóm trẻ 18-24 tháng tuổi: 2tr ⇒ 2e6
Mầm 2tr, Chồi 2tr, Lá 3tr ⇒ 7e6
Chuyên đề: 3 chuyên đề x 1.500.000đ ⇒ 45e5
03 chuyên đề: 4.500.000đ ⇒ 45e5
Sinh hoạt chuyên môn cụm 2 lần: 1.000.000đ ⇒ 1e6
Tham quan học tập: 2 xe x 3,5tr + ăn trưa 60 suất x 40k = 9,4tr ⇒ 94e5|unreadable
Xe 7tr, ăn trưa 60 suất x 40k = 2,4tr ⇒ 94e5
Cử 2 GV học lớp bồi dưỡng CDNN (2.500.000đ/người) ⇒ 5e6|unreadable
Hỗ trợ GV học ThS: 3 người x 5 triệu/năm ⇒ 15e6
Hỗ trợ HS DTTS: 45 em x 150.000đ/tháng x 9 tháng = 60.750.000đ ⇒ 6075e4
Hỗ trợ ăn trưa trẻ 5 tuổi: 160.000đ/trẻ/tháng x 9 tháng x 24 trẻ ⇒ 3456e4
Hỗ trợ ăn trưa 160.000đ/trẻ/tháng ⇒ price
Theo chế độ 160.000đ/trẻ/tháng x 24 trẻ ⇒ price|unreadable
Mua BHYT cho 15 HS khó khăn: 15 x 631.800đ = 9.477.000đ ⇒ 9477e3
Tặng xe đạp: 5 chiếc (1,8tr/chiếc) = 9tr ⇒ 9e6
Tặng 5 xe đạp x 1.800.000đ ⇒ 9e6
Gói phần mềm 6.000.000đ/01 năm ⇒ 6e6|unreadable
Gói phần mềm: 500.000đ/tháng x 12 = 6.000.000đ ⇒ 6e6
Cước Internet 300.000đ/tháng x 12 tháng; VnEdu 3.000.000đ/năm ⇒ 66e5|unreadable
Chữ ký số: 1.200.000đ ⇒ 12e5
Lắp 4 bộ wifi x 1,2tr/bộ ⇒ 48e5
Laptop 14 inch: 15tr; máy in A4: 4tr; UPS 1000VA: 2tr ⇒ 21e6
Ổ cứng 1TB: 1.500.000đ ⇒ 15e5
Máy bơm 2HP 5tr5 ⇒ 55e5
Điều hòa 18000 BTU x 2 cái x 14tr ⇒ 28e6
Tủ lạnh 300 lít: 9.000.000đ ⇒ 9e6
Nồi cơm 10 lít: 2 cái x 1.500.000đ ⇒ 3e6
Bình chữa cháy 8kg: 10 bình x 350.000đ ⇒ 35e5
Kinh phí: 10.000.000đ. Trong đó: NSNN 6.000.000đ; XHH 4.000.000đ ⇒ 10e6
Kinh phí 10tr, trong đó ngân sách 6tr, còn lại vận động ⇒ 10e6
Kinh phí 10tr (ngân sách 60%, còn lại XHH) ⇒ 10e6
10.000.000đ (NSNN: 6.000.000đ; XHH: 4.000.000đ) ⇒ 10e6
10.000.000đ - NSNN: 6.000.000đ - XHH: 4.000.000đ ⇒ 10e6|unreadable
NSNN 6.000.000đ\nXHH 4.000.000đ\n(Tổng: 10.000.000đ) ⇒ 10e6
Tổng: 10.000.000đ\n+ NSNN: 6.000.000đ\n+ XHH: 4.000.000đ ⇒ 10e6
1/ NSNN: 6.000.000đ\n2/ XHH: 4.000.000đ\nTổng cộng: 10.000.000đ ⇒ 10e6
Ngân sách: 6 triệu; xã hội hóa: 4 triệu. Tổng: 10 triệu. ⇒ 10e6
6 triệu NSNN + 4 triệu XHH = 10 triệu ⇒ 10e6
6tr (NSNN) + 4tr (XHH) ⇒ 10e6
6tr NSNN và 4tr XHH ⇒ 10e6
6 triệu đồng từ ngân sách và 4 triệu đồng từ phụ huynh ⇒ 10e6
Đợt 1 (tháng 9): 6tr; đợt 2 (tháng 2): 4tr ⇒ 10e6
Lần 1: 6.000.000đ (T9/2025), lần 2: 4.000.000đ (T2/2026) ⇒ 10e6
HKI: 6 triệu (NSNN); HKII: 4 triệu (XHH) ⇒ 10e6
Cơ sở 1: 6tr; cơ sở 2: 4tr ⇒ 10e6
Điểm trường chính: 6tr; điểm lẻ: 4tr ⇒ 10e6|unreadable
Điểm chính 6tr, điểm lẻ Bản Mới 4tr ⇒ 10e6|unreadable
Tổ 1: 500k; Tổ 2: 500k; Tổ 3: 500k; Tổ VP: 500k ⇒ 2e6
Mỗi tổ 500.000đ x 4 tổ ⇒ 2e6
4 tổ x 500.000đ/tổ/năm ⇒ 2e6
2.000.000đ (500.000đ/tổ x 4 tổ) ⇒ 2e6
2.000.000đ (4 tổ) ⇒ 2e6
Không có kinh phí, GV tự làm ⇒ ?|none-needed|unfunded
Không dùng kinh phí nhà trường ⇒ ?|none-needed
Tận dụng nguyên vật liệu, không tốn kinh phí ⇒ none-needed
Sử dụng cơ sở vật chất sẵn có ⇒ ?|none-needed
Phụ huynh đóng góp nguyên vật liệu ⇒ ?
Kinh phí do phụ huynh tự nguyện đóng góp ⇒ ?
Kinh phí lấy từ nguồn chi thường xuyên của nhà trường ⇒ ?
Theo quy chế chi tiêu nội bộ ⇒ ?
Chi theo định mức ⇒ ?
Theo hợp đồng ⇒ ?
Theo Nghị định 81 ⇒ ?
Chưa được phân bổ ⇒ unfunded
Chưa có nguồn kinh phí để thực hiện ⇒ unfunded
Cần 50tr, chưa có nguồn ⇒ 50e6 unfunded
Chờ UBND xã cấp kinh phí ⇒ unfunded
Đã được cấp: 50 triệu ⇒ 50e6
Được UBND xã cấp 50 triệu đồng ⇒ 50e6
Đã được hỗ trợ 50tr từ Công ty An Phát ⇒ 50e6
50tr đã được duyệt ⇒ 50e6
50.000.000đ (theo Tờ trình số 15/TTr-THCS ngày 10/8/2025) ⇒ 50e6
50.000.000đ theo QĐ số 128/QĐ-UBND ngày 5/9/2025 của UBND xã ⇒ 50e6
Theo HĐ số 05/2025/HĐ-TV: 50.000.000đ ⇒ 50e6
Hóa đơn số 0000123 ngày 12/10/2025: 5.450.000đ ⇒ 545e4
PC 15 ngày 12/10/2025: 5.450.000đ ⇒ 545e4
5.450.000đ (phiếu chi số 15) ⇒ 545e4
Tổng số tiền vận động được: 45.600.000đ ⇒ 456e5|unreadable
Tổng số tiền: 45.600.000đ ⇒ 456e5
Số tiền: 45.600.000đ (Bốn mươi lăm triệu sáu trăm nghìn đồng chẵn) ⇒ 456e5
45.600.000đ (Bốn mươi lăm triệu, sáu trăm ngàn đồng) ⇒ 456e5
bốn lăm triệu sáu trăm ⇒ 456e5|unreadable
bốn mươi lăm triệu sáu ⇒ 456e5|unreadable
45 triệu 600 ngàn đồng ⇒ 456e5
45tr600 ⇒ 456e5
45,6tr ⇒ 456e5
45.600k ⇒ 456e5
45 600 000đ ⇒ 456e5
45.600.000đ ./. ⇒ 456e5
~45,6 triệu ⇒ 456e5
+/- 45 triệu ⇒ 45e6|unreadable
≈45tr ⇒ 45e6
trên 45 triệu ⇒ 45e6..
45tr (tối đa) ⇒ ..45e6|unreadable|45e6
45tr (dự kiến tối đa) ⇒ ..45e6|unreadable|45e6
Tối đa 45tr (NSNN) ⇒ ..45e6
từ 40tr tới 45tr ⇒ 40e6..45e6
40 ÷ 45 triệu ⇒ 40e6..45e6
40 triệu-45 triệu ⇒ 40e6..45e6
40,000,000 - 45,000,000 VND ⇒ 40e6..45e6
dao động 40-45 triệu ⇒ 40e6..45e6
`;
