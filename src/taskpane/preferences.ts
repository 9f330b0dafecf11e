/** What the pane remembers between openings. Storage may be blocked: then it simply forgets. */
import type { Lang } from "../i18n/index";

/** Excel on the web gives every embedding site its own part of the storage; the key says which. */
function key(name: string): string {
  const office = (globalThis as { Office?: { context?: { partitionKey?: string } } }).Office;
  return `${office?.context?.partitionKey ?? ""}keHoachCaiTien.${name}`;
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // Forgotten at the next opening, nothing worse.
  }
}

/** The language that was chosen last; Vietnamese until someone chooses. */
export function rememberedLang(): Lang {
  return read("lang") === "en" ? "en" : "vi";
}

export function rememberLang(lang: Lang): void {
  write("lang", lang);
}

/** Whether the welcome was closed before. */
export function welcomed(): boolean {
  return read("welcomed") === "1";
}

export function rememberWelcomed(): void {
  write("welcomed", "1");
}
