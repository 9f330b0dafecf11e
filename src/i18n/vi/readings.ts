import { budgetReadings } from "./readings-budget";
import { rowReadings } from "./readings-row";

/** How the text of a cell was read: whole sentences for `explainDeadline` and its like. Keys begin with what was read. */
export const readings = {
  ...budgetReadings,
  ...rowReadings,
  "deadline-date": "Đọc là ngày {due:date}: hạn là hết ngày đó.",
  "deadline-date-inferred": "Đọc là ngày {due:date}: hạn là hết ngày đó; văn bản không ghi năm nên được tính theo năm học {schoolYear}.",
  "deadline-date-doubtful": "Đọc là ngày {due:date}: hạn là hết ngày đó; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-date-inferred-doubtful":
    "Đọc là ngày {due:date}: hạn là hết ngày đó; văn bản không ghi năm nên được tính theo năm học {schoolYear}, và cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-before": "Đọc là trước một mốc, không kể mốc đó: hạn là hết ngày liền trước, {due:date}.",
  "deadline-before-inferred":
    "Đọc là trước một mốc, không kể mốc đó: hạn là hết ngày liền trước, {due:date}; văn bản không ghi năm nên được tính theo năm học {schoolYear}.",
  "deadline-before-doubtful":
    "Đọc là trước một mốc, không kể mốc đó: hạn là hết ngày liền trước, {due:date}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-before-inferred-doubtful":
    "Đọc là trước một mốc, không kể mốc đó: hạn là hết ngày liền trước, {due:date}; văn bản không ghi năm nên được tính theo năm học {schoolYear}, và cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-month": "Đọc là tháng {month}/{year}: hạn là ngày cuối tháng, {due:date}.",
  "deadline-month-inferred":
    "Đọc là tháng {month}/{year}: hạn là ngày cuối tháng, {due:date}; văn bản không ghi năm nên được tính theo năm học {schoolYear}.",
  "deadline-month-doubtful":
    "Đọc là tháng {month}/{year}: hạn là ngày cuối tháng, {due:date}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-month-inferred-doubtful":
    "Đọc là tháng {month}/{year}: hạn là ngày cuối tháng, {due:date}; văn bản không ghi năm nên được tính theo năm học {schoolYear}, và cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-quarter": "Đọc là quý {quarter}/{year}: hạn là ngày cuối quý, {due:date}.",
  "deadline-quarter-inferred":
    "Đọc là quý {quarter}/{year}: hạn là ngày cuối quý, {due:date}; văn bản không ghi năm nên được tính theo năm học {schoolYear}.",
  "deadline-quarter-doubtful":
    "Đọc là quý {quarter}/{year}: hạn là ngày cuối quý, {due:date}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-quarter-inferred-doubtful":
    "Đọc là quý {quarter}/{year}: hạn là ngày cuối quý, {due:date}; văn bản không ghi năm nên được tính theo năm học {schoolYear}, và cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-range": "Đọc là khoảng thời gian từ {start:date} đến {due:date}: hạn là ngày cuối, {due:date}.",
  "deadline-range-inferred":
    "Đọc là khoảng thời gian từ {start:date} đến {due:date}: hạn là ngày cuối, {due:date}; văn bản không ghi năm nên được tính theo năm học {schoolYear}.",
  "deadline-range-doubtful":
    "Đọc là khoảng thời gian từ {start:date} đến {due:date}: hạn là ngày cuối, {due:date}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-range-inferred-doubtful":
    "Đọc là khoảng thời gian từ {start:date} đến {due:date}: hạn là ngày cuối, {due:date}; văn bản không ghi năm nên được tính theo năm học {schoolYear}, và cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-recurring":
    "Đọc là việc làm thường xuyên hoặc lặp lại từ {start:date} đến {due:date}: chỉ đến hạn vào ngày cuối, {due:date}.",
  "deadline-recurring-inferred":
    "Đọc là việc làm thường xuyên hoặc lặp lại từ {start:date} đến {due:date}: chỉ đến hạn vào ngày cuối, {due:date}; văn bản không ghi năm nên được tính theo năm học {schoolYear}.",
  "deadline-recurring-doubtful":
    "Đọc là việc làm thường xuyên hoặc lặp lại từ {start:date} đến {due:date}: chỉ đến hạn vào ngày cuối, {due:date}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-recurring-inferred-doubtful":
    "Đọc là việc làm thường xuyên hoặc lặp lại từ {start:date} đến {due:date}: chỉ đến hạn vào ngày cuối, {due:date}; văn bản không ghi năm nên được tính theo năm học {schoolYear}, và cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-from": "Đọc là bắt đầu từ {start:date} mà không ghi ngày kết thúc: chưa có hạn hoàn thành.",
  "deadline-from-inferred":
    "Đọc là bắt đầu từ {start:date} mà không ghi ngày kết thúc: chưa có hạn hoàn thành; văn bản không ghi năm nên được tính theo năm học {schoolYear}.",
  "deadline-from-doubtful":
    "Đọc là bắt đầu từ {start:date} mà không ghi ngày kết thúc: chưa có hạn hoàn thành; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-from-inferred-doubtful":
    "Đọc là bắt đầu từ {start:date} mà không ghi ngày kết thúc: chưa có hạn hoàn thành; văn bản không ghi năm nên được tính theo năm học {schoolYear}, và cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-semester": "Đọc là thời gian của học kỳ, từ {start:date} đến {due:date}: hạn là ngày cuối, {due:date}.",
  "deadline-semester-doubtful":
    "Đọc là thời gian của học kỳ, từ {start:date} đến {due:date}: hạn là ngày cuối, {due:date}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-semester-end": "Đọc là cuối học kỳ: hạn là ngày {due:date} theo lịch năm học {schoolYear}.",
  "deadline-semester-end-doubtful":
    "Đọc là cuối học kỳ: hạn là ngày {due:date} theo lịch năm học {schoolYear}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-school-year": "Đọc là thời gian của năm học {schoolYear}, từ {start:date} đến {due:date}: hạn là ngày cuối, {due:date}.",
  "deadline-school-year-doubtful":
    "Đọc là thời gian của năm học {schoolYear}, từ {start:date} đến {due:date}: hạn là ngày cuối, {due:date}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-school-year-end": "Đọc là cuối năm học {schoolYear}: hạn là ngày {due:date}.",
  "deadline-school-year-end-doubtful":
    "Đọc là cuối năm học {schoolYear}: hạn là ngày {due:date}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "deadline-serial": "Ô chứa số mà Excel dùng để lưu ngày {due:date}: đọc là ngày đó, xin thầy cô xem lại định dạng của ô.",
  "deadline-blank": "Ô chưa ghi gì: chưa có hạn hoàn thành.",
  "deadline-none": "Văn bản cho biết thời gian chưa được xác định: chưa có hạn hoàn thành.",
  "deadline-none-doubtful": "Văn bản chỉ ghi “{text}”: chưa có hạn hoàn thành, xin thầy cô ghi rõ hơn.",
  "deadline-conditional": "Văn bản chỉ nêu điều kiện hoặc căn cứ mà không nêu ngày: chưa có hạn hoàn thành.",
  "deadline-ditto": "Đọc là giống ô ở dòng trên: hạn được lấy theo ô đó.",
  "deadline-unreadable": "Chưa đọc được thời gian từ “{text}”: không suy đoán hạn nào, xin thầy cô ghi lại, ví dụ “Tháng 5/2025”.",
  "deadline-unreadable-doubtful": "“{text}” có thể được hiểu theo nhiều cách nên chưa đọc: xin thầy cô ghi rõ ngày hoặc tháng.",
  "deadline-unreadable-us-order":
    "“{text}” có số tháng lớn hơn 12, có lẽ tháng được ghi trước ngày: xin thầy cô ghi lại theo thứ tự ngày/tháng/năm.",
  "deadline-unreadable-reversed": "“{text}” có ngày kết thúc sớm hơn ngày bắt đầu: chưa tính được hạn, xin thầy cô xem lại.",
  "deadline-reversed":
    "Ngày kết thúc {due:date} sớm hơn ngày bắt đầu {start:date}: hạn vẫn được tính là {due:date}, xin thầy cô xem lại.",
};
