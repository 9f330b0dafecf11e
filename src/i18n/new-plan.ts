/** Words of new plans: the pane fetches them with that part. */
import { newPlan as en } from "./en/newPlan";
import { withWords } from "./index";
import { newPlan as vi } from "./vi/newPlan";

export const message = withWords({ vi: { newPlan: vi }, en: { newPlan: en } });
