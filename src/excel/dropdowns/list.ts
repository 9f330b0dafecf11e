import type { Lang } from "../../i18n/index";
import { message } from "../../i18n/standardise";

/**
 * Queues a drop-down list that offers and refuses nothing; its title tells it from the user's own.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
 *
 * @param source The words with commas between them, or a formula that gives them.
 */
export function queueList(validation: Excel.DataValidation, source: string, about: "status" | "criterion", lang: Lang): void {
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: true,
    style: "Information",
    title: message(lang, "standardise.dropdownTitle"),
    message: message(lang, about === "status" ? "standardise.dropdownStatus" : "standardise.dropdownCriterion"),
  };
}
