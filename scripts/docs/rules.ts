/** Writes `docs/rules.md` and `docs/rules.vi.md` from the rules and their words. */
import { writeFileSync } from "node:fs";
import { rulesPage } from "./rules-page";

const docs = new URL("../../docs/", import.meta.url);

writeFileSync(new URL("rules.md", docs), rulesPage("en"));
writeFileSync(new URL("rules.vi.md", docs), rulesPage("vi"));
