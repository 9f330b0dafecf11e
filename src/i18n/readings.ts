/** How cells were read, in sentences. Long, and only needed once somebody asks: the pane fetches them then. */
import { readings as en } from "./en/readings";
import { speaker } from "./speaker";
import { readings as vi } from "./vi/readings";

/** Both languages side by side. */
export const readingWords = { vi: { readings: vi }, en: { readings: en } };

/** The sentence of an explanation. */
export const sayReading = speaker(readingWords);
