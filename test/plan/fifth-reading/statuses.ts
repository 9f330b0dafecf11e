/** Statuses as they were decided before the reader saw them: the status (`a|b`: either), the share in per cent where one is meant, then texts. */
export const STATUSES = String.raw`
done ⇒ HT tốt | HT đúng hạn | HT vượt mức | Đã xong 25/9 | Đã thực hiện tháng 10 | Đã xong ngày 3/5 | Đã thực hiện 3/5/2025
unknown ⇒ Đã làm 3/5 | Đã thực hiện 2/3 | Đã dự kiến xong 25/9 | Xong 25/9
done ⇒ Đã hoàn thành từ tháng 10 | Đã thực hiện xong trong HKI | ✓ Hoàn thành | Hoàn thành (có minh chứng) | da hoan thanh tot | Hoàn tahnh | Đã hoàn thành, có báo cáo kèm theo | Hoàn thành 100 phần trăm
done|unknown ⇒ Đã nghiệm thu | Đã tổ chức thành công | Đã bàn giao, đưa vào sử dụng | OK | Đã mua đủ | Hoàn thành 30/11/2025 | [x] Hoàn thành | Hoàn thành 110% chỉ tiêu | ☑ Hoàn thành ☐ Chưa hoàn thành | 100% GV đã hoàn thành
done 100 ⇒ Xong 100% | Đạt 100% kế hoạch
done|doing ⇒ Đã hoàn thành; tiếp tục duy trì
doing ⇒ Đang triển khai HKII | Đang thi công | Mới thực hiện được một nửa | Đang làm thủ tục | Đang lập dự toán | Đang kêu gọi tài trợ | Thực hiện dở dang | Đang thực hiện theo kế hoạch | Đang thực hiện đúng tiến độ | Đang bổ sung minh chứng | Sắp sửa xong
doing|unknown ⇒ Đã thực hiện được 2/3 nội dung | Đã mua 5/10 bộ | Hoàn thành 3/4 chỉ tiêu | Đã xong lớp 1, còn lớp 2
doing 60 ⇒ Tiến độ: 60% | Đã đạt 60% kế hoạch năm | 60 % khối lượng | Đang làm ~60% | Hoàn thành khoảng 60% công việc
notStarted ⇒ Chưa triển khai do chưa có KP | Chưa làm, chờ hè | Chưa thực hiện (chờ kinh phí)
notStarted|unknown|notDone ⇒ Chưa mua | Chưa khởi công | Chưa t/h | Chưa đến kỳ
notDone ⇒ Chưa hoàn thành (do dịch bệnh) | Không hoàn thành kế hoạch | Chưa đạt đủ 100% | Chưa hoàn thành đủ 100% | Hoàn thành: chưa đạt | Chưa khắc phục được | chưa đạt mục tiêu | Chưa thực hiện được do thiếu GV
notDone|doing ⇒ chưa xong nhưng đang làm
notDone|doing|unknown ⇒ Còn 1 lớp chưa xong | Chưa hoàn thành 20% | Còn 20% chưa hoàn thành | Hoàn thành ☐ Chưa hoàn thành ☑ | 100% GV chưa hoàn thành | Không phải đã hoàn thành
cancelled|notDone ⇒ Không thực hiện do trùng nội dung
cancelled ⇒ Hủy do không có kinh phí | Đã hủy kế hoạch
deferred ⇒ Lùi sang HKII | Chuyển sang kế hoạch năm 2026-2027 | Dời đến hè 2026 | Hoãn đến tháng 3
paused ⇒ Tạm dừng do bão | Đang tạm dừng
late|unknown ⇒ Trễ 2 tuần | Chậm so với kế hoạch
overdue ⇒ Quá hạn 10 ngày
unknown ⇒ Dự kiến hoàn thành 5/2026 | Kế hoạch: hoàn thành trong HKI | Đã giao đ/c Lan | Phấn đấu hoàn thành 100% | Yêu cầu hoàn thành trước 30/11 | Mục tiêu 100% | 80% HS hoàn thành | Hoàn thành nếu có KP | Sẽ hoàn thành sớm | Đã lên kế hoạch | Đã đăng ký | 115% | ☐ Đã hoàn thành | Cam kết hoàn thành | Cố gắng hoàn thành 100% trong tháng 5
unknown|done ⇒ Hoàn thành tháng 5 | Vượt 10%
notDone ⇒ Không đạt 100% | Chưa đạt chuẩn | ✓ Chưa hoàn thành
notStarted ⇒ 0% chưa thực hiện
doing|notDone|done|unknown ⇒ Hoàn thành 100% (chưa nghiệm thu)
doing|notDone|unknown|done ⇒ Hoàn thành nhưng chưa nghiệm thu
doing ⇒ Đã hoàn thành, còn thiếu 2 phòng | Sắp hoàn thành | Gần như hoàn thành | Đến nay đạt 60% | Mới được 30% | ĐTH | đang lam | dang hoan thanh | Thực hiện dở dang | Hoàn thành 60 phần trăm | Đã đạt 60% kế hoạch
done|doing|unknown ⇒ Đã hoàn thành, chưa quyết toán
done|unknown ⇒ Đã hoàn thành 3/3 nội dung | Đã hoàn thành 10/10 | Hoàn thành 5/10/2025 | Đã thực hiện 2/2 đợt | Hoàn thành chậm 2 tuần
doing|unknown ⇒ Đã hoàn thành 2/3 nội dung | Đã thực hiện 1 lần | Đã thực hiện HKI | Đã thực hiện ở HKI, HKII tiếp tục | Hoàn thành tạm | Hoàn thành thô | Đúng tiến độ | Đảm bảo tiến độ | Hoàn thành đúng tiến độ 50% | Trên 90% | Dưới 50% | Đến 30/11 đạt 60% | HKI đạt 60% | 30% rồi | Hơn 30%
unknown|doing ⇒ Đã hoàn thành 5/10 | Đang chờ hoàn thành | Không chậm tiến độ | Vượt tiến độ | Còn lại 20% | Đã giải ngân 80% | Đạt 80% chỉ tiêu HS giỏi | 50% - 60% | 50-60% | Không dưới 90% | 1/3 | Xong 1/3 | Đã xong 3 lớp | Còn 3 lớp
doing|unknown|done ⇒ Đã hoàn thành HKI | Tạm hoàn thành | Tạm xong
doing|notDone|unknown ⇒ Đã hoàn thành phần xây, chưa sơn
notDone|unknown ⇒ Đã làm chưa đạt
notApplicable|unknown ⇒ Không phải làm
notApplicable|cancelled|unknown ⇒ Không cần thực hiện
unknown ⇒ Không có gì chưa hoàn thành | Chưa biết hoàn thành hay chưa | Xin hoàn thành trong tháng 5 | Hẹn hoàn thành tháng 5 | Chờ hoàn thành hồ sơ | Hạn 30/11 | Năm trước đã hoàn thành | Không hủy | Không dừng | Không hoãn | Không quá hạn | Chưa quá hạn | Chưa trễ | Thiếu 20% | Còn 20% | Giảm 20% | Kinh phí 80% | Dự kiến 100% | Kế hoạch 100% | Chỉ tiêu: 100% | Phấn đấu 90% | Cần đạt 100% | Phải đạt 100% | Để đạt 100% | Quyết tâm đạt 100% | Sẽ đạt 100% vào tháng 5 | Đã thông qua | Đã phê duyệt | Đã duyệt | HT (Hiệu trưởng) | HTXSNV | R | đã hoàn thành? | Hoàn thành ... % | Hoàn thành ....% | Hoàn thành  % | Đúng | Chưa hoàn thành ...% | 60% HS | Hoàn thành ___ %
unknown|done ⇒ Không còn nội dung chưa hoàn thành | Năm trước chưa hoàn thành, năm nay đã hoàn thành | Đúng hạn | 100% (dự kiến) | Đến tháng 5 đạt 100% | Thực hiện tốt do có kinh phí
notStarted|notDone|unknown ⇒ Chưa có nội dung nào hoàn thành | 100% chưa thực hiện
unknown|submitted ⇒ Đề nghị công nhận hoàn thành | HT chưa duyệt
deferred ⇒ Xin gia hạn
done ⇒ Hoàn thành muộn | Tiến độ 100% | HT. | ✓ Hoàn thành
done|unknown|overdue ⇒ Quá hạn nhưng đã hoàn thành
overdue|notDone ⇒ Quá hạn, chưa hoàn thành
overdue|unknown ⇒ Hết hạn 30/11
notStarted|unknown ⇒ Năm nay chưa làm
unknown|cancelled ⇒ Đã hủy bỏ việc hoãn
late|unknown ⇒ Tiến độ chậm 20% | Chậm 20%
unknown|notDone ⇒ KHT
unknown|blank ⇒ ... % | %
paused ⇒ Dừng hẳn
`;
