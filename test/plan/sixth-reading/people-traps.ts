/** Cells that are easily read as naming somebody else: wishes, those something is done for, deeds, names like words. Written as in `people.ts`. */
export const TRAPS = String.raw`
 ⇒ KT-XH địa phương phát triển | Chuẩn KT-KN | Kiểm tra, đánh giá | Phụ đạo học sinh yếu | Chính sách hỗ trợ HS nghèo | Thực hiện đúng quy trình | Chủ động thực hiện | Hỗ trợ kinh phí | Phối hợp chặt chẽ | Theo dõi, đôn đốc thường xuyên | Chịu trách nhiệm về chất lượng | Có người phụ trách riêng | Phân công rõ người, rõ việc | Mỗi người một việc | Trách nhiệm của từng cá nhân | Kinh phí chi thường xuyên | Số lượng đủ | Đội ngũ ổn định | Năng lực chuyên môn tốt | Trình độ đạt chuẩn | Bổ sung nhân sự | Tuyển thêm 2 giáo viên | Thiếu giáo viên Tin học | Chưa có nhân viên y tế | Chưa có GV Âm nhạc | Thiếu 01 kế toán | Đang thiếu NV thư viện | Chưa có tổng phụ trách Đội | Trường ta có 20 giáo viên đạt chuẩn | Không có giáo viên chuyên trách | Không đủ nhân lực | Không thuê ngoài | Không ai biết | Chưa thực hiện | day du | chi dao sat sao | phoi hop tot | chua co kinh phi | ket hop | thuc hien tot | Thực hiện tốt công tác phối hợp | Đảm bảo an toàn cho học sinh | Tạo điều kiện cho giáo viên | Khen thưởng GV, HS | Động viên GV, NV | Vận động phụ huynh ủng hộ | Tổ chức cho học sinh tham quan | Mua sắm trang thiết bị | Dành cho HS khó khăn | Hỗ trợ HS nghèo | Quan tâm đến học sinh | Phát huy vai trò của tổ chuyên môn | Nâng cao chất lượng đội ngũ CBGVNV | Tham mưu UBND xã bổ sung kinh phí | Kêu gọi các nhà hảo tâm | Kiến nghị với Phòng GD&ĐT | Báo cáo UBND xã | 01/9/2025 | 5.000.000 đồng | Đã hoàn thành | 80% | Tiêu chí 1.1 | Mức 2 | Phòng học | Sân trường | Máy tính | Thư viện xanh | Hồ sơ | Kế hoạch số 12 | Nghị quyết | Quyết định | Thông tư 18
!HT ⇒ HT quyết định | HT ký duyệt | HT ban hành quyết định | HT (trực tiếp) | HT - Trưởng ban | Hiệu trưởng - Trưởng ban chỉ đạo | HT: xây dựng kế hoạch | HT trường Tiểu học Lê Lợi | Hiệu trưởng trường THCS Trần Phú | HT trường TH&THCS Nguyễn Du | Hiệu trưởng xây dựng kế hoạch, họp hội đồng, phân công nhiệm vụ | Hiệu trưởng lên kế hoạch
!HT:l ⇒ HT chịu trách nhiệm chính về kinh phí | HT chịu trách nhiệm chung | HT phụ trách toàn bộ hoạt động của GV | HT (chủ trì, chịu trách nhiệm chính) | HT chủ trì, chỉ đạo, giám sát | HT chịu trách nhiệm chính, trực tiếp chỉ đạo | HT: chủ trì, phụ trách chung
!HT:l, CMHS:p ⇒ HT phụ trách công tác phối hợp với phụ huynh
HT, !PHT:l ⇒ HT + PHT (phụ trách) | HT, PHT (CTN chính) | HT và PHT (chủ trì) | HT, PHT (chủ trì, tổng hợp báo cáo)
HT, PHT ⇒ HT (và PHT) | HT hoặc PHT | HT cùng PHT
HT, PHT, BPLQ* ⇒ HT, PHT và các bộ phận
!PHT:l ⇒ PHT chủ trì dưới sự chỉ đạo của HT | PHT chủ trì, dưới sự chỉ đạo của HT | PHT phụ trách theo chỉ đạo của HT
!PHT ⇒ PHT báo cáo HT | PHT báo cáo với HT | PHT đề xuất HT duyệt | PHT tham mưu HT | PHT tham mưu cho HT ra quyết định
PHT, HT ⇒ PHT trình HT phê duyệt
HT:d, !PHT, TTCM:p ⇒ HT chỉ đạo, PHT thực hiện, TTCM phối hợp | HT chỉ đạo; PHT thực hiện; TTCM hỗ trợ
!GVCN ⇒ GVCN thực hiện, báo cáo BGH | GVCN (báo cáo BGH) | GVCN thực hiện; báo cáo PHT hàng tháng
!Trần Chính ⇒ Trần Chính
!Nguyễn Thị Phụ ⇒ Nguyễn Thị Phụ
!Lê Thị Chi ⇒ Lê Thị Chi | đ/c Lê Thị Chi
!Nguyễn Văn Hợp ⇒ Nguyễn Văn Hợp
!Hồ Thị Kỳ ⇒ Hồ Thị Kỳ
!Trần Văn Trì:l ⇒ Trần Văn Trì (chủ trì)
!Phạm Hội ⇒ Phạm Hội
!Trương Công Đoàn ⇒ Trương Công Đoàn
Lê Thị Kế, Trần Toán ⇒ Lê Thị Kế, Trần Toán
!Nguyễn Văn Giáo ⇒ Nguyễn Văn Giáo
!Đỗ Văn Thư ⇒ Đỗ Văn Thư
!Nguyễn Thị Thư ⇒ Nguyễn Thị Thư
!Cô Văn ⇒ Cô Văn
!Thầy Toàn ⇒ Thầy Toàn
!Tổ Văn ⇒ Tổ Văn
!Tổ Văn thư ⇒ Tổ Văn thư
!Ban thường trực CMHS ⇒ Ban thường trực CMHS
!Ban thường trực Hội CMHS ⇒ Ban thường trực Hội CMHS
!Hội đồng khoa học ⇒ Hội đồng khoa học
!Hội đồng thi đua khen thưởng ⇒ Hội đồng thi đua khen thưởng
!Chi hội trưởng ⇒ Chi hội trưởng
!PGD ⇒ Trưởng phòng GD
!UBNDX ⇒ Chủ tịch UBND xã
!TYT ⇒ Trưởng trạm y tế
!Trưởng thôn ⇒ Trưởng thôn
!Trưởng ấp ⇒ Trưởng ấp
!GV ⇒ GV dạy giỏi | GV Hồ Chí Minh | Giáo viên được phân công | GV được giao nhiệm vụ
GVCN, GVBM ⇒ GVCN + GVBM | GVCN, GV bộ môn | GVCN và GV bộ môn | GVCN/GVBM
GVCN, PH ⇒ GVCN, PH
GVCN, CMHS ⇒ GVCN + phụ huynh | GVCN và cha mẹ HS
GV, CMHS ⇒ GV, PHHS | GV và phụ huynh
BGH, GV, HS ⇒ BGH, GV, HS
!BGH, GVCN:p, CMHS:p ⇒ BGH; phối hợp: GVCN, CMHS
!HT:l, PHT:p, TTCM:p, KT:p ⇒ HT chủ trì; PHT, TTCM, KT phối hợp | Chủ trì: HT; Phối hợp: PHT, TTCM, KT | HT (CT); PH: PHT, TTCM, KT
!PHT:l, GV, HT:m ⇒ PHT phụ trách, GV thực hiện, HT kiểm tra
!KT, HT:m ⇒ KT thực hiện, HT kiểm tra | KT lập dự toán, HT kiểm tra
KT, HT ⇒ KT lập, HT duyệt | KT tham mưu, HT duyệt
!YT:l, GVCN:p ⇒ YT chủ trì, GVCN phối hợp | NVYT phụ trách; GVCN phối hợp
YT, GVCN ⇒ YT, GVCN | YT + GVCN
!CĐ:l, ĐTN:p ⇒ CĐ chủ trì, ĐTN phối hợp | Công đoàn phụ trách, Đoàn TN phối hợp
CĐ, ĐTN ⇒ CĐ, ĐTN | CĐ + ĐTN | CĐ và ĐTN | CĐ/ĐTN
BGH, CĐ ⇒ BGH (CĐ), Công đoàn
HT, PHT, GV* ⇒ HT, PHT, toàn thể GV
HT, PHT, TTCM* ⇒ HT, PHT, các TTCM | HT, PHT và các tổ trưởng
!HT:l, GV* ⇒ HT chủ trì, toàn thể GV thực hiện | HT chịu trách nhiệm, toàn thể giáo viên thực hiện
!Nguyễn Thị Hoa:l, GV*:p ⇒ Nguyễn Thị Hoa chủ trì, toàn thể GV phối hợp
!Nguyễn Thị Hoa (Hiệu trưởng):l, KT:p ⇒ Nguyễn Thị Hoa - HT, phối hợp: KT
!Lan (Phó Hiệu trưởng):l, Huệ (Tổ trưởng chuyên môn):p ⇒ Đ/c Lan - PHT (CT), đ/c Huệ - TTCM (PH) | Đ/c Lan PHT (CT), đ/c Huệ TTCM (PH) | Đ/c Lan (PHT) chủ trì; đ/c Huệ (TTCM) phối hợp
Lan (Phó Hiệu trưởng), Huệ (Tổ trưởng chuyên môn) ⇒ Đ/c Lan PHT, đ/c Huệ TTCM | Đ/c Lan (PHT), đ/c Huệ (TTCM) | Đ/c Lan - PHT; đ/c Huệ - TTCM
!Hoa (Hiệu trưởng):l, Lan (Phó Hiệu trưởng) ⇒ Đ/c Hoa HT phụ trách chung, đ/c Lan PHT
!cô Mai (Tổ trưởng tổ 2) ⇒ TT tổ 2 (cô Mai) | Tổ trưởng tổ 2 - cô Mai
!Trường THCS Nguyễn Du ⇒ Trường THCS Nguyễn Du
!TTCM ⇒ Tổ trưởng Văn Sử Địa | TTCM lập kế hoạch và triển khai đến GV | TTCM hướng dẫn GV | TTCM bồi dưỡng GV
!BTĐ ⇒ Bí thư Đoàn TNCS Hồ Chí Minh | BT Đoàn TNCS HCM
!KT ⇒ KT: lập dự toán | Kế toán lập dự toán, mua sắm | KT (lập dự toán)
!VT ⇒ VT | NV VT | VT trường
NONE ⇒ chưa | Chưa có ai | Ko | Không có người | chưa giao ai
!Nguyễn Thị Hoa ⇒ Nguyễn Thị Hoa (đi học) | Nguyễn Thị Hoa (nghỉ thai sản) | Nguyễn Thị Hoa (từ 9/2025)
!Hằng ⇒ Hằng
Hằng, Lan ⇒ Hằng, Lan
HT, PHT, TPT ⇒ hiệu trưởng, phó hiệu trưởng, tổng phụ trách | hieu truong, pho hieu truong, tong phu trach
!HT:l, GV:p ⇒ hieu truong chu tri, giao vien phoi hop | Hieu truong chu tri; giao vien phoi hop
HT:d, !PHT ⇒ hieu truong chi dao, pho hieu truong thuc hien
!PHT:l, GV ⇒ PHT chịu trách nhiệm, GV lập kế hoạch bài dạy | PHT phụ trách; GV soạn giáo án
HT, PHT:m, !KT:l ⇒ HT duyệt, PHT kiểm tra, KT chủ trì
!HT, PHT:m ⇒ HT phân công, PHT theo dõi
TTCM:m ⇒ TTCM kiểm tra GV
HT, GVCN ⇒ HT họp GVCN
!PHT:l, GVCN:p, CMHS:p ⇒ PHT chủ trì, phối hợp với GVCN và CMHS | PHT phối hợp GVCN, CMHS | PHT cùng phối hợp với GVCN, CMHS | PHT (phối hợp với GVCN, CMHS)
!TPT, GVCN:p ⇒ TPT triển khai, GVCN phối hợp | TPT tổ chức, GVCN hỗ trợ
HT:d, !PHT:l ⇒ Chỉ đạo: HT; chủ trì: PHT | HT chỉ đạo chung; PHT chủ trì | HT (chỉ đạo), PHT (chủ trì) | HT: chỉ đạo - PHT: chủ trì
Nguyễn Văn A (Hiệu trưởng), Trần Thị B (Phó Hiệu trưởng) ⇒ HT: Nguyễn Văn A, PHT: Trần Thị B
Trần Thị B (Hiệu trưởng):d, !Nguyễn Văn A (Phó Hiệu trưởng):l ⇒ HT Trần Thị B chỉ đạo, PHT Nguyễn Văn A chủ trì
!Nguyễn Văn A (Phó Hiệu trưởng):l ⇒ Nguyễn Văn A - PHT phụ trách | PHT Nguyễn Văn A phụ trách | Nguyễn Văn A, PHT, phụ trách
!Nguyễn Văn A (Phó Hiệu trưởng phụ trách chuyên môn) ⇒ Nguyễn Văn A - PHT phụ trách chuyên môn | PHT phụ trách CM Nguyễn Văn A
Nguyễn Văn A, HT ⇒ Nguyễn Văn A và HT | Nguyễn Văn A + HT | Nguyễn Văn A; HT | Nguyễn Văn A / HT
!Nguyễn Văn A (Hiệu trưởng) ⇒ Nguyễn Văn A, HT | Nguyễn Văn A (HT), | Ông Nguyễn Văn A – HT nhà trường
Nguyễn Văn A (Hiệu trưởng), TTCM, GV ⇒ Nguyễn Văn A (HT), TTCM, GV | Nguyễn Văn A - HT, TTCM, GV
Nguyễn Văn A, Trần Thị B (Phó Hiệu trưởng) ⇒ Nguyễn Văn A, Trần Thị B (PHT) | Nguyễn Văn A, Trần Thị B - PHT
!NV ⇒ Nhân viên được phân công
!NV:l ⇒ NV phụ trách
!GV:l ⇒ GV phụ trách lớp | GV chịu trách nhiệm | GV phụ trách
!BGH:l, BĐD:p, CQ:p ⇒ BGH phối hợp với BĐD CMHS, chính quyền địa phương | BGH chủ trì phối hợp với Ban đại diện CMHS và chính quyền địa phương
BĐD, CQ ⇒ Ban đại diện CMHS; chính quyền địa phương
!HT:l, CQ:p, NTT*:p ⇒ HT phối hợp với chính quyền địa phương, các nhà hảo tâm
HT, Trưởng ban ⇒ Hiệu trưởng, Trưởng ban
HT, PHT, CTCĐ, BTĐ, TPT, TTCM ⇒ HT, PHT, CTCĐ, BT Đoàn, TPT, TTCM
HT, PHT, CTCĐ, BTĐ, TPT, TTCM* ⇒ HT, PHT, Chủ tịch CĐ, Bí thư Đoàn, TPT Đội, các tổ trưởng
!HĐT:l, HT ⇒ Hội đồng trường phụ trách, HT thực hiện | HĐT chủ trì; HT tổ chức thực hiện
HT, PHT, TTCM:m, GV ⇒ HT lên kế hoạch, PHT triển khai, TTCM giám sát, GV thực hiện
!PHT, TTCM:m ⇒ PHT thực hiện, TTCM đôn đốc | PHT triển khai; TTCM theo dõi
Nhóm 1, Nhóm 2 ⇒ Nhóm 1, nhóm 2
!Chữ thập đỏ ⇒ Chữ thập đỏ
!Sao đỏ ⇒ Sao đỏ
HT, Chữ thập đỏ ⇒ HT, Chữ thập đỏ
!Cựu giáo chức ⇒ Cựu giáo chức
 ⇒ Xây dựng ngân hàng đề KT | Mua sắm VT, thiết bị | Bài KT học kỳ
!HT:l ⇒ Do HT phụ trách
HT:d, !PHT:l ⇒ HT chỉ đạo PHT phụ trách
BGH:d, !TTCM ⇒ BGH chỉ đạo TTCM thực hiện
!PHT:l, KT:p ⇒ Giao PHT phụ trách, KT phối hợp
`;
