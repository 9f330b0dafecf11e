import { localName, scanXml } from "./xml";
import { decodeCellText } from "./xml-text";

/** The shared strings of a part, in order; of rich text its text without the formatting, without phonetic hints. */
export function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let item: string[] | null = null;
  let phonetic = 0;
  let inText = false;
  scanXml(xml, {
    open(name) {
      const local = localName(name);
      if (local === "si") item = [];
      else if (local === "rPh") phonetic++;
      else if (local === "t") inText = phonetic === 0;
    },
    text(text) {
      if (inText) item?.push(text);
    },
    close(name) {
      const local = localName(name);
      if (local === "t") inText = false;
      else if (local === "rPh") phonetic--;
      else if (local === "si" && item) {
        strings.push(decodeCellText(item.join("")));
        item = null;
      }
    },
  });
  return strings;
}
