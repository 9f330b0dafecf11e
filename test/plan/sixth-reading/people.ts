/**
 * Cells of owners and partners as schools type them, decided before the reader saw them: who is named, then the texts.
 *
 * `!` before the one who answers for the row; `*` everyone of a kind; `:l` leads, `:d` directs, `:p` helps, `:m` watches; `NONE` says
 * that there is nobody, nothing at all names nobody. ⏎ is a line break.
 */
export const SHORT: Readonly<Record<string, string>> = {
  HT: "Hiệu trưởng", PHT: "Phó Hiệu trưởng", BGH: "Ban giám hiệu", TTCM: "Tổ trưởng chuyên môn", TPCM: "Tổ phó chuyên môn", GVCN: "Giáo viên chủ nhiệm", GVBM: "Giáo viên bộ môn",
  GV: "Giáo viên", NV: "Nhân viên", CBQL: "Cán bộ quản lý", TPT: "Tổng phụ trách Đội", CTCĐ: "Chủ tịch công đoàn", CĐ: "Công đoàn", ĐTN: "Đoàn thanh niên", BTĐ: "Bí thư Đoàn thanh niên",
  BTCB: "Bí thư chi bộ", CU: "Cấp ủy chi bộ", CB: "Chi bộ", HĐT: "Hội đồng trường", HĐTĐG: "Hội đồng tự đánh giá", KT: "Kế toán", VT: "Văn thư", YT: "Nhân viên y tế", TV: "Nhân viên thư viện",
  TB: "Nhân viên thiết bị", CMHS: "Cha mẹ học sinh", CMT: "Cha mẹ trẻ", BĐD: "Ban đại diện cha mẹ", UBNDX: "UBND cấp xã", ĐU: "Đảng ủy", CAX: "Công an xã", CAP: "Công an phường", CQ: "Chính quyền địa phương",
  TYT: "Trạm y tế", TTYT: "Trung tâm y tế", PGD: "Phòng GDĐT", SGD: "Sở GDĐT", VHXH: "Phòng Văn hóa - Xã hội", TVP: "Tổ văn phòng", TCM: "Tổ chuyên môn", LĐT: "Ban lãnh đạo nhà trường",
  PHTCM: "Phó Hiệu trưởng phụ trách chuyên môn", PHTCS: "Phó Hiệu trưởng phụ trách cơ sở vật chất", PHTBT: "Phó Hiệu trưởng phụ trách bán trú", ĐTh: "Đoàn thể", NTT: "Nhà tài trợ", DN: "Doanh nghiệp",
  HKH: "Hội Khuyến học", TTr: "Toàn trường", BTCĐ: "Bí thư chi đoàn", CĐoàn: "Chi đoàn", BPLQ: "Các bộ phận liên quan", BV: "Bảo vệ", CDg: "Cấp dưỡng", TQ: "Thủ quỹ", TK: "Thư ký", HS: "Học sinh", TGS: "Tổ giám sát",
};

export const PEOPLE = String.raw`
BGH, !TTCM:l ⇒ BGH + TTCM (chủ trì) | BGH, TTCM (CT) | BGH/ TTCM (chính) | BGH và TTCM (chủ trì) | BGH; TTCM (chịu trách nhiệm chính) | BGH - TTCM (phụ trách chính) | BGH & TTCM (chủ trì) | BGH⏎TTCM (chủ trì) | BGH cùng TTCM (chủ trì)
KT, PHT ⇒ KT⏎Phó⏎Hiệu trưởng
BGH:m ⇒ BGH KT, giám sát
!TTCM ⇒ TTCM KT chéo
!HT:l, PHT ⇒ HT (CT), PHT | HT (chính) + PHT | HT (chủ trì) và PHT | HT-chủ trì, PHT | HT: chủ trì, PHT | HT (chủ trì)/PHT | HT (chủ  trì )⏎PHT | HT(CT); PHT | Chủ trì: HT⏎Tham gia: PHT | HT (phụ trách chung), PHT | HT chủ trì, PHT PH
!HT:l, PHT:p ⇒ HT (CT), PHT (PH) | CT: HT; PH: PHT | Chủ trì: HT⏎PH: PHT | CT: HT⏎PH: PHT | HT (chính), PHT (phụ) | Chủ trì - HT⏎Phối hợp - PHT | - Chủ trì: Hiệu trưởng⏎- P/h: PHT | HT chủ trì; phối hợp: PHT | Chủ trì: HT, phối hợp: PHT | Chủ trì HT⏎Phối hợp PHT | Đ/c HT chủ trì, đ/c PHT phối hợp | hiệu trưởng chủ trì , phó hiệu trưởng phối hợp | HT c.trì; PHT p.hợp | HT (PH: PHT) | HT - phối hợp: PHT
!HT, PHT:p ⇒ HT, PHT (phối hợp) | HT; PHT phối hợp | HT⏎Phối hợp: PHT | HT⏎PH: PHT
!HT:l, KT:p, YT:p ⇒ HT chủ trì, phối hợp KT, YT | HT chủ trì, PH: KT, NVYT | HT phụ trách, KT + YT phối hợp | HT chủ trì; KT, y tế phối hợp thực hiện
HT:d, !PHT ⇒ HT → chỉ đạo; PHT → thực hiện | HT: chỉ đạo chung; PHT: tổ chức thực hiện | HT (chỉ đạo), PHT (thực hiện) | HT chỉ đạo - PHT thực hiện
HT:d, !PHT:l ⇒ HT chỉ đạo chung, PHT chịu trách nhiệm chính | HT (chỉ đạo); PHT (chủ trì) | HT chỉ đạo; PHT CTN chính
HT, PHT, TTCM ⇒ HT → PHT → TTCM | HT-PHT-TTCM | HT => PHT => TTCM | HT, PHT và TTCM | HT + PHT + TTCM | HT / PHT / TTCM | HT,PHT,TTCM | HT.PHT.TTCM | HT; PHT; TTCM. | 1/ HT⏎2/ PHT⏎3/ TTCM | + HT⏎+ PHT⏎+ TTCM | HT & PHT & TTCM | ht, pht, ttcm | HT  PHT  TTCM | Hiệu trưởng⏎Phó hiệu trưởng⏎Tổ trưởng CM | (HT, PHT, TTCM) | HT, PHT, TTCM thực hiện | HT, P.HT, T.TCM | HT, P HT, TTCM | H.T, P.H.T, TTCM | Hiệu trưởng ; phó hiệu trưởng ; tổ trưởng chuyên môn
!HT ⇒ HT kiêm CTCĐ | HT. | Đ/c HT | đ/c Hiệu trưởng | Đ.c hiệu trưởng | Hiêu trưởng | Hiệu truởng | HIỆU TRƯỞNG NHÀ TRƯỜNG | hieu truong | Hieu Truong | H/trưởng | H.T | Thầy hiệu trưởng | Cô HT | Bà Hiệu trưởng | Hiệu trưởng trường TH | HT nhà trường | Hiệu trưởng (người đứng đầu) | HT thực hiện | Giao HT thực hiện | Hiệu Trưởng | Hiệu  trưởng | hiệu tr­ưởng | Hiệu trưởng trực tiếp làm | BTCB - HT | BT chi bộ - HT | Bí thư CB kiêm HT
!HT:l ⇒ Hiệu trưởng chịu trách nhiệm | HT chịu trách nhiệm chính | HT phụ trách chung | Người chịu trách nhiệm chính: Hiệu trưởng | HT (phụ trách) | CT: HT | Chủ trì: đ/c Hiệu trưởng | Chủ trì – Hiệu trưởng | HT - chủ trì | HT(chủ trì) | Hiệu trưởng chịu trách nhiệm trước cấp trên | HT trực tiếp chỉ đạo | Phụ trách: HT | Đầu mối: HT | HT là đầu mối | HT làm chủ trì | Đơn vị chủ trì: Hiệu trưởng | HT chịu TN chính | HT phu trach | hieu truong chu tri | HT chủ trì với sự phối hợp của PHT | HT chủ trì, có sự phối hợp của PHT
!PHT ⇒ Phó HT | P. Hiệu trưởng | Phó hiệu trưởng nhà trường | PHT. | p.ht | P HT | phó hiệu trương | Pho hieu truong | Phó Hiệu Trưởng | Hiệu phó | Đ/c phó hiệu trưởng | P.Hiệu trưởng | P/HT | Phó hiệu trưởng (người được giao) | PHó HT | Cô phó hiệu trưởng | PHT trường | PHT thực hiện với sự hỗ trợ của GV
!PHTCM ⇒ PHT chuyên môn | PHT phụ trách CM | PHT CM | Đ/c PHT chuyên môn | Hiệu phó chuyên môn | Phó Hiệu trưởng phụ trách chuyên môn | P.HT phụ trách chuyên môn | P. Hiệu trưởng CM | PHT (CM) | PHT-CM | PHT (phụ trách CM) | PHT (phụ trách chuyên môn) | PHT p/t chuyên môn | HP chuyên môn
!PHTCS ⇒ PHT CSVC | PHT phụ trách cơ sở vật chất | Phó HT (CSVC) | Hiệu phó CSVC | PHT (phụ trách CSVC)
!BGH ⇒ BGH | Ban giám hiệu nhà trường | BGH trường | Ban Giám hiệu | B.G.H | Ban GH | BGH thực hiện | ban giam hieu | Ban giám hịêu | Các đ/c BGH | Đ/c trong BGH | Thành viên BGH
BGH* ⇒ Tập thể BGH
!TTCM ⇒ TTCM | T.TCM | Tổ trưởng CM | Tổ trưởng | Đ/c TTCM | tổ trưởng chuyên môn | Tổ Trưởng Chuyên Môn | to truong chuyen mon | TT chuyên môn | TT CM | Tổ trưởng tổ chuyên môn | Tổ trưởng tổ CM | Các đ/c tổ trưởng | Tổ trưởng 5 tổ
TTCM* ⇒ Các tổ trưởng | các TTCM | Các tổ trưởng chuyên môn | 2 TTCM | 03 tổ trưởng | TTCM các tổ | Toàn thể TTCM | TTCM các khối | Ba tổ trưởng chuyên môn | Các tổ trưởng CM trong trường
TTCM, TPCM ⇒ TTCM, TPCM | Tổ trưởng, tổ phó | TT, TP CM | TTCM & TPCM | Tổ trưởng và tổ phó chuyên môn | TT, TP chuyên môn | TTCM/TPCM
!TPT ⇒ TPT | TPT Đội | Tổng PT Đội | GV TPT Đội | Giáo viên tổng phụ trách | TPTĐ | Tổng phụ trách đội | Đ/c TPT | Tong phu trach Doi | GV-TPT | Tổng phụ trách Đội TNTP | Tổng phụ trách Đội TNTP HCM | Anh TPT | T.P.T Đội
!CTCĐ ⇒ CTCĐ | Chủ tịch CĐ | Đ/c CTCĐ | CT Công đoàn | Chủ tịch Công đoàn trường | CT CĐ | Chủ tịch CĐCS trường | CTCĐ cơ sở
!CĐ ⇒ BCH CĐ | BCH Công đoàn | Công đoàn | Công Đoàn cơ sở | CĐCS | Ban chấp hành công đoàn | Tổ chức Công đoàn | BCHCĐ | cong doan | CĐ trường | Ban chấp hành CĐCS
!BTĐ ⇒ BT Đoàn | Bí thư Đoàn TN | BT Đoàn TN | Bí thư đoàn trường | BT ĐTN | BTĐTN | Đ/c Bí thư Đoàn | Bí thư Đoàn TNCS | BT đoàn thanh niên
!BTCB ⇒ BT chi bộ | BTCB | Bí thư CB | Bí thư chi bộ | Đ/c Bí thư
!ĐTN ⇒ BCH Đoàn trường | Đoàn TN | ĐTN | Đoàn TNCS Hồ Chí Minh | BCH Đoàn TN | Đoàn Thanh niên trường | Đoàn TNCS HCM | BCH Đoàn TNCS HCM | Đoàn thanh niên xã
!BTCĐ ⇒ BT chi đoàn | Bí thư chi đoàn GV | BTCĐ GV | Bí thư chi đoàn giáo viên
!KT ⇒ KT | NV kế toán | Kế toán trường | NVKT | Nhân viên KT | Đ/c kế toán | Ke toan | Kế Toán nhà trường | kế toán. | Cô kế toán
!YT ⇒ YT | NV y tế | NVYT | Y tế trường | Nhân viên YT | Đ/c y tế | Cán bộ y tế học đường | Y tế trường học | NV Y Tế học đường | y te | Nhân viên y tế trường | NV y tế:
!TV ⇒ NV TV | NV thư viện | Thư viện | NVTV | Cán bộ thư viện | Nhân viên TV | Thủ thư
!Giáo viên phụ trách thư viện ⇒ GV thư viện
!GVCN ⇒ GVCN | GV chủ nhiệm | GVCN lớp | Giáo viên CN | gvcn. | giáo viên chủ nhiệm lớp | GVCN 15 lớp | GVCN tất cả các lớp | 12 GVCN
GVCN* ⇒ Các GVCN | GVCN các lớp | GVCN các khối | GVCN toàn trường | GV chủ nhiệm các lớp | Toàn thể GVCN
GVBM* ⇒ Các GVBM | Các GV bộ môn | GVBM các lớp | Toàn thể GVBM | GVBM toàn trường
GV* ⇒ Toàn thể GV | 100% GV | Các GV | GV toàn trường | Tất cả GV | Tập thể GV | toàn thể giáo viên trong trường | Mọi GV | GV các khối lớp | Đội ngũ GV toàn trường | Tất cả các GV
!GV ⇒ Toàn bộ GV | Các đồng chí GV | 15 GV | Cả 20 giáo viên | toan the giao vien | GV TA
CBQL*, GV*, NV* ⇒ Toàn thể CB, GV, NV | Tập thể CBGVNV | 100% CB-GV-NV | Toàn thể CBGVNV nhà trường | Tất cả CB, GV, NV | Toàn thể cán bộ giáo viên nhân viên | toàn thể CB.GV.NV
CBQL, GV, NV ⇒ Toàn bộ CB, GV, NV | CBGVNV | CB,GV,NV | CB/GV/NV | CB GV NV | CBQL + GV + NV | CBQL, GV và NV
CBQL, GV, NV, TTr* ⇒ CB, GV, NV toàn trường
TTr* ⇒ Toàn trường | Cả trường | Tập thể nhà trường | Toàn thể nhà trường | HĐSP | Hội đồng sư phạm | Tập thể HĐSP | Toàn thể HĐSP nhà trường | HĐSP nhà trường | Hội đồng sư phạm nhà trường
CBQL* ⇒ Toàn thể CB nhà trường
!KT, VT:p ⇒ KT, VT (PH) | KT; văn thư (phối hợp)
!Nguyễn Thị Hoa (Hiệu trưởng) ⇒ Nguyễn Thị Hoa (HT) | HT Nguyễn Thị Hoa | HT: Nguyễn Thị Hoa | HT - Nguyễn Thị Hoa | Đ/c Nguyễn Thị Hoa - HT | Đ/c Hiệu trưởng Nguyễn Thị Hoa | Hiệu trưởng (Nguyễn Thị Hoa) | Cô Nguyễn Thị Hoa HT | Nguyễn Thị Hoa, HT | Nguyễn Thị Hoa⏎(Hiệu trưởng) | Bà Nguyễn Thị Hoa, Hiệu trưởng | Nguyễn Thị Hoa – Hiệu trưởng | Đ/c: Nguyễn Thị Hoa (HT)
!cô Hoa (Hiệu trưởng) ⇒ HT - cô Hoa | cô Hoa (HT) | HT (cô Hoa) | cô Hoa - Hiệu trưởng | HT: cô Hoa | HT cô Hoa | cô Hoa HT
!Nguyễn Thị Hoa (Hiệu trưởng):l ⇒ Chủ trì: Nguyễn Thị Hoa (HT) | Nguyễn Thị Hoa - HT (chủ trì) | Đ/c Nguyễn Thị Hoa (HT): chủ trì | HT Nguyễn Thị Hoa chủ trì | HT (Nguyễn Thị Hoa) chịu trách nhiệm chính | Nguyễn Thị Hoa (HT - chủ trì)
!Nguyễn Thị Hoa:l, Trần Văn Nam:p ⇒ Nguyễn Thị Hoa (CT), Trần Văn Nam (PH) | Chủ trì: Nguyễn Thị Hoa⏎Phối hợp: Trần Văn Nam | Nguyễn Thị Hoa chủ trì, Trần Văn Nam phối hợp | Đ/c Nguyễn Thị Hoa (chủ trì), đ/c Trần Văn Nam (phối hợp) | Chủ trì: đ/c Nguyễn Thị Hoa; PH: đ/c Trần Văn Nam | Nguyễn Thị Hoa (chính)⏎Trần Văn Nam (hỗ trợ)
!Nguyễn Thị Hoa:l, Trần Văn Nam ⇒ Nguyễn Thị Hoa (chính), Trần Văn Nam | Nguyễn Thị Hoa phụ trách cùng Trần Văn Nam | Đ/c Nguyễn Thị Hoa chủ trì, Trần Văn Nam
Nguyễn Thị Hoa, Trần Văn Nam ⇒ Nguyễn Thị Hoa + Trần Văn Nam | Nguyễn Thị Hoa/Trần Văn Nam | Đ/c Nguyễn Thị Hoa, đ/c Trần Văn Nam | Nguyễn Thị Hoa⏎Trần Văn Nam | Nguyễn Thị Hoa - Trần Văn Nam | 1. Nguyễn Thị Hoa⏎2. Trần Văn Nam | Các đ/c: Nguyễn Thị Hoa, Trần Văn Nam | Đ/c Nguyễn Thị Hoa và Trần Văn Nam | Các đ/c Nguyễn Thị Hoa, Trần Văn Nam
!N.T. Hoa ⇒ N.T. Hoa
!N.T.Hoa ⇒ N.T.Hoa
!Ng T Hoa ⇒ Ng T Hoa
!Ng. Thị Hoa ⇒ Ng. Thị Hoa
!Ng.T.Hoa ⇒ Ng.T.Hoa
!Nguyễn T. Hoa ⇒ Nguyễn T. Hoa | Đ/c Nguyễn T. Hoa
!Nguyễn T Hoa ⇒ Nguyễn T Hoa
!Giáo viên toán - lí ⇒ Giáo viên Toán - Lí
Giáo viên khối 5* ⇒ 3 GV khối 5 | Các GV khối 5 | Toàn thể GV khối 5 | 03 giáo viên khối 5
!Giáo viên khối 5 ⇒ GV khối 5
!BĐD ⇒ BĐDCMHS | BĐD CMHS | BĐDCMHS trường | Ban ĐD CMHS | Ban đại diện CMHS trường | BĐD cha mẹ HS | Ban ĐDCMHS lớp | BĐD Hội CMHS | Hội CMHS trường | Ban đại diện cha mẹ học sinh nhà trường | BĐDCM | Ban đại diện PHHS | Ban đại diện Hội PHHS | Hội cha mẹ trẻ | Ban ĐDCMT | BĐD CMT | Ban đại diện cha mẹ trẻ em
!CMHS ⇒ CMHS | Phụ huynh HS | cha mẹ HS | PHHS | Cha mẹ học sinh | Phụ huynh | Cha, mẹ học sinh | cmhs
!UBNDX ⇒ UBND xã | UBND phường | UBND xã Tân Lập | Ủy ban nhân dân xã | UBND thị trấn | Lãnh đạo UBND xã | UBND phường An Phú | ubnd xa
!CAX ⇒ CA xã | Công an xã | CA xã Tân Lập | công an xã
ĐU, UBNDX ⇒ Đảng uỷ, UBND xã | Đảng ủy - UBND xã | Đảng ủy và UBND phường
!TTYT ⇒ TTYT | TTYT huyện | Trung tâm Y tế quận 5 | TT y tế | Trung tâm y tế khu vực
!TYT ⇒ Trạm y tế xã | Trạm YT | TYT xã | Trạm Y tế phường | TYT
BĐD, CAX, TYT ⇒ BĐDCMHS, CA xã, Trạm y tế | Ban đại diện CMHS; công an xã; trạm y tế xã | BĐD CMHS - CA xã - TYT xã
NONE ⇒ Chưa phân công | chưa phân công. | Chưa có | Chưa xác định | Không | Ko có | như trên | nt | -nt- | // | Chưa PC | Chưa p/công | (chưa phân công) | Chưa có người phụ trách | Chưa phân công cụ thể | chua phan cong | Chưa rõ | sẽ phân công sau | Chờ phân công | Đang chờ phân công | Phân công sau | Chưa bố trí | Không có ai phụ trách | Như trên. | Nhu tren | Như dòng trên | tương tự trên | Không phối hợp | Không cần | Không có đơn vị phối hợp | Không có. | - Không | Không cần thiết | Không yêu cầu | Không phải phối hợp | Chưa có đơn vị phối hợp | Không có đơn vị nào
 ⇒ Xây dựng kế hoạch, phân công cụ thể | Cần phân công người phụ trách | Nâng cao năng lực cho giáo viên | Theo phân công của tổ | Tăng cường công tác phối hợp | Cần 2 người | 2 người | Có đủ nhân lực | Nhân lực hiện có | Đảm bảo đủ số lượng | Tham mưu với UBND xã | Thực hiện theo kế hoạch | Hằng năm | 30/5/2025 | Tháng 9 | 10.000.000 | Sắp xếp nhân sự hợp lí | Đề nghị cấp trên bổ sung | Bố trí người phù hợp | Rà soát, bổ sung | Theo quyết định phân công | Bồi dưỡng giáo viên | Thực hiện nghiêm túc | Toàn bộ hồ sơ | Nguồn lực của nhà trường | Tự chủ | Có trách nhiệm cao | Đúng chuyên môn | "" | Cô giáo lớp Lá 1 | Tùy tình hình | Theo yêu cầu | Khi cần | Các lực lượng | Lực lượng xã hội | Các nguồn lực | Các bên
!Người phụ trách thư viện ⇒ Đ/c phụ trách thư viện
Giáo viên chủ nhiệm khối 4, 5* ⇒ GVCN khối 4 và khối 5
KT:p, VT:p ⇒ KT, văn thư phối hợp
Nguyễn Thị Hoa, HT ⇒ Nguyễn Thị Hoa⏎Hiệu trưởng
Giáo viên toán, lí* ⇒ GV bộ môn Toán, Lí | GV Toán, Lí | GV dạy Toán, Lí | GVBM Toán, Lí
!PHTCM:l, TTCM:p, GV:p ⇒ Chủ trì: PHT chuyên môn⏎Phối hợp: TTCM, GV | PHT CM chủ trì, TTCM và GV phối hợp
!HT:l, BĐD:p ⇒ HT chủ trì, phối hợp với BĐDCMHS | HT phối hợp với Ban đại diện CMHS | HT phối hợp cùng BĐD CMHS thực hiện | HT chủ trì; PH: Ban đại diện CMHS
!KT:l, HT:d ⇒ KT chủ trì, HT chỉ đạo
!KT:l ⇒ Kế toán chịu trách nhiệm chính dưới sự chỉ đạo của HT
!GVCN:l, CMHS:p ⇒ GVCN phối hợp với PHHS | GVCN phối hợp CMHS | GVCN phối hợp cùng phụ huynh
GVCN, CMHS ⇒ GVCN kết hợp với CMHS
!TPT:l, ĐTN:p, GVCN:p ⇒ TPT chủ trì; Đoàn TN, GVCN phối hợp | TPT Đội phụ trách, PH: ĐTN, GVCN | Chủ trì: TPT Đội. Phối hợp: Đoàn TN, GVCN
!BGH:l, CĐ:p, ĐTN:p ⇒ BGH phối hợp BCH CĐ, Đoàn TN | BGH chủ trì, CĐ - ĐTN phối hợp | BGH phối hợp với Công đoàn và Đoàn thanh niên
HT, !PHT:l, TTCM, GV ⇒ HT, PHT (chủ trì), TTCM, GV | HT; PHT (phụ trách chính); TTCM; GV | HT + PHT (CT) + TTCM + GV
HT, KT, !PHT:l ⇒ HT, KT, PHT (chủ trì) | HT + KT + PHT (chính) | HT, KT; PHT chịu trách nhiệm chính
HT, PHT, !KT:l ⇒ HT, PHT, Kế toán (chịu trách nhiệm) | HT⏎PHT⏎Kế toán (chủ trì)
!HT:l, PHT:l ⇒ HT và PHT chủ trì | HT, PHT cùng chủ trì | Chủ trì: HT và PHT | HT và PHT đồng chủ trì | Đồng chủ trì: HT, PHT
BGH:d, !TTCM, GV:p ⇒ BGH chỉ đạo, TTCM thực hiện, GV phối hợp | Chỉ đạo: BGH; thực hiện: TTCM; PH: GV
!GVCN, BGH:m ⇒ GVCN thực hiện, BGH kiểm tra | Thực hiện: GVCN; kiểm tra: BGH | GVCN (thực hiện), BGH (giám sát)
BGH:m, !GVCN ⇒ BGH kiểm tra, GVCN thực hiện
HT, PHT ⇒ HT phân công PHT thực hiện | HT giao cho PHT
!PHT, GV:p ⇒ PHT thực hiện; GV hỗ trợ
!TCM ⇒ Tổ CM | Tổ chuyên môn | tổ cm | Tổ CM nhà trường
TCM* ⇒ Các tổ CM | 3 tổ chuyên môn | 5 tổ CM | Các tổ chuyên môn trong trường | Cả 3 tổ chuyên môn
TCM*, TVP ⇒ Các tổ CM, tổ VP | Các tổ chuyên môn và tổ văn phòng
!Tổ 4, 5 ⇒ Tổ 4, 5
!Tổ 4,5 ⇒ Tổ 4,5
!Tổ 4 + 5 ⇒ Tổ 4 + 5
Tổ 1, Tổ 2, Tổ 3 ⇒ Tổ 1; tổ 2; tổ 3 | Tổ 1, tổ 2 và tổ 3
!HĐT ⇒ HĐT | Hội đồng trường | HĐ trường | Hội đồng trường TH
!HĐTĐG ⇒ HĐ TĐG | Hội đồng TĐG | HĐTĐG trường | Hội đồng tự đánh giá nhà trường
!Ban an toàn trường học ⇒ Ban an toàn trường học
!Ban tư vấn tâm lý ⇒ Ban tư vấn tâm lý
!Ban tư vấn tâm lý:l ⇒ Ban tư vấn tâm lý chủ trì
!Giáo viên tiếng anh ⇒ GV Tiếng Anh | GV dạy Tiếng Anh | Giáo viên bộ môn Tiếng Anh
!Giáo viên âm nhạc ⇒ GV Âm nhạc | Giáo viên dạy âm nhạc
!Nhân viên phục vụ ⇒ NV phục vụ | Nhân viên phục vụ
!Tổ trưởng tổ văn phòng ⇒ Tổ trưởng VP | Tổ trưởng tổ VP | TT văn phòng | TT tổ VP | Tổ trưởng tổ văn phòng | Tổ trưởng Văn phòng
!Tổ trưởng tổ nuôi dưỡng ⇒ Tổ trưởng nuôi dưỡng | Tổ trưởng tổ nuôi dưỡng
!Tổ trưởng tổ 1 ⇒ TT tổ 1 | Tổ trưởng tổ 1 | Đ/c tổ trưởng tổ 1 | TT Tổ 1
!Tổ trưởng chuyên môn khối 5 ⇒ TTCM khối 5 | TTCM K5 | Tổ trưởng CM khối 5 | Tổ trưởng chuyên môn khối 5
BGH, TTCM*, GV ⇒ BGH, các TTCM, GV | BGH + các tổ trưởng + GV | BGH, các tổ trưởng và giáo viên
BGH, GV* ⇒ BGH và toàn thể GV | BGH, toàn thể giáo viên | BGH cùng tập thể GV | BGH + 100% GV
BGH, CBQL*, GV*, NV* ⇒ BGH và toàn thể CB, GV, NV | BGH cùng toàn thể CBGVNV
BGH:d, GV* ⇒ BGH chỉ đạo; toàn thể GV thực hiện
KT, VT, TQ ⇒ KT, VT, TQ | Kế toán, văn thư, thủ quỹ | Kế toán + văn thư + thủ quỹ
KT, YT, TV ⇒ KT, YT, TV | NV KT, YT, TV | Kế toán, y tế, thư viện | NV kế toán, NV y tế, NV thư viện | Nhân viên kế toán, y tế, thư viện
YT, CDg ⇒ NVYT, cấp dưỡng | Y tế, cấp dưỡng | NV y tế và cô cấp dưỡng
BGH, CĐ, ĐTN, TPT ⇒ BGH, CĐ, ĐTN, TPT | BGH - CĐ - ĐTN - TPT | BGH; BCH Công đoàn; Đoàn TN; TPT Đội
!HT:l, UBNDX:p ⇒ HT tham mưu, phối hợp với UBND xã | HT chủ trì, phối hợp UBND xã
UBNDX, CMHS, NTT ⇒ UBND phường; PHHS; mạnh thường quân
VHXH, SGD ⇒ Phòng VH-XH, Sở GD&ĐT | Phòng VHXH; Sở GDĐT | Phòng Văn hóa - Xã hội xã, Sở GD và ĐT
PGD, UBNDX ⇒ PGD, UBND xã | Phòng GD&ĐT, UBND phường | Phòng GD - ĐT; UBND xã
HKH, DN ⇒ Hội Khuyến học, doanh nghiệp
!Nguyễn Thị Hoa (Tổ trưởng tổ 1) ⇒ Đ/c Nguyễn Thị Hoa - TT tổ 1 | Nguyễn Thị Hoa (TT tổ 1) | Tổ trưởng tổ 1: Nguyễn Thị Hoa
!Nguyễn Thị Hoa (Phó Hiệu trưởng phụ trách chuyên môn) ⇒ Nguyễn Thị Hoa - PHT CM | Nguyễn Thị Hoa (PHT phụ trách chuyên môn) | PHT CM: Nguyễn Thị Hoa
Nguyễn Thị Hoa (Hiệu trưởng), Trần Văn Nam (Phó Hiệu trưởng) ⇒ Nguyễn Thị Hoa (HT), Trần Văn Nam (PHT) | HT: Nguyễn Thị Hoa; PHT: Trần Văn Nam | HT Nguyễn Thị Hoa, PHT Trần Văn Nam | Nguyễn Thị Hoa - HT⏎Trần Văn Nam - PHT | HT (Nguyễn Thị Hoa), PHT (Trần Văn Nam)
!Cô Lan ⇒ Cô Lan | Cô Lan (khối 5) | Cô Lan lớp 5A
!cô Lan ⇒ cô Lan | Đ/c cô Lan
!Lan ⇒ đ/c Lan | Đ/c Lan | Đ/C Lan
!Lan (Giáo viên) ⇒ đ/c Lan (GV)
Lan, Huệ, Mai ⇒ Đ/c Lan, Huệ, Mai | Các đ/c Lan, Huệ, Mai | đ/c Lan, đ/c Huệ, đ/c Mai
Cô Lan, Huệ ⇒ Cô Lan, Huệ | Cô Lan và Huệ
!Trường MN Sao Mai ⇒ Trường MN Sao Mai
!Trần Phú ⇒ Trần Phú
!PHTCM:l, TTCM, GV:p ⇒ PHT phụ trách CM (chủ trì); TTCM, GV (phối hợp)
UBNDX, CMHS, NTT* ⇒ UBND xã, CMHS, các nhà hảo tâm
HKH, DN* ⇒ Hội khuyến học xã; các doanh nghiệp
GVCN, !PHT:l ⇒ Người thực hiện: GVCN. Phụ trách: PHT
!PHT:l, GVCN ⇒ Phụ trách: PHT⏎Thực hiện: GVCN | PHT phụ trách⏎GVCN thực hiện
!PHTBT, CDg:p ⇒ PHT bán trú; PH: cấp dưỡng
!PHTBT:l, Tổ cấp dưỡng:p ⇒ PHT phụ trách bán trú, phối hợp: tổ cấp dưỡng
!HT:l, KT:p, BV:p ⇒ Chủ trì: HT; phối hợp: kế toán + bảo vệ | HT chủ trì, kế toán - bảo vệ phối hợp | * Chủ trì: HT⏎* Phối hợp: Kế toán, bảo vệ
BGH, CĐ, TPT, GVCN* ⇒ BGH, BCH CĐ, TPT Đội, GVCN các lớp
BGH, CĐ, TPT, GVCN ⇒ BGH-CĐ-TPT-GVCN
!Tổ lá:l, Tổ chồi:p ⇒ Tổ Lá chủ trì, tổ Chồi phối hợp
!Khối trưởng lá ⇒ Khối trưởng Lá | KT khối Lá
Tổ lá, Chồi, Mầm ⇒ Tổ Lá, Chồi, Mầm | Các tổ Lá, Chồi, Mầm
!Giáo viên lớp lá 1 ⇒ GV lớp Lá 1 | Giáo viên lớp Lá 1
!cô Thu (Giáo viên lớp lá 1) ⇒ GV lớp Lá 1 (cô Thu) | cô Thu (GV lớp Lá 1)
BTCB, HT ⇒ Bí thư chi bộ, HT
HT, BTCB ⇒ HT, BTCB
!TPT:l ⇒ TPT Đội chịu trách nhiệm | TPT: phụ trách chính | Đ/c TPT Đội (phụ trách)
!TTCM:l, GVBM:p ⇒ TTCM phụ trách; GVBM phối hợp | TTCM (CT), GVBM (PH)
!TTCM:l, GVBM ⇒ Tổ trưởng CM chủ trì; GV bộ môn PH
!HT:l, TTCM*, GV* ⇒ HT chịu trách nhiệm chung; các TTCM và toàn thể GV thực hiện | HT phụ trách chung, các tổ trưởng, toàn thể giáo viên thực hiện
TTCM*, GV* ⇒ Các TTCM, toàn thể GV | Các tổ trưởng và toàn thể giáo viên
BGH, TTCM*, GVCN*, GVBM* ⇒ BGH, các TTCM, các GVCN, các GVBM
!Lê Văn Hùng (Tổng phụ trách Đội) ⇒ Lê Văn Hùng - TPT | TPT Đội: Lê Văn Hùng | TPT Lê Văn Hùng | Thầy Lê Văn Hùng (TPT Đội) | TPT Đội - thầy Lê Văn Hùng
!Lê Văn Hùng (Nhân viên y tế) ⇒ Lê Văn Hùng (YT) | NV y tế Lê Văn Hùng | NVYT: Lê Văn Hùng | Lê Văn Hùng - y tế
!Lê Văn Hùng (Kế toán) ⇒ Kế toán Lê Văn Hùng | KT: Lê Văn Hùng | Lê Văn Hùng - KT | Lê Văn Hùng (kế toán)
!Lê Văn Hùng (Bảo vệ) ⇒ Bảo vệ: Lê Văn Hùng | Lê Văn Hùng (bảo vệ)
Lê Văn Hùng, Trần Thị Mai, Phạm Thu Hà ⇒ Lê Văn Hùng, Trần Thị Mai, Phạm Thu Hà | Đ/c Lê Văn Hùng, Trần Thị Mai, Phạm Thu Hà | - Lê Văn Hùng⏎- Trần Thị Mai⏎- Phạm Thu Hà | Lê Văn Hùng; Trần Thị Mai; Phạm Thu Hà | Lê Văn Hùng + Trần Thị Mai + Phạm Thu Hà | Lê Văn Hùng (nhóm trưởng), Trần Thị Mai, Phạm Thu Hà
!Lê Văn Hùng:l, Trần Thị Mai, Phạm Thu Hà ⇒ Lê Văn Hùng (chủ trì), Trần Thị Mai, Phạm Thu Hà
Lê Văn Hùng, !Trần Thị Mai:l ⇒ Lê Văn Hùng và Trần Thị Mai (chủ trì) | Lê Văn Hùng, Trần Thị Mai (chịu trách nhiệm chính)
HT, !Trần Thị Mai:l ⇒ HT, Trần Thị Mai (CT) | HT và Trần Thị Mai (chủ trì)
!HT:l, Trần Thị Mai:p ⇒ HT (CT), Trần Thị Mai (PH) | HT chủ trì, Trần Thị Mai phối hợp | HT phối hợp với Trần Thị Mai
UBNDX, CAX, TYT, HKH ⇒ UBND xã, CA xã, TYT, Hội Khuyến học
UBND, Công an, TYT, HKH ⇒ UBND, công an, trạm y tế xã; Hội Khuyến học xã
TTYT, CAX ⇒ TTYT, CA xã | Trung tâm y tế; công an xã
!Hội PH ⇒ Hội PH
BĐD, CQ, DN* ⇒ BĐDCMHS, chính quyền địa phương, các doanh nghiệp | Ban đại diện CMHS + chính quyền địa phương + các doanh nghiệp
!Đoàn TNCSHCM ⇒ Đoàn TNCSHCM
!Xã đoàn ⇒ Xã đoàn
!PGD ⇒ Phòng GD | PGD&ĐT | PGDĐT | Phòng GDĐT | Phòng Giáo dục và Đào tạo | Phòng GD và ĐT huyện | Phòng giáo dục
!SGD ⇒ Sở GD | Sở GDĐT | Sở Giáo dục và Đào tạo | Sở GD&ĐT tỉnh | Sở giáo dục
!SGD&ĐT ⇒ SGD&ĐT
!SGDĐT ⇒ SGDĐT
!VHXH ⇒ Phòng VHXH | Phòng VH - XH xã | Phòng Văn hoá - Xã hội | Phòng Văn hóa và Xã hội
!P. VHXH ⇒ P. VHXH
`;
