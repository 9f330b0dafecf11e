/** Why something could not be done: what happened, what it means for the workbook, what to do. Keys are error codes. */
export const errors = {
  noPlan:
    "Chưa tìm thấy bảng kế hoạch cải tiến trong tệp này. Bảng cần có dòng tiêu đề với các cột như Tiêu chí, Nội dung, Biện pháp, Thời gian, Kinh phí. Tệp chưa bị thay đổi.",
  noRows:
    "Mới có trang kế hoạch trống, chưa có dòng nào để thực hiện. Vui lòng nhập các việc cần làm rồi thử lại. Tệp chưa bị thay đổi.",
  cellEdit:
    "Excel đang chờ Thầy/Cô nhập xong một ô. Vui lòng nhấn Enter để kết thúc việc nhập rồi thử lại. Tệp chưa bị thay đổi.",
  protected:
    "Trang tính hoặc sổ tính đang được bảo vệ nên không ghi được. Vui lòng bỏ bảo vệ (thẻ Xem lại) rồi thử lại.",
  filtered: "Bảng đang được lọc nên không ghi được đúng dòng. Vui lòng bỏ lọc rồi thử lại.",
  merged: "Không ghi được vì vướng các ô đã gộp. Vui lòng bỏ gộp các ô trong vùng đó rồi thử lại.",
  sheetGone: "Trang tính cần dùng đã bị xóa hoặc đổi tên trong lúc thực hiện. Vui lòng kiểm tra lại kế hoạch rồi thử lại.",
  otherWorkbook: "Một sổ tính khác đang được chọn. Vui lòng bấm vào sổ tính có kế hoạch rồi thử lại.",
  tooLarge:
    "Nội dung quá lớn so với giới hạn của Excel cho một lần trao đổi. Vui lòng tách kế hoạch thành các tệp nhỏ hơn rồi thử lại.",
  notSupported: "Phiên bản Excel này chưa hỗ trợ thao tác vừa yêu cầu ({code}). Vui lòng cập nhật Excel rồi thử lại.",
  busy: "Excel đang bận hoặc người khác đang sửa cùng chỗ. Vui lòng chờ một lát rồi thử lại.",
  interrupted: "Excel đã ngắt thao tác giữa chừng. Vui lòng kiểm tra lại tệp rồi thử lại.",
  partly:
    "Mới ghi được {done} trong {all} phần thì Excel ngắt (mã lỗi {code}). Kế hoạch không bị sửa; các trang của tiện ích có thể còn dở dang. Vui lòng bấm lại nút đó: phần đã ghi sẽ được giữ, phần còn lại được ghi tiếp.",
  leftover:
    "Excel ngắt giữa chừng (mã lỗi {code}) nên trang “{sheet}” vừa tạo còn dở dang và chưa xóa đi được. Các trang khác không bị thay đổi. Vui lòng xóa trang đó rồi thử lại.",
  unexpected: "Excel không thực hiện được yêu cầu (mã lỗi {code}). Vui lòng kiểm tra lại tệp rồi thử lại.",
  program: "Chương trình gặp lỗi ngoài dự kiến ({detail}). Dữ liệu trong kế hoạch không bị thay đổi bởi lỗi này.",
} as const;
