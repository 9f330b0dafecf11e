/** "nt", "//", "như trên", a lone quotation mark: the same as the cell above. */
import { foldText, stripAccents } from "./normalize";

const DITTO = /^-?\s*(?:["“”″〃]|''|´´|’’|,,|\/\/|n\.?t|nhu (?:tren|(?:muc|y|dong|hang|o) tren)|tuong tu(?: (?:nhu )?(?:o )?tren)?|ditto)\s*\.?\s*-?$/;

/**
 * @example isDitto("Như trên") // true
 */
export function isDitto(text: string): boolean {
  if (text.length > 20 || !/^[-"“”″〃'´’,/ntd]/i.test(text)) return false;
  return DITTO.test(stripAccents(foldText(text)));
}
