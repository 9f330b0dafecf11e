/** Words of tidying up: the pane fetches them with that part. */
import { standardise as en } from "./en/standardise";
import { withWords } from "./index";
import { standardise as vi } from "./vi/standardise";

/** Both languages side by side. */
export const standardiseWords = { vi, en };

export const message = withWords({ vi: { standardise: vi }, en: { standardise: en } });
