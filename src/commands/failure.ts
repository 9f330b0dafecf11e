import { ActionError, showNotice } from "../excel/index";
import { message, type Lang } from "../i18n/index";

/**
 * Brings a failure before the user's eyes although no pane is open: a sheet with the sentence, or else the pane itself.
 * Never throws.
 */
export async function tellFailure(error: unknown, lang: Lang): Promise<void> {
  try {
    await showNotice(sentence(error, lang), lang);
  } catch (second) {
    console.error(error, second);
    await openPane();
  }
}

function sentence(error: unknown, lang: Lang): string {
  if (error instanceof ActionError) return message(lang, `errors.${error.code}`, error.params);
  console.error(error);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return message(lang, "pane.unexpected", { detail });
}

/** Only with a shared runtime; elsewhere there is nothing more that can be done. */
async function openPane(): Promise<void> {
  const addin = (Office as { addin?: typeof Office.addin }).addin;
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1") || !addin?.showAsTaskpane) return;
  await addin.showAsTaskpane().catch((error: unknown) => console.error(error));
}
