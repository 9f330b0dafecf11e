import { looseTitle } from "../standards/loose-title";
import { excerpt } from "./cells";
import { findStandard, setOf } from "./standards";
import type { Hit, Rule } from "./types";

/** "Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục" lacks the last word, "trẻ". Case and punctuation do not matter. */
export const standardTitleDiffers: Rule = {
  id: "standard-title-differs",
  severity: "info",
  subject: "standards",
  *check(table): Generator<Hit> {
    const set = setOf(table);
    if (set === undefined) return;
    for (const { number, title, cell } of table.standards) {
      const official = findStandard(set, number)?.title;
      if (official === undefined || isSameTitle(title, official)) continue;
      yield { cell, params: { standard: number, written: excerpt(title, 120), official } };
    }
  },
};

/** A remark in brackets and "Không có kiến nghị" are no part of the title; a heading may give the number alone. */
function isSameTitle(written: string, official: string): boolean {
  const title = looseTitle(written.replace(/\([^)]*\)(?=\s*(?:$|[:.,-]?\s*không có))/i, "")).replace(/ ?(?:khong (?:co|can|cai tien)|da dat|dat (?:yeu cau|muc)|tiep tuc duy tri)(?: .*)?$/, "");
  return title === "" || title === looseTitle(official) || looseTitle(written) === looseTitle(official);
}
