/** TCVN3 ("ABC", .VnTime fonts): one byte a letter, shown as Western letters when the font is not there. */

/** Bytes from A1 on, as Unicode shows them, and the letters they stand for. */
const PAIRS =
  "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ";

const LETTERS = new Map(PAIRS.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));

const WORDS = /[a-z\u00a1-\u00fe]*[\u00a1-\u00fe][a-z\u00a1-\u00fe]*/gi;

/**
 * Capitals with a tone have no byte of their own: the font ".VnTimeH" draws small letters as capitals. A word whose other letters are
 * capitals is written in them.
 *
 * @example fromTcvn3("Gi¸o dôc") // "Giáo dục"
 * @example fromTcvn3("TIÓU HäC") // "TIỂU HỌC"
 */
export function fromTcvn3(text: string): string {
  // "Hµ", "X·" may be either: the words around tell.
  const all = (text.match(WORDS) ?? []).map((word) => word.replace(/[^a-z]/gi, ""));
  const isLoud = all.every((word) => word === word.toUpperCase()) && all.some((word) => word.length > 1);
  return text.replace(WORDS, (word) => {
    const ascii = word.replace(/[^a-z]/gi, "");
    const letters = word.replace(/[\u00a1-\u00fe]/g, (letter) => LETTERS.get(letter) ?? letter);
    return ascii === ascii.toUpperCase() && (isLoud || ascii.length > 1) ? letters.toUpperCase() : letters;
  });
}
