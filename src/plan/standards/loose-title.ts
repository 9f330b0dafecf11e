import { foldText, stripAccents } from "../text/normalize";

/**
 * Letters and digits alone, no accents, no case, "quản lí" as "quản lý": what two spellings of one title have in common.
 *
 * @example looseTitle("Tổ chức & quản lí nhà trường") // "to chuc va quan li nha truong"
 */
export function looseTitle(text: string): string {
  return stripAccents(foldText(text))
    .replace(/&/g, " va ")
    .replace(/y/g, "i")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
