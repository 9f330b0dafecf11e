/** Writes `docs/readings.md` and `docs/readings.vi.md` from the lists of wordings and what the readers make of them. */
import { writeFileSync } from "node:fs";
import { readingsPage } from "./readings-page";

const docs = new URL("../../docs/", import.meta.url);

writeFileSync(new URL("readings.md", docs), readingsPage("en"));
writeFileSync(new URL("readings.vi.md", docs), readingsPage("vi"));
