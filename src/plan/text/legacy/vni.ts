/** VNI (VNI-Times fonts): a base letter and a second one for its marks, `aù` for á. */

const TONES: Record<string, string> = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
/** Marks that join a circumflex and a tone. */
const CIRCUMFLEX: Record<string, string> = { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" };
const BREVE: Record<string, string> = { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" };
/** Letters that stand for themselves with a mark. */
const WHOLE: Record<string, string> = { ñ: "đ", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ", ô: "ơ", ö: "ư" };

const SIGN = new RegExp(
  `(?<base>[aeouyôö])(?<mark>[${Object.keys({ ...TONES, ...CIRCUMFLEX, ...BREVE }).join("")}])|(?<whole>[${Object.keys(WHOLE).join("")}])`,
  "giu",
);

/** @example fromVni("Tröôøng") // "Trường" */
export function fromVni(text: string): string {
  return text.normalize("NFC").replace(SIGN, (...args) => {
    const sign = args[0] as string;
    const { base, mark, whole } = args.at(-1) as { base?: string; mark?: string; whole?: string };
    const letters = base === undefined || mark === undefined ? WHOLE[(whole ?? "").toLowerCase()] : marked(base, mark);
    if (letters === undefined) return sign;
    const first = sign.charAt(0);
    return first === first.toLowerCase() ? letters : letters.toUpperCase();
  });
}

function marked(base: string, mark: string): string | undefined {
  const letter = base.toLowerCase();
  const sign = mark.toLowerCase();
  const plain = WHOLE[letter] ?? letter;
  if (sign in TONES) return (plain + TONES[sign]).normalize("NFC");
  if (sign in CIRCUMFLEX && "aeo".includes(letter)) return `${letter}\u0302${CIRCUMFLEX[sign]}`.normalize("NFC");
  if (sign in BREVE && letter === "a") return `a\u0306${BREVE[sign]}`.normalize("NFC");
  return undefined;
}
