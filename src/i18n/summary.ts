/** Words of the sheets that the add-in makes: the pane fetches them with what writes these. */
import { summary as en } from "./en/summary";
import { withWords } from "./index";
import { summary as vi } from "./vi/summary";

export const message = withWords({ vi: { summary: vi }, en: { summary: en } });
