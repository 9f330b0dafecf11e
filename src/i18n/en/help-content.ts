import type { HelpPage } from "../types";
import type { helpContent as source } from "../vi/help-content";

/** Help on the rules about content, actions, people and partners. */
export const helpContent: Record<keyof typeof source, HelpPage> = {
  "column-missing": {
    why: "Actions, people and time are in every form of the plan; without the column they can't be checked.",
    example: "The table has “Biện pháp” and “Thời gian” but no “Nhân lực”.",
    fix: "Add the column, or show which one it is when its header uses another word.",
  },
  "content-missing": {
    why: "Without it a reader can't tell what the actions are to mend.",
    example: "A row with actions and a deadline, and a blank cell under “Nội dung cần cải tiến”.",
    fix: "Write the weakness or content named in the self-assessment.",
  },
  "actions-missing": {
    why: "Content without an action gives nobody anything to do.",
    example: "The cell under “Biện pháp” is blank.",
    fix: "Write at least one definite action.",
  },
  "action-repeated": {
    why: "A copied action is usually a slip, and makes the plan longer without more being done.",
    example: "The same bullet twice in one cell, or a whole cell of actions equal to that of another criterion.",
    fix: "Drop the repetition, or write actions for the content of the row.",
  },
  "owner-missing": {
    why: "What nobody is given is hardly done, and nobody reports on it.",
    example: "The cell under “Nhân lực” is blank or says “Không”.",
    fix: "Write the person or body that leads.",
  },
  "no-accountable-owner": {
    why: "When several bodies are named and none leads, the supervision team does not know whom to ask.",
    example: "“Cấp ủy chi bộ và Hội đồng trường. Tổ trưởng chuyên môn. Toàn thể giáo viên, nhân viên”.",
    fix: "Write “chủ trì” or “phụ trách” after one of them, for example “Hội đồng trường chủ trì”.",
  },
  "partners-missing": {
    why: "A blank cell may mean that none are needed, or that it was forgotten.",
    example: "The cell under “Phối hợp” is blank.",
    fix: "Name the partner, or write “Không”.",
  },
  "partner-none-contradicts-action": {
    why: "Two cells of one row contradict each other.",
    example: "Partners: “Không”; action: “Tổ chức các hoạt động phối hợp cùng cha mẹ trẻ”.",
    fix: "Write the body that the action names into the partners column.",
  },
  "trailing-punctuation": {
    why: "A comma or “và” at the end suggests that a name is missing.",
    example: "“Chính quyền và nhân dân địa phương; Hội cha mẹ học sinh,”.",
    fix: "Add the missing name, or delete the comma or “và”.",
  },
  "entity-spelling-variants": {
    why: "Excel's filters and counts take every spelling for another body.",
    example: "“Phòng GDĐT Quận 5” in one row, “Phòng Giáo dục – Đào tạo Quận 5” in another.",
    fix: "Choose one spelling for the whole table.",
  },
};
