/** TCVN3 ("ABC", .VnTime fonts): one byte a letter, shown as Western letters when the font is not there. */

/** Bytes from A1 on, as Unicode shows them, and the letters they stand for. */
const PAIRS =
  "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ";

const LETTERS = new Map(PAIRS.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));

/** @example fromTcvn3("Gi¸o dôc") // "Giáo dục" */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (letter) => LETTERS.get(letter) ?? letter);
}
