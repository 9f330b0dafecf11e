/** Statuses as they were decided before the reader saw them: the status (`a|b`: either), the share in per cent where one is meant, then texts. */
export const STATUSES = String.raw`
done ⇒ Đã hoàn thành tốt | Hoàn thành tốt nhiệm vụ | Đã HT | đã ht | Xong | Xong rồi | Đã làm xong | Hoàn thành sớm | Hoàn thành trước hạn | Đã hoàn thành trong HKI | Đã hoàn thành 12/2025 | Hoàn thành đúng tiến độ | hoan thanh | Hoàn thành. | ĐÃ HOÀN THÀNH | Đã triển khai xong | Đã thực hiện tốt | Đã thực hiện đầy đủ | Đã tổ chức xong
done 100 ⇒ 100% | Đạt 100% | Hoàn thành (100%) | đã xong 100% | HT 100%
doing ⇒ Đang tiến hành | Đang thực hiện tốt | đang làm dở | Đang trong quá trình thực hiện | Đang hoàn thiện | Đang tiếp tục thực hiện | Còn đang làm | Mới bắt đầu | Đang triển khai thực hiện | dang lam | Đang TH | Đang xây dựng | Hoàn thành một phần | Cơ bản xong | Gần hoàn thành | Hoàn thành cơ bản | Đã thực hiện, còn tiếp tục | Đang vận động XHH | Đang sửa chữa
doing 70 ⇒ 70% | Đạt 70% | Hoàn thành 70% | khoảng 70% | Đã thực hiện 70% | Đang thực hiện (70%) | Đang thực hiện: 70 % | Đã hoàn thành được 70%
notStarted ⇒ Chưa thực hiện | Chưa làm | Chưa triển khai | chưa tiến hành | Chưa bắt đầu | Chưa tổ chức | Chưa có | chua lam | CHƯA THỰC HIỆN | Chưa TH | Chưa đến thời gian thực hiện
notStarted 0 ⇒ 0% | 0 %
notDone ⇒ Chưa hoàn thành | Chưa HT | Chưa xong | Không hoàn thành | Chưa đạt | Chưa đạt yêu cầu | Ko hoàn thành | Chưa hoàn thành, chuyển năm sau | Chưa thực hiện xong | Chưa làm được | Không thực hiện được | chưa hoàn thiện
overdue ⇒ Quá hạn | Trễ hạn | Đã quá hạn | Hết hạn
late|doing ⇒ Chậm tiến độ | Chậm | Đang chậm tiến độ | Đang thực hiện, chậm tiến độ
deferred ⇒ Chuyển năm học sau | Chuyển sang năm học 2026-2027 | Dời sang HKII | Hoãn lại | Lùi sang năm sau | Gia hạn đến tháng 5 | Để lại năm sau
paused ⇒ Tạm dừng | Tạm ngưng | Dừng lại | Tạm hoãn do dịch
cancelled ⇒ Hủy | Huỷ bỏ | Không thực hiện | Bỏ | Không làm nữa | Đã hủy | Không tổ chức
notApplicable ⇒ Không áp dụng | N/A | không thuộc đối tượng
submitted ⇒ Chờ duyệt | Đã nộp | Đã trình | Đã gửi Phòng | Chờ phê duyệt | Đang chờ thẩm định
rejected ⇒ Không duyệt | Bị trả về | Không được duyệt
blank ⇒ ... | - | _
unknown ⇒ Tốt | Khá | Đạt mức 2 | Mức 3 | Hoàn thành trong tháng 5 tới | Cần hoàn thành | Phải hoàn thành trước 30/5 | Sẽ thực hiện | Dự kiến xong tháng 5 | Đã có kế hoạch | Hiệu trưởng | 5 triệu | 20/11/2025 | 95% trẻ đạt | 150% | 3/5 | Hoàn thành? | Hoàn thành hay chưa | Chưa biết | Không rõ | Kế hoạch đã hoàn thành, chờ thực hiện
unknown|notStarted ⇒ Chưa đến hạn | Chưa tới hạn
unknown|done ⇒ HT tốt | Thực hiện tốt | Hoàn thành tháng 12/2025
unknown|notDone|doing ⇒ Chưa dứt điểm | Đang chờ kinh phí, vẫn làm
unknown|notDone|notStarted|doing ⇒ Đã mua nhưng chưa lắp đặt | Chỉ mới có kế hoạch | Chưa có kinh phí | Do chưa có kinh phí
done ⇒ Hoàn thành nhưng còn thiếu minh chứng
unknown|doing ⇒ Đã xong phần thô | Xong đợt 1 | Hoàn thành đợt 1 | Hoàn thành giai đoạn 1 | Hoàn thành 2/3 | Hoàn thành 1/2 | Đã làm được 3/5 việc | Thực hiện được một số nội dung | Hoàn thành hồ sơ, đang chờ vốn | Hoàn thành hồ sơ
notDone|doing|unknown ⇒ Hoàn thành chưa tốt | Hoàn thành nhưng chưa đạt
`;
