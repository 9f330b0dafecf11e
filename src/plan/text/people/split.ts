/** A people cell cut into clauses: a role word speaks within its clause only. */

/** Stops that are no ends of sentences: "P.HT", "H.Trưởng", "Đ/c.". */
const SENTENCE = /(?<=[\p{Ll}\d)]{2})\.\s+(?=\p{Lu})/u;
const BULLET = /^\s*(?:[-–•*+·]+|\d{1,2}[.)])\s*/u;

/**
 * Lines, bullets, semicolons and sentences. A line that begins in lower case belongs to the one before.
 *
 * @example splitClauses("- HT chủ trì;\n- Tổ CM phối hợp") // ["HT chủ trì", "Tổ CM phối hợp"]
 */
export function splitClauses(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.replace(BULLET, "").trim();
    if (line === "") continue;
    if (lines.length > 0 && line === raw.trim() && /^\p{Ll}/u.test(line)) lines[lines.length - 1] += ` ${line}`;
    else lines.push(line);
  }
  return lines
    .flatMap((line) => line.split(/\s*;\s*/))
    .flatMap((part) => part.split(SENTENCE))
    .map((part) => part.replace(/[.,;:\s]+$/, "").trim())
    .filter((part) => part !== "");
}
