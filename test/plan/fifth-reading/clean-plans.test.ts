/** Whole plans without a fault, in many layouts: no rule finds anything, every row and all money is read. */
import { PRESCHOOL } from "./clean-preschool";
import { PRIMARY } from "./clean-primary";
import { SECONDARY } from "./clean-secondary";
import { areClean } from "./plan-text";

describe("clean plans", () => areClean({ preschool: PRESCHOOL, primary: PRIMARY, secondary: SECONDARY }));
