/** The languages of the add-in's words. Vietnamese comes first and is the source of keys. */
export type Lang = "vi" | "en";

/** What a placeholder is filled with: texts as they are, money as whole đồng, dates as `YYYY-MM-DD`. */
export type Params = Readonly<Record<string, string | number>>;

/** A page of help for one rule: short plain texts, no markup. */
export interface HelpPage {
  /** Why it matters to the school, one to three sentences. */
  why: string;
  /** What it looks like in a plan. */
  example: string;
  /** What to do about it. */
  fix: string;
}

/** A page with the rule's name above it. */
export interface RuleHelp extends HelpPage {
  /** A few words that name the rule: "Thiếu kinh phí". */
  title: string;
}
