/** Longer plans without a fault, from 2019 to 2027: no rule finds anything, every row and all money is read. */
import { areClean } from "../fifth-reading/plan-text";
import { MORE_PRESCHOOL, MORE_PRIMARY } from "./clean-more";
import { MORE_SECONDARY } from "./clean-more-secondary";
import { PRESCHOOL } from "./clean-preschool";
import { PRIMARY } from "./clean-primary";
import { SECONDARY } from "./clean-secondary";

describe("longer clean plans", () => areClean({ preschool: [...PRESCHOOL, ...MORE_PRESCHOOL], primary: [...PRIMARY, ...MORE_PRIMARY], secondary: [...SECONDARY, ...MORE_SECONDARY] }));
