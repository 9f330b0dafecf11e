/** What each rule says about a cell; keys are rule ids. What was found, then what to do. */
export const rules = {
  // standards
  "criterion-missing": "{place:place}: chưa ghi tiêu chí. Hãy ghi số tiêu chí, ví dụ “Tiêu chí 1.1”.",
  "criterion-unreadable": "{place:place}: không đọc được tiêu chí từ “{text}”. Hãy ghi dạng “Tiêu chí 1.1”.",
  "criterion-ambiguous":
    "{place:place}: ô tiêu chí đang lưu dưới dạng số hoặc ngày, tạm đọc là {criterion}. Hãy định dạng ô là Văn bản (Text) rồi ghi lại, vì 1.1 và 1.10 khác nhau.",
  "criterion-unknown":
    "Tiêu chí {criterion} không có trong bộ tiêu chuẩn (Thông tư {circular}). Gần nhất là {suggestion} “{title}”. Hãy kiểm tra số tiêu chí hoặc bộ tiêu chuẩn đã chọn.",
  "criterion-misplaced":
    "Tiêu chí {criterion} thuộc tiêu chuẩn {belongsTo} nhưng đang xếp vào tiêu chuẩn {standard}. Hãy chuyển dòng này hoặc sửa số tiêu chí.",
  "criterion-repeated": "{place:place}: tiêu chí và nội dung này đã có ở dòng {firstRow}. Hãy gộp hai dòng hoặc xóa dòng thừa.",
  "standard-unknown":
    "Bộ tiêu chuẩn (Thông tư {circular}) chỉ có {count} tiêu chuẩn, không có tiêu chuẩn {standard}. Hãy kiểm tra số tiêu chuẩn hoặc bộ tiêu chuẩn đã chọn.",
  "standard-ordinal-mismatch":
    "Số thứ tự “{ordinal}” đứng cạnh Tiêu chuẩn {standard}. Chương trình lấy theo tên là tiêu chuẩn {standard}; hãy sửa số thứ tự cho khớp.",
  "standard-absent":
    "Kế hoạch chưa có tiêu chuẩn {standard} “{title}”. Nếu không có nội dung cần cải tiến, hãy ghi “Tiêu chuẩn {standard}: Không có”.",
  "standard-title-differs":
    "Tên tiêu chuẩn {standard} khác văn bản: đang ghi “{written}”, tên chính thức là “{official}”. Hãy sửa theo tên chính thức.",
  // content
  "column-missing": "Bảng kế hoạch không có cột {field:field}. Hãy thêm cột này, hoặc chỉ cho chương trình biết đó là cột nào.",
  "content-missing": "{place:place}: chưa ghi nội dung cần cải tiến. Hãy bổ sung.",
  "actions-missing": "{place:place}: chưa ghi biện pháp. Hãy ghi ít nhất một việc sẽ làm.",
  "action-repeated": "{place:place}: biện pháp “{action}” bị lặp, đã có ở dòng {firstRow}. Hãy bỏ chỗ trùng hoặc viết biện pháp riêng.",
  // people
  "owner-missing": "{place:place}: chưa phân công người thực hiện. Hãy ghi người hoặc bộ phận chủ trì.",
  "no-accountable-owner": "{place:place}: chưa rõ ai chịu trách nhiệm chính. Hãy ghi “chủ trì” sau tên một người hoặc một bộ phận.",
  "partners-missing": "{place:place}: chưa ghi đơn vị phối hợp. Hãy bổ sung, hoặc ghi “Không” nếu không cần phối hợp.",
  "partner-none-contradicts-action":
    "{place:place}: cột phối hợp ghi là không có, nhưng biện pháp lại nêu “{action}”. Hãy ghi đơn vị phối hợp.",
  "trailing-punctuation": "{place:place}: ô {field:field} kết thúc bằng “{ending}”, có thể còn thiếu tên. Hãy kiểm tra lại.",
  "entity-spelling-variants": "“{name}” ở đây và “{other}” ở ô {otherCell} có vẻ là cùng một đơn vị. Hãy thống nhất một cách viết.",
  // deadline
  "deadline-missing": "{place:place}: chưa có thời hạn. Hãy ghi tháng hoặc ngày hoàn thành.",
  "deadline-not-ticked": "Các cột thời gian không có chữ hay dấu nào; màu tô không đọc được. Hãy gõ “x” vào các tháng thực hiện.",
  "deadline-conditional": "{place:place}: “{text}” là điều kiện, chưa phải thời hạn. Hãy ghi thêm tháng hoặc ngày dự kiến.",
  "deadline-unreadable": "{place:place}: không đọc được thời hạn “{text}”. Hãy ghi theo dạng “Tháng 5/2025” hoặc “15/5/2025”.",
  "deadline-ambiguous": "{place:place}: “{text}” được hiểu là đến hết ngày {end:date}. Nếu không đúng, hãy ghi rõ hơn.",
  "deadline-start-after-end": "{place:place}: ngày bắt đầu sau ngày kết thúc. Hãy kiểm tra lại hai mốc thời gian.",
  "deadline-open-ended": "{place:place}: “{text}” chưa có điểm kết thúc. Hãy ghi thêm thời hạn hoàn thành.",
  "deadline-outside-year":
    "{place:place}: thời hạn “{text}” ({end:date}) đã sang năm học sau, ngoài năm học {schoolYear}. Hãy kiểm tra lại năm.",
  "deadline-in-summer": "{place:place}: thời hạn “{text}” ({end:date}) rơi vào hè, sau khi kết thúc năm học. Nếu không đúng dự định, hãy sửa lại.",
  "deadline-other-year": "{place:place}: thời hạn “{text}” không thuộc năm học {schoolYear}. Hãy kiểm tra lại năm.",
  "deadline-overdue":
    "{place:place}: đã quá hạn {days} ngày (hạn {end:date}) mà chưa ghi hoàn thành. Hãy cập nhật mức độ thực hiện hoặc điều chỉnh thời hạn.",
  "deadline-due-soon": "{place:place}: sắp đến hạn ngày {end:date} (còn {days} ngày).",
  // budget
  "budget-missing": "{place:place}: chưa ghi kinh phí. Hãy ghi số tiền dự kiến, hoặc ghi “Không” nếu không cần.",
  "budget-unfunded": "{place:place}: “{text}” cho thấy cần tiền nhưng chưa có nguồn. Hãy ghi số tiền cần và nguồn dự kiến.",
  "budget-unspecified": "{place:place}: “{text}” chưa có số tiền nên chưa được cộng vào tổng. Hãy ghi thêm số tiền dự kiến.",
  "budget-unreadable": "{place:place}: không đọc được số tiền từ “{text}” nên chưa cộng vào tổng. Hãy ghi dạng “5 triệu đồng” hoặc “5.000.000 đ”.",
  "budget-needs-unit": "{place:place}: “{text}” chưa có đơn vị nên chưa cộng vào tổng. Hãy ghi đơn vị, ví dụ “triệu đồng”, trong ô hoặc ở tiêu đề cột.",
  "budget-ambiguous": "{place:place}: “{text}” được hiểu là {dong:money}. Nếu không đúng, hãy ghi rõ hơn.",
  "budget-unit-price": "{place:place}: “{text}” là đơn giá nên chưa cộng vào tổng. Hãy ghi thêm số lượng hoặc tổng số tiền.",
  "budget-parts-differ": "{place:place}: các khoản trong “{text}” cộng lại không bằng tổng đã ghi. Hãy kiểm tra lại từng khoản.",
  "budget-words-differ": "{place:place}: số tiền bằng số và bằng chữ trong “{text}” khác nhau. Hãy kiểm tra lại.",
  "budget-with-purpose":
    "{place:place}: ô kinh phí ghi chung số tiền với nội dung chi; đọc được {dong:money} cho tất cả. Nên chuyển nội dung chi sang cột ghi chú.",
  "budget-cost-in-actions": "{place:place}: kinh phí ghi là không cần, nhưng biện pháp “{action}” có thể phát sinh chi phí. Hãy kiểm tra lại.",
  "total-row-differs": "Dòng cộng ghi {written:money}, các dòng trong bảng cộng lại là {sum:money}. Hãy kiểm tra lại.",
  // progress
  "status-unreadable": "{place:place}: chưa hiểu “{text}” là mức độ nào. Hãy ghi “Hoàn thành”, “Đang thực hiện” hoặc “Chưa hoàn thành”.",
  "done-without-evidence": "{place:place}: đã hoàn thành nhưng ô {field:field} chưa cho thấy minh chứng. Hãy ghi minh chứng.",
  "done-before-start":
    "{place:place}: ghi hoàn thành dù đến ngày {start:date} mới bắt đầu (đang xét ngày {asOf:date}). Hãy kiểm tra lại mức độ hoặc thời gian.",
  "plan-cannot-be-monitored":
    "Bảng chưa có cột kết quả, chỉ số hay mức độ thực hiện nên khó theo dõi tiến độ. Hãy thêm ít nhất cột “Mức độ thực hiện”.",
  // text
  "cell-error": "Ô báo lỗi {text}. Hãy sửa công thức hoặc nhập lại nội dung.",
  "cell-too-narrow": "Ô chỉ hiện dấu # vì cột quá hẹp nên không đọc được. Hãy kéo rộng cột.",
  "cell-shifted": "{place:place}: cột {field:field} ghi “{text}”, giống nội dung cột {looksLike:field}. Hãy kiểm tra xem dòng có bị lệch cột không.",
  "text-not-nfc":
    "Có {count:number} ô dùng dấu tiếng Việt tổ hợp (thường do chép từ PDF), nên tìm kiếm và lọc có thể bỏ sót. Hãy chuyển sang Unicode dựng sẵn.",
  "lookalike-letters":
    "Có {count:number} ô dùng ký tự chỉ trông giống chữ Việt, ví dụ “{text}”, đúng ra là “{meaning}”, nên tìm kiếm và lọc có thể bỏ sót. Hãy thay bằng đúng chữ.",
  "text-stray-spaces": "Thừa dấu cách ở “{text}”. Hãy xóa dấu cách thừa.",
  "doubled-word": "Từ bị lặp: “{words}”. Hãy xóa chữ thừa.",
  "legacy-encoding":
    "Có {count:number} ô gõ bằng bảng mã cũ {encoding}, ví dụ “{text}” là “{meaning}”. Hãy chuyển sang Unicode.",
  // document
  "school-year-typo": "Năm học “{written}” viết sai, năm sau phải liền năm trước. Có phải là {expected} không? Hãy sửa lại.",
  "school-year-assumed": "Chưa đọc được năm học trên trang tính; đang tạm lấy năm học {schoolYear}. Hãy ghi năm học ở tiêu đề hoặc chọn trong phần cài đặt.",
  "section-numbering": "Mục {written} đứng sau mục {before}; lẽ ra là mục {expected}. Hãy đánh lại số mục.",
  "legal-basis-date":
    "{document} ban hành ngày {dated:date} khó có thể quy định cho năm học {schoolYear}. Hãy kiểm tra lại văn bản căn cứ.",
  "document-undated": "Kế hoạch có chỗ ký nhưng chưa ghi ngày, tháng, năm. Hãy bổ sung.",
} as const;
