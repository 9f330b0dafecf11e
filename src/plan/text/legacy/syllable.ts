/** Whether a word can be a Vietnamese syllable: the test of a guess at its encoding. */
import { withoutLookalikes } from "../letters";
import { stripAccents } from "../normalize";

const SHAPE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?(?:i?[aeo]|u[aoey]?|uye|uya|iu|ia|ie[u]?|yeu?|[aeiouy]|oa|oe|oo|a[iouy]|eo|eu|oi|oai|oay|oao|oeo|ui|uu|uoi|uou?|uay|uyu|ue|uoi)(?:ch|ng|nh|[cmnpt])?$/;
/** What VNI makes of a marked letter: "aù", "eâ"; and a long "oo" with a tone that no word has. */
const NEVER = /a[ùõâáàãêéèú]|e[ùõâáàã]|[ouyô][ùõ]|o[âọỏ]/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** @example isSyllable("trường") // true */
export function isSyllable(word: string): boolean {
  const lower = withoutLookalikes(word).normalize("NFC").toLowerCase();
  if (!/^[a-zđăâêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]+$/.test(lower) || NEVER.test(lower)) return false;
  const tones = lower.normalize("NFD").match(TONE) ?? [];
  return tones.length <= 1 && SHAPE.test(stripAccents(lower));
}
