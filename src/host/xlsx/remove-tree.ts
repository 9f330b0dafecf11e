import type { OfficePackage } from "./package";

/** Removes a part and what only it pointed at: its drawings, tables, comments. */
export function removeTree(file: OfficePackage, part: string): void {
  const targets = file.relationships(part).filter(({ external }) => !external).map(({ target }) => target);
  file.remove(part);
  for (const target of targets) {
    const wanted = file.has(target) && file.names().some((name) => {
      const match = /^(.*)_rels\/([^/]*)\.rels$/.exec(name);
      return match !== null && file.relationships(match[1] + match[2]).some((item) => !item.external && item.target === target);
    });
    if (!wanted && file.has(target)) removeTree(file, target);
  }
}
