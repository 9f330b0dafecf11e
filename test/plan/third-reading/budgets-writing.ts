/** How amounts are written and misspelt, and texts without one, in the same notation. */
export const WRITING = String.raw`
5tr ⇒ 5e6
5Tr ⇒ 5e6
5 TR ⇒ 5e6
5tr đ ⇒ 5e6
5tr. ⇒ 5e6
5 tr.đ ⇒ 5e6
5trđồng ⇒ 5e6
5 trđ. ⇒ 5e6
5 tr đồng ⇒ 5e6
5 củ ⇒ ?|5e6
5 chai ⇒ ?
5 lít ⇒ ?
500 ⇒ ?
500k đồng ⇒ 5e5
500kđ ⇒ 5e5
500 k ⇒ 5e5
500 ngàn ⇒ 5e5
500 nghin ⇒ 5e5
500ng ⇒ 5e5
500 ng.đ ⇒ 5e5|unreadable
500 nghàn ⇒ ?|5e5
500.000đ ⇒ 5e5
500.000 ₫ ⇒ 5e5
500,000 VND ⇒ 5e5
500 000 đồng ⇒ 5e5
500'000đ ⇒ 5e5
500.000,00 đ ⇒ 5e5
5.000.000,- ⇒ 5e6|unreadable
5.000.000đ/- ⇒ 5e6|unreadable
5.000.000.đ ⇒ 5e6
5.000.000 đ. ⇒ 5e6
5.000,000đ ⇒ unreadable
5,000.000 ⇒ unreadable
5.000.00đ ⇒ unreadable
5.0000.000đ ⇒ unreadable
50.00.000đ ⇒ unreadable
5.000000đ ⇒ unreadable
5 000 000 ⇒ 5e6
5000 nghìn ⇒ 5e6
5.000 nghìn ⇒ 5e6
5.000k ⇒ 5e6
5,000k ⇒ 5e6|unreadable
5.000 tr ⇒ 5e9|unreadable ambiguous
5000tr ⇒ 5e9|unreadable
0,5 tr ⇒ 5e5
0.5tr ⇒ 5e5
,5tr ⇒ unreadable
1,25 triệu ⇒ 125e4
1.25tr ⇒ 125e4
1,250 triệu ⇒ unreadable|125e4
1.250 triệu ⇒ 125e7|unreadable ambiguous
1tr250 ⇒ 125e4
1tr25 ⇒ unreadable|125e4
1tr2 ⇒ 12e5
1 triệu 2 ⇒ 12e5
1 triệu hai ⇒ 12e5|unreadable
1 triệu rưỡi ⇒ 15e5
triệu rưỡi ⇒ 15e5|unreadable
2 triệu rưởi ⇒ 25e5
2tr rưỡi ⇒ 25e5
nửa triệu ⇒ 5e5
1 tỷ rưỡi ⇒ 15e8
1,5 tỷ ⇒ 15e8
1 tỉ 500 ⇒ 15e8
1tỷ500tr ⇒ 15e8
1 ty ⇒ 1e9
hai trăm nghìn ⇒ 2e5
hai trăm ngàn đồng chẵn ⇒ 2e5
Hai triệu năm trăm nghìn đồng ⇒ 25e5
hai triệu rưỡi ⇒ 25e5
hăm lăm triệu ⇒ 25e6
hai lăm triệu ⇒ 25e6
băm ba triệu ⇒ 33e6
hăm triệu ⇒ unreadable|20e6
một triệu năm ⇒ unreadable
mười mấy triệu ⇒ ?
dăm ba triệu ⇒ ?
5 triệu có lẻ ⇒ ?
Năm triệu đồng ⇒ 5e6
nam trieu dong ⇒ 5e6
muoi trieu ⇒ 1e7
mười lăm triệu ⇒ 15e6
một trăm hai mươi lăm triệu ⇒ 125e6
vài triệu ⇒ ?
mấy triệu ⇒ ?
dăm triệu ⇒ ?
chục triệu ⇒ ?
vài chục triệu ⇒ ?
hàng chục triệu ⇒ ?
5 trieu ⇒ 5e6
5 trệu ⇒ 5e6|unreadable
5 triêụ ⇒ 5e6
5 Triẹu đồng ⇒ 5e6
5 triệu đông ⇒ 5e6
5 triệu dồng ⇒ 5e6
5 triệu động ⇒ 5e6|unreadable
5 triệu đồng chẵn ⇒ 5e6
5triệu đồng/năm học ⇒ 5e6
VNĐ 5.000.000 ⇒ 5e6
5 triệu VNĐ ⇒ 5e6
5 million VND ⇒ 5e6
5M ⇒ ?|5e6
5m ⇒ ?
$500 ⇒ unreadable
500 USD ⇒ unreadable
-5 triệu ⇒ unreadable
(5 triệu) ⇒ 5e6
(5.000.000) ⇒ unreadable
5O triệu ⇒ unreadable
l0 triệu ⇒ unreadable
10 triệu 2025 ⇒ 10e6|unreadable
2025: 10 triệu ⇒ 10e6
10 triệu năm 2025 ⇒ 10e6
Năm 2025-2026: 10 triệu ⇒ 10e6
5.000.000 (năm triệu đồng) ⇒ 5e6
5.000.000 (năm mươi triệu đồng) ⇒ unreadable
5.000.000đ (Bằng chữ: Năm triệu đồng) ⇒ 5e6
15 triệu đồng (mười lăm triệu) ⇒ 15e6
0 ⇒ none-needed
0đ ⇒ none-needed
0 đồng ⇒ none-needed
00 ⇒ none-needed
0,00 ⇒ none-needed
Không ⇒ none-needed
Ko ⇒ none-needed
K ⇒ none-needed|?
khong ⇒ none-needed
Không. ⇒ none-needed
không có ⇒ none-needed
Không có kinh phí ⇒ unfunded
Không mất tiền ⇒ none-needed
Không tốn kinh phí ⇒ none-needed
không phát sinh kinh phí ⇒ none-needed
Không cần KP ⇒ none-needed
Không sử dụng KP ⇒ none-needed|?
Không KP ⇒ none-needed
0 kinh phí ⇒ none-needed|?
Hông tốn tiền ⇒ none-needed|?
Miễn phí ⇒ none-needed
Chưa có ⇒ unfunded
Chưa có KP ⇒ unfunded
Chưa bố trí ⇒ unfunded
Chưa được cấp ⇒ unfunded
Chưa cân đối được ⇒ unfunded
Chưa có nguồn chi ⇒ unfunded
Không đủ kinh phí ⇒ unfunded
Kinh phí hạn hẹp ⇒ ?
Xin kinh phí cấp trên ⇒ unfunded
Đề nghị UBND xã cấp ⇒ ? 
Chờ kinh phí ⇒ unfunded
Đang vận động ⇒ ?
Vận động ⇒ ?
Vận động XHH ⇒ unspecified
XHH ⇒ unspecified
Xã hội hoá ⇒ unspecified
NSNN ⇒ unspecified
NS ⇒ unspecified
Ngân sách nhà trường ⇒ unspecified
Nguồn chi TX ⇒ unspecified
Kinh phí tự chủ ⇒ unspecified
Theo thực tế ⇒ unspecified
Theo dự toán ⇒ unspecified
Theo QĐ số 12 ⇒ unspecified
Theo quy định ⇒ unspecified
Tùy thực tế phát sinh ⇒ unspecified
Lồng ghép ⇒ unspecified
Quỹ lớp ⇒ ?
Quỹ CMHS ⇒ unspecified
Có ⇒ ?
x ⇒ ?
... ⇒ blank
- ⇒ blank
/ ⇒ blank
…… triệu đồng ⇒ blank
.... đồng ⇒ blank
nt ⇒ ditto
Như trên ⇒ ditto
// ⇒ ditto
" ⇒ ditto
20 GV ⇒ ?
Tháng 9/2025 ⇒ ?
50% ⇒ ?
XHH 100% ⇒ unspecified
Hiệu trưởng ⇒ ?
Đã có sẵn ⇒ ?
Kinh phí: ⇒ blank|?
Kinh phí: không ⇒ none-needed
KP: 5tr ⇒ 5e6
Kp 5tr ⇒ 5e6
Tổng KP: 5tr ⇒ 5e6
Dự trù KP: 5tr ⇒ 5e6 estimate
DK: 5tr ⇒ 5e6 estimate
dự kiến 5tr/năm ⇒ 5e6 estimate
Ước 5tr ⇒ 5e6 estimate
Chi 5tr mua sách ⇒ 5e6
Mua sách 5tr ⇒ 5e6
Mua 50 cuốn sách 5tr ⇒ 5e6|unreadable
5tr mua 50 cuốn sách ⇒ 5e6|unreadable
Hỗ trợ 10 HS, 5tr ⇒ 5e6|unreadable
Hỗ trợ HS nghèo 200k/em ⇒ price|unreadable
200k/em x 10 em ⇒ 2e6
200k/1 em x 10 em ⇒ 2e6
200k/em/tháng x 10 em ⇒ price|unreadable
200k × 10HS ⇒ 2e6
10HS x 200k ⇒ 2e6
10 HS × 0,2 tr ⇒ 2e6
Thưởng: Nhất 500k, Nhì 300k, Ba 200k ⇒ unreadable|1e6
1 nhất x 500k + 2 nhì x 300k ⇒ 11e5|unreadable
Nước uống 300k; hoa 200k ⇒ 5e5
Nước uống 300k, hoa 200k ⇒ 5e5
Nước uống: 300k\nHoa: 200k\nPhông: 500k ⇒ 1e6
Nước 300k + hoa 200k = 500k ⇒ 5e5
a. Nước 300k\nb. Hoa 200k ⇒ 5e5
Sửa 2 nhà vệ sinh: 30 triệu ⇒ 30e6
Sửa chữa nhỏ 30 triệu ⇒ 30e6
Lát 50m2 sân: 10 triệu ⇒ 10e6
Sơn 200m2 x 50.000đ ⇒ 10e6
Máy chiếu 2 cái x 15tr = 30tr ⇒ 30e6
02 máy chiếu (15tr/máy) ⇒ 30e6|unreadable
15tr/máy x 02 máy ⇒ 30e6
Thay 5 bóng đèn 60k/bóng ⇒ 3e5|price|unreadable
Sách TK lớp 4, 5: 3 triệu ⇒ 3e6
Lớp 1: 3 triệu; lớp 2: 3 triệu ⇒ 6e6
Tổ 1 3tr, tổ 2 3tr ⇒ 6e6|unreadable
QĐ 15: 5tr ⇒ 5e6
5 triệu (theo QĐ 15/QĐ-UBND) ⇒ 5e6
Từ 10/2025: 5 triệu ⇒ 5e6
SĐT 0912345678 ⇒ ?
TK 0101234567 ⇒ ?
`;
export const UNDER_HEADER: Record<string, string> = {
  "Kinh phí (triệu đồng)": String.raw`
5 ⇒ 5e6
5,5 ⇒ 55e5
5.5 ⇒ 55e5
50 ⇒ 50e6
1.200 ⇒ 12e8|unreadable
5-7 ⇒ 5e6..7e6
5 - 7 ⇒ 5e6..7e6
khoảng 5 ⇒ 5e6
5 (NSNN) ⇒ 5e6
NSNN: 5 ⇒ 5e6
NSNN: 30; XHH: 20 ⇒ 50e6
NSNN: 30, XHH: 20 ⇒ 50e6
30 NSNN + 20 XHH ⇒ 50e6|unreadable
30 + 20 ⇒ 50e6|unreadable
50 (30 NSNN + 20 XHH) ⇒ 50e6|unreadable
50 = 30 NSNN + 20 XHH ⇒ 50e6|unreadable
5 x 2 ⇒ unreadable|10e6
2 bộ ⇒ ?
500k ⇒ 5e5
5.000.000 ⇒ unreadable
5.000.000đ ⇒ 5e6
5 nghìn ⇒ 5e3|unreadable
2025 ⇒ unreadable
0 ⇒ none-needed
Không ⇒ none-needed
05 ⇒ 5e6
5/ ⇒ ?|5e6
`,
  "ĐVT: nghìn đồng": String.raw`
5.000 ⇒ 5e6
5000 ⇒ 5e6
5,000 ⇒ 5e6
500 ⇒ 5e5
500,5 ⇒ 500500|unreadable
5.000.000 ⇒ unreadable
5 triệu ⇒ 5e6
5 000 ⇒ 5e6
2.000 - 3.000 ⇒ 2e6..3e6
`,
  "Kinh phí (đồng)": String.raw`
5.000.000 ⇒ 5e6
5000000 ⇒ 5e6
5.000 ⇒ 5e3|unreadable
5 ⇒ unreadable
5tr ⇒ 5e6
`,
};
