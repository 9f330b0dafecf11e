import type { HelpPage } from "../types";
import type { helpStandards as source } from "../vi/help-standards";

/** Help on the rules about standards and criteria. */
export const helpStandards: Record<keyof typeof source, HelpPage> = {
  "criterion-missing": {
    why: "Every improvement belongs to a criterion, so that it can be held against the self-assessment and summed by standard.",
    example: "A row has its own number and content, and its cell under “Tiêu chí” is blank while other rows have it.",
    fix: "Write the criterion's number, for example “Tiêu chí 1.1”. If it is that of the row above, merge the two cells or write the number again.",
  },
  "criterion-unreadable": {
    why: "The number is not guessed, so the row counts under no standard yet.",
    example: "The cell says “Tiêu chí một” or “1..2”.",
    fix: "Write standard, dot, criterion: “Tiêu chí 1.2” or “1.2”.",
  },
  "criterion-ambiguous": {
    why: "Excel stores 1.10 as the number 1.1 and may turn 1.1 into 1 January: what was typed is lost.",
    example: "After criterion 1.9 comes a number cell that shows “1.1”; 1.10 may have been typed.",
    fix: "Format the criterion column as Text and type the numbers again.",
  },
  "criterion-unknown": {
    why: "The number may be mistyped, or the plan follows other standards than those chosen.",
    example: "“Tiêu chí 1.12” in a preschool's plan, where standard 1 has 10 criteria.",
    fix: "Correct the number as suggested, or choose the school's standards.",
  },
  "criterion-misplaced": {
    why: "A row in the wrong place is counted under the wrong standard.",
    example: "“Tiêu chí 2.1” under the heading “Tiêu chuẩn 1: Tổ chức và quản lý nhà trường”, or beside a 1 in the column of standards.",
    fix: "Move the row under its standard, or correct the number.",
  },
  "criterion-repeated": {
    why: "Content written twice is counted twice, and its money may be too.",
    example: "Two rows “Tiêu chí 1.1” with the same content to improve.",
    fix: "Put the actions into one row and delete the other.",
  },
  "standard-unknown": {
    why: "The number may be mistyped, or other standards are chosen than the plan follows.",
    example: "“Tiêu chuẩn 6”, where circular 19/2018/TT-BGDĐT has 5 standards.",
    fix: "Correct the number, or choose the school's standards.",
  },
  "standard-ordinal-mismatch": {
    why: "Who reads the TT column takes it for another standard. The number in the name is always the one that counts.",
    example: "4 in the TT column beside “Tiêu chuẩn 5: …”.",
    fix: "Make the running number equal the standard's.",
  },
  "standard-absent": {
    why: "A reader can't tell whether nothing is to be improved there or whether it was forgotten.",
    example: "The plan has standards 1, 2 and 5 and does not mention 3 and 4.",
    fix: "Add the content, or a line “Tiêu chuẩn 3: Không có”.",
  },
  "standard-title-differs": {
    why: "A plan that goes to the office above should use the titles of the circular.",
    example: "“Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục” lacks the last word, “trẻ”.",
    fix: "Copy the official title from the suggestion.",
  },
};
