/** A people cell cut into clauses: a role word speaks within its clause only. */

/** Stops that are no ends of sentences: "P.HT", "H.Trưởng", "Đ/c.". */
const SENTENCE = /(?<=[\p{Ll}\d)]{2})\.\s+(?=\p{Lu})/u;
const BULLET = /^\s*(?:(?:[-–•*+·]+|\d{1,2}[.)])\s*)+/u;
const CLOSING = ".,;: ";

/**
 * Lines, bullets, semicolons and sentences. A line that begins in lower case or in brackets belongs to the one before.
 *
 * @param text normalised: blanks are ordinary ones
 * @example splitClauses("- HT chủ trì;\n- Tổ CM phối hợp") // ["HT chủ trì", "Tổ CM phối hợp"]
 */
export function splitClauses(text: string): string[] {
  const clauses: string[] = [];
  for (const line of joinedLines(text)) {
    for (const part of line.split(";")) {
      const sentences = part.includes(". ") ? part.trim().split(SENTENCE) : [part];
      for (const sentence of sentences) {
        const clause = unclosed(sentence);
        if (clause !== "") clauses.push(clause);
      }
    }
  }
  return clauses;
}

function joinedLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.replace(BULLET, "").trim();
    if (line === "") continue;
    if (lines.length > 0 && line === raw.trim() && /^[\p{Ll}(]/u.test(line)) lines[lines.length - 1] += ` ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** Without the stops at its end. */
function unclosed(sentence: string): string {
  const clause = sentence.trim();
  let end = clause.length;
  while (end > 0 && CLOSING.includes(clause[end - 1]!)) end--;
  return end === clause.length ? clause : clause.slice(0, end);
}
