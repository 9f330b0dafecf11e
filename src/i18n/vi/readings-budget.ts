/** How the text of a money cell was read: whole sentences for `explainBudget`. */
export const budgetReadings = {
  "budget-amount": "Đọc là {dong:money}.",
  "budget-amount-doubtful": "Đọc là {dong:money}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-reckoned": "Đọc là {dong:money}, tính từ các số ghi trong “{text}”.",
  "budget-amount-reckoned-doubtful":
    "Đọc là {dong:money}, tính từ các số ghi trong “{text}”; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-unit": "Đọc là {dong:money}: đơn vị lấy theo tiêu đề cột hoặc định dạng của ô.",
  "budget-amount-unit-doubtful":
    "Đọc là {dong:money}: đơn vị lấy theo tiêu đề cột hoặc định dạng của ô; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-beside": "Đọc là {dong:money}; phần chữ còn lại được hiểu là nội dung chi.",
  "budget-amount-beside-doubtful":
    "Đọc là {dong:money}; phần chữ còn lại được hiểu là nội dung chi; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-year": "Đọc là {dong:money} cho cả năm.",
  "budget-amount-year-doubtful": "Đọc là {dong:money} cho cả năm; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-estimate": "Đọc là {dong:money}, số tiền dự kiến.",
  "budget-amount-estimate-doubtful": "Đọc là {dong:money}, số tiền dự kiến; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-upper": "Đọc là nhiều nhất {dong:money}: tổng lấy mức cao nhất này.",
  "budget-amount-upper-doubtful":
    "Đọc là nhiều nhất {dong:money}: tổng lấy mức cao nhất này; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-lower": "Đọc là ít nhất {dong:money}: tổng chỉ tính phần đã ghi, thực tế có thể cao hơn.",
  "budget-amount-lower-doubtful":
    "Đọc là ít nhất {dong:money}: tổng chỉ tính phần đã ghi, thực tế có thể cao hơn; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-words": "Đọc là {dong:money}: phần ghi bằng chữ khớp với phần ghi bằng số.",
  "budget-amount-words-doubtful":
    "Đọc là {dong:money}: phần ghi bằng chữ khớp với phần ghi bằng số; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-breakdown": "Đọc là tổng {dong:money}: các khoản thành phần khớp với tổng và không cộng thêm lần nữa.",
  "budget-amount-breakdown-doubtful":
    "Đọc là tổng {dong:money}: các khoản thành phần khớp với tổng và không cộng thêm lần nữa; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-typo": "Đọc là {dong:money}, dù có lỗi gõ nhỏ trong “{text}”.",
  "budget-amount-typo-doubtful":
    "Đọc là {dong:money}, dù có lỗi gõ nhỏ trong “{text}”; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-purpose": "Đọc là {dong:money} cho tất cả nội dung nêu sau số tiền.",
  "budget-amount-purpose-doubtful":
    "Đọc là {dong:money} cho tất cả nội dung nêu sau số tiền; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-subtotal": "Đọc là dòng cộng {dong:money}.",
  "budget-amount-subtotal-doubtful": "Đọc là dòng cộng {dong:money}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-sources": "Đọc là {dong:money}, có ghi nguồn: {sources}.",
  "budget-amount-sources-doubtful":
    "Đọc là {dong:money}, có ghi nguồn: {sources}; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-amount-unfunded": "Đọc là {dong:money} cần có nhưng chưa có nguồn: vẫn tính vào tổng và được đánh dấu là chưa có kinh phí.",
  "budget-amount-unfunded-doubtful":
    "Đọc là {dong:money} cần có nhưng chưa có nguồn: vẫn tính vào tổng và được đánh dấu là chưa có kinh phí; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-range": "Đọc là từ {min:money} đến {max:money}: giữ cả hai mức, không lấy trung bình.",
  "budget-range-doubtful":
    "Đọc là từ {min:money} đến {max:money}: giữ cả hai mức, không lấy trung bình; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-range-open": "Đọc là từ {min:money} trở lên, chưa rõ mức cao nhất: giữ mức thấp nhất, không suy đoán mức cao.",
  "budget-range-open-doubtful":
    "Đọc là từ {min:money} trở lên, chưa rõ mức cao nhất: giữ mức thấp nhất, không suy đoán mức cao; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-range-unfunded":
    "Đọc là từ {min:money} đến {max:money}, cần có nhưng chưa có nguồn: giữ cả hai mức và đánh dấu là chưa có kinh phí.",
  "budget-range-unfunded-doubtful":
    "Đọc là từ {min:money} đến {max:money}, cần có nhưng chưa có nguồn: giữ cả hai mức và đánh dấu là chưa có kinh phí; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-range-open-unfunded":
    "Đọc là từ {min:money} trở lên, cần có nhưng chưa có nguồn: giữ mức thấp nhất và đánh dấu là chưa có kinh phí.",
  "budget-range-open-unfunded-doubtful":
    "Đọc là từ {min:money} trở lên, cần có nhưng chưa có nguồn: giữ mức thấp nhất và đánh dấu là chưa có kinh phí; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-promise": "Đọc “{text}” là có nói đến kinh phí nhưng chưa ghi số tiền: dòng này được đếm riêng bên cạnh tổng.",
  "budget-promise-doubtful":
    "Đọc “{text}” là có nói đến kinh phí nhưng chưa ghi số tiền: dòng này được đếm riêng bên cạnh tổng; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-missing": "Đọc là cần kinh phí nhưng chưa có: dòng này được đánh dấu là chưa có kinh phí.",
  "budget-missing-doubtful":
    "Đọc là cần kinh phí nhưng chưa có: dòng này được đánh dấu là chưa có kinh phí; cách ghi này có thể được hiểu khác, xin thầy cô xem lại.",
  "budget-none-needed": "Đọc là không cần kinh phí: tính là 0 đ, không phải là thiếu kinh phí.",
  "budget-price": "Đọc là đơn giá {dong:money} trong “{text}”: chưa rõ số lượng nên không cộng vào tổng.",
  "budget-price-unfunded":
    "Đọc là đơn giá {dong:money} trong “{text}”, chưa có nguồn: chưa rõ số lượng nên không cộng vào tổng, và được đánh dấu là chưa có kinh phí.",
  "budget-price-range": "Đọc là đơn giá từ {min:money} trong “{text}”: chưa rõ số lượng nên không cộng vào tổng.",
  "budget-price-range-unfunded":
    "Đọc là đơn giá từ {min:money} trong “{text}”, chưa có nguồn: chưa rõ số lượng nên không cộng vào tổng, và được đánh dấu là chưa có kinh phí.",
  "budget-none-needed-typo": "Đọc “{text}” là “Không”, có lẽ do lỗi gõ: tính là 0 đ, xin thầy cô xem lại.",
  "budget-source": "Đọc là nguồn kinh phí ({sources}) chưa ghi số tiền: dòng này được đếm riêng bên cạnh tổng.",
  "budget-blank": "Ô chưa ghi gì: kinh phí được coi là chưa có, không phải là 0 đ.",
  "budget-blank-merged": "Ô chưa ghi gì, nằm dưới một ô đã có kinh phí và có thể được gộp với ô đó: không tính thêm, cũng không coi là thiếu.",
  "budget-ditto": "Đọc là giống ô ở dòng trên: số tiền của ô đó chỉ tính một lần.",
  "budget-unreadable":
    "Chưa đọc được số tiền từ “{text}”: không suy đoán và không đưa vào tổng, xin thầy cô ghi lại, ví dụ “5.000.000 đồng”.",
  "budget-unreadable-error":
    "Ô báo lỗi hoặc không hiện được số ({text}): không đưa vào tổng, xin thầy cô kiểm tra công thức hoặc độ rộng cột.",
  "budget-unreadable-words": "Số tiền bằng số và bằng chữ trong “{text}” khác nhau: không đưa vào tổng, xin thầy cô xem lại.",
  "budget-unreadable-parts": "Các khoản trong “{text}” cộng lại không khớp với số tổng: không đưa vào tổng, xin thầy cô xem lại.",
  "budget-unreadable-price": "“{text}” ghi đơn giá mà chưa tính ra được thành tiền: không đưa vào tổng, xin thầy cô ghi rõ thành tiền.",
  "budget-unreadable-typo": "“{text}” có lẽ bị gõ sai: không suy đoán và không đưa vào tổng, xin thầy cô ghi lại số tiền.",
  "budget-unreadable-doubtful":
    "“{text}” chưa rõ đơn vị hoặc có thể được hiểu theo nhiều cách: không đưa vào tổng, xin thầy cô ghi rõ số tiền và đơn vị.",
};
