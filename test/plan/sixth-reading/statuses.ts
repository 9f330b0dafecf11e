/** Statuses as they were decided before the reader saw them: the status (`a|b`: either), the share in per cent where there is one, then texts. */
export const STATUSES = String.raw`
done ⇒ Đã xong. | đã xong rồi | Xong hết | ĐÃ XONG | Hoàn thành đúng thời hạn | Hoàn thành trước hạn | Hoàn thành trước thời hạn quy định | Đã hoàn thành trước thời hạn | Hoàn thành sớm hơn kế hoạch | Hoàn thành sớm so với KH | Đã hoàn thành tốt kế hoạch đề ra | Đã hoàn thành đầy đủ các nội dung | Hoàn thành toàn bộ nội dung | Đã thực hiện đủ | Đã thực hiện hết | Đã thực hiện đúng kế hoạch | Đã hoàn thành đúng kế hoạch đề ra | Hoàn thành theo kế hoạch | Đã hoàn thành theo đúng kế hoạch | Hoàn thành tất cả | Đã h/thành | Đã hthành | đã h.thành | Hoàn thành xuất sắc nhiệm vụ | Đạt | đạt | ĐẠT | Đạt. | Đã đạt | Đạt yêu cầu | đã đạt yêu cầu | Đạt mục tiêu đề ra | Đạt chỉ tiêu đề ra | Đã đạt chỉ tiêu | x | X | ✓ | ✔ | ✔️ | √ | v | x. | (x) | [x] | ☑ | Ok | OK | ok | ok rồi | Rồi | Đã làm | Đã làm rồi | Làm xong rồi | Đã T/h | Đã t/h xong | Đã thực hiện (có biên bản) | Đã TH xong | Completed on time | Fully completed | Done 20/11/2025 | Already done | Finished early | Đã hoàn thành (20/11/2025) | Đã hoàn thành ngày 20/11 | Đã xong từ 15/10/2025 | Đã hoàn thành vào tháng 11 | Đã hoàn thành trong tháng 10/2025 | Đã hoàn thành cuối HKI | Đã hoàn thành HKI | Hoàn thành (tháng 12/2025) | Hoàn thành - 30/11/2025 | Hoàn thành, 30/11/2025 | Đã hoàn thành ngày 20 tháng 11 năm 2025 | Đã hoàn thành cuối tháng 9 | Đã hoàn thành đầu năm học | Đã hoàn thành trong hè | đã hoàn thành nhưng chưa có minh chứng | Hoàn thành, chưa có minh chứng | Đã hoàn thành (chưa có MC) | Đã hoàn thành nhưng thiếu minh chứng | Đã xong, chưa nộp minh chứng | Hoàn thành, chưa lưu hồ sơ | Đã hoàn thành, đang bổ sung minh chứng | Đã xong, chờ cập nhật minh chứng | Hoàn thành, minh chứng H1-1.1-01 | Đã hoàn thành, có minh chứng kèm theo
done 100 ⇒ completed 100% | 100% | Đạt 100% | HT: 100% | Đã hoàn thành 100% công việc | Hoàn thành 100% nội dung | Đã xong (100%) | Thực hiện 100% | Tỉ lệ hoàn thành: 100%
unknown ⇒ Hoàn thành ngày 20/11/2025 | đã bỏ ra khỏi kế hoạch | Thôi không làm nữa | Để năm sau làm | Theo kế hoạch | Đúng kế hoạch | Sẽ hoàn thành | Dự kiến hoàn thành trong tháng 5 | Phấn đấu hoàn thành 80% | Chỉ tiêu 80% | 100% GV tham gia | 80% học sinh đạt | Cần bổ sung | Tốt | Khá | Đã họp | nt | 3/4 | 100 | 80 | 0.5 | 1 | 2025 | Mức 1 | Đạt mức 1 | đạt mức 2 | Đạt mức độ 3 | Đạt chuẩn mức 1 | Hiệu trưởng | 5.000.000 | HKI | Tháng 5 | Đã có | Có | Đề nghị hoàn thành | Yêu cầu hoàn thành | Nếu hoàn thành | Hoàn thành hoặc chưa | Đã hoàn thành chưa? | Không chắc | Ngày hoàn thành: 20/11 | Người hoàn thành | Mức độ hoàn thành | Thời gian hoàn thành: 5/2026 | Không bỏ | Bỏ ngỏ | Bỏ phiếu | Chưa bỏ | Đạt 80% trẻ chuyên cần | Vượt 120%
doing ⇒ đang làm dở | đang dở | còn dở dang | Làm dở | Đang làm dang dở | cơ bản xong | Cơ bản hoàn thành | Đã cơ bản hoàn thành | Về cơ bản đã hoàn thành | Xong cơ bản | Đã hoàn thành về cơ bản | Gần xong | gần xong rồi | sắp xong | Hoàn thành phần lớn | Đã xong một phần | Đã làm một phần | xong 1 phần | Đang tiến hành thực hiện | Đang thực hiện dở | đang t/h | Đang t.hiện | ĐANG THỰC HIỆN | Đang làm. | đang làm, sắp xong | Đang xúc tiến | Đang được thực hiện | đang được triển khai | Hiện đang thực hiện | Đang tích cực triển khai | Vẫn đang làm | Đã bắt đầu | Mới bắt đầu làm | Mới triển khai | đang khắc phục | Còn một số nội dung chưa xong | dang thuc hien | Dang lam do | Đang thực hien | Đang thực hiên | Đang thực hiện. Dự kiến xong 5/2026 | Đang mua sắm | Đang sửa chữa, dự kiến xong tháng 12 | Đang xin kinh phí | in process | In progress (60) | ongoing | Partly done | đang xử lí | Đang rà soát | Thực hiện thường xuyên | Thường xuyên | Đang duy trì | Duy trì thường xuyên | Tiếp tục thực hiện | Tiếp tục duy trì | Đang thực hiện nhưng chậm tiến độ | Đang trình UBND duyệt
doing 80 ⇒ đạt 80% | Đạt 80 % | ĐẠT 80% | đã đạt 80% | Hoàn thành được 80% | Xong 80% | Được 80% | đã làm được 80% | Khoảng 80% | TH 80% | T/h được 80% | tiến độ 80% | Tiến độ đạt 80% | Đã thực hiện được 80% KH | hoàn thành 80% kế hoạch | Hoàn thành 80%, còn lại làm trong HKII | 80% (đang làm tiếp) | 80% kế hoạch | đang làm, đạt 80% | Đang thực hiện - đạt 80% | Đang thực hiện 80% | Đã xong 80% công việc | Hoàn thành 80% khối lượng công việc | Ước đạt 80% | Đã HT 80%
doing 50 ⇒ HT 50% | HT được 50% | ht: 50% | HT khoảng 50% | Đã HT được 50% | 50% | 50 % | 50,0% | 50.0 % | Hoàn thành (50%) | Done 50% | 50% done | 50% completed | Completed 50% | Progress: 50%
notStarted ⇒ chưa t/h | Chưa T.H | chưa th | Chưa t.hiện | Chưa triển khai. | chưa triển khai thực hiện | Chưa bắt đầu | chưa bắt đầu làm | Chưa làm gì | chưa làm | Chưa thực hiên | Chưa thưc hiện | chua thuc hien | Chưa thực hiện (do dịch) | Chưa thực hiện do chưa có KP | Chưa triển khai vì thiếu GV | Chưa tiến hành, chờ HKII | Chưa triển khai (kế hoạch tháng 3) | Chưa làm - chờ kinh phí | Not yet started | Chưa làm đến | Đến nay chưa thực hiện | Hiện tại chưa triển khai | Nhà trường chưa thực hiện | Tạm thời chưa thực hiện
notDone ⇒ chưa tổ chức được | chưa hoàn thành được | Chưa hoàn thành. | CHƯA HOÀN THÀNH | chưa hòan thành | Chưa hoàn thành đúng hạn | Chưa hoàn thành theo kế hoạch | Chưa hoàn thành - chuyển năm sau | chưa h/thành | chưa xong hết | Chưa xong hẳn | chưa hoàn tất | Chưa hoàn thiện xong | chưa đạt | Không đạt | KHÔNG ĐẠT | không đạt. | Ko đạt | K đạt | Không đạt chỉ tiêu | Chưa đạt mục tiêu đề ra | Không hoàn thành đúng thời hạn | Không hoàn thành được do dịch | Chưa thể hoàn thành | Chưa thể thực hiện được | Không thể thực hiện được | không làm được | Chưa thực hiện được vì thiếu kinh phí | chua hoan thanh | chua xong | ko xong | Not completed yet | not done | Chưa thực hiện hết | Chưa thực hiện đủ | Chưa triển khai xong | Chưa làm xong | Chưa khắc phục xong | Chưa giải quyết được | Chưa hoàn toàn xong | Vẫn chưa xong | Vẫn chưa hoàn thành | Đến nay vẫn chưa hoàn thành | Đơn vị chưa hoàn thành | Còn chưa hoàn thành | Hiện vẫn chưa đạt
notStarted 0 ⇒ 0% | 0,0% | đạt 0%
notDone 80 ⇒ Chưa hoàn thành (80%)
late ⇒ chậm tiến độ | Chậm tiến độ do thiếu vốn | Đang chậm | bị chậm tiến độ | Chậm so với tiến độ | Chậm kế hoạch | Thực hiện chậm | Chậm so với kế hoạch | Tiến độ chậm | Trễ so với kế hoạch
overdue ⇒ Quá hạn | quá thời hạn | đã quá hạn | Quá hạn, chưa xong | Trễ hạn | trễ hạn 1 tháng | Quá hạn do chưa có KP
paused ⇒ tạm dừng do dịch | Tạm dừng | Tạm dừng vì thiếu kinh phí | tạm ngưng | Đang tạm ngưng do mưa bão | tạm gác lại | Tạm hoãn | Tạm thời dừng
cancelled ⇒ không thực hiện | Không thực hiện. | đã bỏ | bỏ | Bỏ nội dung này | Đã hủy | Hủy bỏ | không làm | Không làm nữa | Không triển khai nữa | Bỏ, không thực hiện | Đã bỏ nội dung này | Không tiếp tục thực hiện
notDone|cancelled ⇒ Không thực hiện do dịch | Không thực hiện vì không có kinh phí | Không triển khai (do sáp nhập trường)
deferred ⇒ chuyển sang năm sau | Chuyển sang năm học sau | Chuyển năm sau | Chuyển qua năm học 2026-2027 | chuyển sang HKII | Dời sang năm sau | Lùi sang HKII | Hoãn sang năm sau | Hoãn | Hoãn lại do chưa có KP | Để sang năm
deferred|notDone|notStarted ⇒ Chưa thực hiện, chuyển sang năm sau | Chưa hoàn thành, chuyển năm học 2026 - 2027 | Không hoàn thành, chuyển sang năm sau
notApplicable ⇒ Không áp dụng | N/A | n/a | không thuộc phạm vi | Không liên quan đến đơn vị
submitted ⇒ Chờ duyệt | đang chờ duyệt | Đã trình Phòng | Đã nộp hồ sơ | Chờ phê duyệt kinh phí
rejected ⇒ Không được duyệt | Bị trả lại | không được phê duyệt
blank ⇒ "" | - | … | … … | /
unknown|done ⇒ Hoàn thành 120% | Đã mua | Đã mua xong 10 bộ | Đã lắp đặt | Đã sửa chữa | Đã xây xong | Đã có quyết định | Đã ban hành | Đã triển khai | Đã tổ chức | Đã tập huấn | Vượt chỉ tiêu | 10/10 | Đúng tiến độ | Đã giải quyết | Thực hiện đầy đủ
`;

/** What is displayed, what Excel stores, its format, what it means. */
export const STORED: readonly (readonly [text: string, value: number | string | boolean, format: string, wanted: string])[] = [
  ["50%", 0.5, "0%", "doing 50"],
  ["100%", 1, "0%", "done 100"],
  ["0%", 0, "0%", "notStarted 0"],
  ["33%", 1 / 3, "0%", "doing 33.33"],
  ["0.5", 0.5, "General", "unknown"],
  ["100", 100, "General", "unknown"],
  ["1", 1, "General", "unknown"],
  ["100%", 0.995, "0%", "doing 99.5"],
  ["0%", 0.004, "0%", "doing 0.4"],
  ["80 %", 0.8, '0" %"', "doing 80"],
  ["20/11/2025", 45981, "dd/mm/yyyy", "unknown"],
  ["TRUE", true, "General", "done"],
  ["FALSE", false, "General", "notDone"],
  ["120%", 1.2, "0%", "unknown"],
  ["Đạt 80%", 0.8, '"Đạt "0%', "doing 80"],
  ["5000%", 50, "0%", "unknown"],
  ["1%", 0.01, "0%", "doing 1"],
];
