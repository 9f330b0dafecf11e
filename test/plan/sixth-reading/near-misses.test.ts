/** Sentences and cells that look like a fault and are none, each in the clean plan: no rule finds anything. */
import assert from "node:assert/strict";
import { judge } from "../../../src/plan/rules/index";
import { shortly } from "../fifth-reading/plan-text";
import { CLEAN_AS_OF, planWith } from "../rules/builder";
import { MORE_NEAR_MISSES } from "./near-misses-more";
import type { NearMisses } from "./near-misses-more";

const LOOK_ALIKE: Record<string, NearMisses[]> = {
  "Partners are Không, and nobody from outside is asked": [
    {
      cell: "D9",
      texts: [
        "- Bồi dưỡng kĩ năng phối hợp nhóm cho giáo viên mới.",
        "- Soạn 10 bài tập phối hợp tay và mắt.",
        "- Phối hợp linh hoạt nhiều hình thức dạy học.",
        "- Các tổ khối phối hợp với nhau khi dự giờ.",
        "- Giáo viên chủ nhiệm và giáo viên bộ môn phối hợp quản lí giờ học.",
        "- Phối hợp màu sắc khi trang trí góc lớp.",
        "- Thêm trò chơi vận động phối hợp: bò, trườn, ném.",
        "- Phối hợp chặt chẽ giữa tổ chuyên môn và tổ văn phòng.",
        "- Kế toán phối hợp thủ quỹ đối chiếu sổ hằng tháng.",
        "- Ban giám hiệu phối kết hợp cùng các tổ khối kiểm tra hồ sơ.",
        "- Sinh hoạt chuyên đề “Phối hợp với gia đình trong giáo dục trẻ”.",
        "- Đánh giá mức độ phối hợp của nhân viên tại cuộc họp tháng.",
        "- Rà soát quy chế phối hợp đã ban hành năm trước.",
        "- Phối hợp với các lớp trang trí sân.",
        "- Tập cho trẻ phối hợp với bạn khi chuyển bóng.",
        "- Cô chính phối hợp nhịp nhàng với cô phụ.",
        "- Kết hợp với hoạt động ngoài trời buổi sáng.",
        "- Mời phụ huynh dự giờ lớp Lá.",
        "- Cùng trẻ làm đồ chơi từ vật liệu sẵn có.",
        "- Liên kết với thực tiễn quanh trường.",
        "- Giáo viên mới nhờ đồng nghiệp góp ý giáo án.",
      ],
    },
    { cell: "C9", texts: ["Sự phối hợp với cha mẹ trẻ của giáo viên mới chưa khéo", "Hai giáo viên trong lớp phối hợp chưa ăn ý"] },
  ],
  "Nothing is paid for": [
    {
      cell: "D9",
      texts: [
        "- Giải nghĩa câu tục ngữ “Bán anh em xa, mua láng giềng gần”.",
        "- Trang bị cho trẻ kĩ năng thoát hiểm.",
        "- Nhắc cha mẹ không mua quà vặt trước cổng trường.",
        "- Vận động cha mẹ mua bảo hiểm y tế cho trẻ.",
        "- Tập trò chơi đóng vai mua bán.",
        "- Kiểm tra hồ sơ mua sắm năm trước.",
        "- Cử 2 đồng chí dự giờ chéo.",
        "- Giao 03 đồng chí tổ trưởng theo dõi.",
        "- Dạy trẻ 5 đồng dao miền Trung.",
        "- Giảm 20% lượng giấy in ấn.",
        "- Chấm dứt việc cho thuê mặt bằng làm quán nước.",
        "- Công khai kết quả mua sắm trên bảng tin.",
        "- Khai thác phòng máy đã được trang bị năm trước.",
        "- Đề nghị công ty sửa chữa miễn phí theo bảo hành.",
        "- Tận dụng bàn ghế cũ, không mua mới.",
        "- Tuyên truyền phòng dịch (kinh phí: lồng ghép).",
        "- Rà soát hợp đồng với các nhà cung cấp thực phẩm.",
        "- Hướng dẫn giáo viên quy trình đề nghị sửa chữa.",
        "- Sửa chữa lỗi phát âm cho trẻ.",
        "- Thay 2 tiết lý thuyết bằng thực hành.",
        "- Dùng máy chiếu 4K sẵn có cho giờ kể chuyện.",
        "- Thay nhóm trưởng sau mỗi tháng.",
        "- Sắp xếp lại kho, dán nhãn 12 kệ.",
      ],
    },
  ],
  "Words that are twice there with reason": [
    {
      cell: "D7",
      texts: [
        "- Nền nếp tốt dần dần, ngày ngày nhắc nhở.",
        "- Cho trẻ đi đi lại lại theo vạch.",
        "- Tập đi đều một hai một hai.",
        "- Khắc phục các hạn chế còn tồn tại tại điểm trường Bàu Sen.",
        "- Hiện tại tại hai lớp đã có tủ thuốc.",
        "- Hiệu trưởng trực tiếp tiếp công dân vào thứ Năm.",
        "- Bước cuối cùng cùng trẻ dọn đồ chơi.",
        "- Minh chứng bằng bằng tốt nghiệp hoặc chứng chỉ.",
        "- Đi bên phải phải quan sát.",
        "- Tạo điều kiện để các tổ chức tổ chức sinh hoạt.",
        "- Gửi kèm theo theo mẫu của Phòng.",
        "- Trẻ tự do do cô chưa bao quát: sắp lại góc chơi.",
        "- Phân luồng xe ra vào vào giờ đón trẻ.",
        "- Theo dõi từng em từng em, ai ai cũng được hỏi han.",
        "- Người người, nhà nhà cùng giữ sạch sân trường.",
        "- Nêu những việc làm làm thay đổi nhận thức.",
        "- Mỗi ngày mỗi ngày một điều hay.",
      ],
    },
  ],
  "Không that denies nothing": [
    { cell: "H7", with: { D7: "- Phối hợp với Trung đoàn Không quân diễn tập." }, texts: ["Trung đoàn Không quân 921", "Nhóm Không Rác", "Câu lạc bộ Không gian xanh"] },
    { cell: "C7", texts: ["Không gian sân trường chật", "Không ít trẻ chưa biết tránh người lạ"] },
    { cell: "F7", texts: ["Không muộn hơn 31/3/2025", "Không quá ngày 31/3/2025"] },
  ],
  "Names, and cells that end as names do": [
    { cell: "E7", texts: ["Giàng A Và", "Cô Lò Thị Và", "GVCN lớp 5/2", "Giáo viên lớp 9/11 chủ trì", "Tổ 4-5", "Nhóm 8/3", "Câu lạc bộ 26/3", "Bảo vệ ca 1/2"] },
    { cell: "H7", texts: ["Trung tâm Anh ngữ Kids+", "Công an phường, đội PCCC v.v.", "Café Sách Nestlé", "Mái ấm Hoàng A Với", "Công ty Grün & Müller"] },
  ],
  "Dates and periods": [
    { cell: "F7", texts: ["31/5/2025", "Đến hết năm học 2024-2025", "Tháng 11/2024, tháng 3/2025", "Cuối học kỳ I và cuối học kỳ II", "Trước 20/11/2024 và trước 26/3/2025"] },
    { cell: "F13", texts: ["Tháng 8/2024", "Từ 01/9/2024 đến 31/5/2025", "Tháng 9/2024"] },
  ],
  "Amounts that agree": [
    {
      cell: "G6",
      texts: ["5.000.000 đồng (Năm triệu đồng chẵn)", "5 triệu (3 triệu từ ngân sách, 2 triệu xã hội hóa)", "2,5 triệu x 2 đợt = 5 triệu", "5.000.000 đ (bằng chữ: năm triệu đồng)", "Tổng 5 triệu: NS 4tr, CMHS 1tr", "5tr (cha mẹ trẻ đóng góp)"],
    },
    { cell: "G9", texts: ["Không phát sinh", "0 đồng", "Không sử dụng kinh phí", "Không cần kinh phí (lồng ghép)"] },
  ],
  "Signs that are letters of somebody": [
    { cell: "C7", texts: ["#VuiKhỏeAnToàn chưa được trẻ biết đến", "Trẻ người Ê Đê, M'nông còn nhút nhát", "Sân nóng trên 38°C, bóng mát 20 m²", "Cột “Lỗi #N/A” trong bảng điểm chưa ai sửa"] },
  ],
  "Years and documents": [
    {
      cell: "A20",
      texts: [
        "Kết quả 3 năm học 2021-2024 có tiến bộ",
        "Theo lộ trình ba năm học 2024-2027",
        "Căn cứ Kế hoạch số 12/KH-MN ngày 15/8/2020 về phát triển trường, tầm nhìn đến năm học 2029-2030",
        "Căn cứ Quyết định số 681/QĐ-TTg ngày 3/6/2020 về lộ trình nâng chuẩn từ năm học 2022-2023",
        "1. Mục tiêu chung\n2. Chỉ tiêu\n1) Về đội ngũ\n2) Về trẻ\n3) Về cơ sở vật chất\n3. Giải pháp",
        "Căn cứ Công văn 1234/SGDĐT-GDMN ngày 5/9/2024 hướng dẫn năm học 2024-2025",
        "V.I. Lê-nin dạy: học, học nữa, học mãi",
        "Căn cứ Công văn số 3945/BGDĐT-GDMN ngày 31/7/2024 hướng dẫn nhiệm vụ năm học 2024-2025",
      ],
    },
    { cell: "F18", texts: ["Quận 5, tháng 9 năm 2024", "Quận 5, 05/9/2024", "Ngày 5/9/2024", "Ngày lập: 05.9.2024", "Quận 5, ngày 05 tháng 9 năm 2024"] },
  ],
  "Titles of standards": [
    { cell: "B5", texts: ["Tiêu chuẩn 1: Tổ chức và quản lí nhà trường", "TIÊU CHUẨN 1. TỔ CHỨC VÀ QUẢN LÝ NHÀ TRƯỜNG.", "Tiêu chuẩn 1: Tổ chức & quản lý nhà trường", "Tiêu chuẩn 1 - Tổ chức và quản lý nhà trường (10 tiêu chí)"] },
    { cell: "B14", texts: ["Tiêu chuẩn 5. Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ:", "Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng - chăm sóc - giáo dục trẻ"] },
  ],
  "What looks repeated and is not": [
    { cell: "D7", texts: ["- Diễn tập phương án lần 1.\n- Diễn tập phương án lần 2.", "- Lấy ý kiến cha mẹ trẻ về an toàn.\n- Công bố phương án trên trang web của trường.", "- Lớp Lá 1 diễn tập.\n- Lớp Lá 2 diễn tập."] },
    { cell: "C7", texts: ["Cộng đồng ít góp ý cho chiến lược phát triển nhà trường"] },
  ],
  "How far it has come": [
    { cell: "J6", with: { I6: "" }, texts: ["Chưa hoàn thành", "Đã hoàn thành 90%", "Cơ bản hoàn thành, còn nghiệm thu"] },
  ],
};

describe("near misses", () => {
  for (const [kind, groups] of Object.entries({ ...LOOK_ALIKE, ...MORE_NEAR_MISSES })) {
    describe(kind, () => {
      for (const { cell, with: besides = {}, texts } of groups) {
        for (const text of texts) {
          it(`${cell}: ${text}`, () => assert.deepEqual(shortly(judge(planWith({ ...besides, [cell]: text }), { asOf: CLEAN_AS_OF })), []));
        }
      }
    });
  }
});
