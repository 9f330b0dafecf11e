/** `check FILE.xlsx`: the actions of the add-in on files, through the same code and the same client as in Excel. */
import {
  ADD_IN_ID, buildSummaries, checkPlans, keepChoices, markPlans, readChoices, totalBudget, type ActionOptions,
} from "../excel/index";
import { saveWorkbook, type Workbook } from "../host/index";
import { message } from "../i18n/all";
import { changedRules } from "../plan/index";
import { explainText } from "./explain-text";
import { EXIT, failure } from "./failure";
import { readWorkbookFile, writeWhole } from "./files";
import { checkedExplain, checkedLang, checkedOut, pathFrom, type Explain, type RawOptions } from "./options";
import { reportJson } from "./report-json";
import { reportText } from "./report-text";
import { checkedRules } from "./rule-options";
import { actionOptions, openHost, sentence } from "./work";

/**
 * Checks files and prints a report for each: text, or a line of JSON.
 *
 * @returns The exit code.
 * @throws {Failure} when a file can't be checked; files before it have been reported.
 */
export async function checkCommand(files: string[], raw: RawOptions): Promise<number> {
  const lang = checkedLang(raw.lang);
  const explain = checkedExplain(raw.explain, lang);
  const options: ActionOptions = { ...actionOptions(raw), rules: checkedRules(raw.rule, lang) };
  if (raw.keep && raw.out === undefined) throw failure(lang, "keepNeedsOut");
  if (raw.out !== undefined && files.length > 1) throw failure(lang, "outForOne");
  let errors = false;
  for (const file of files) {
    errors = (await checkFile(file, raw, options, explain)) || errors;
  }
  return raw.strict && errors ? EXIT.errorsFound : EXIT.ok;
}

/** Whether any plan of the file has an error. */
async function checkFile(file: string, raw: RawOptions, options: ActionOptions, explain: Explain | undefined): Promise<boolean> {
  const { lang } = options;
  const workbook = readWorkbookFile(file, lang);
  const out = raw.out === undefined ? null : checkedOut(raw.out, pathFrom(file), lang);
  const host = openHost(workbook, options);
  const report = await sentence(lang, () => checkPlans(options));
  // The client closes each conversation with a message of its own that gives references back; it is no batch of ours.
  const { requests: sent, cleanups, bytes } = host.counts;
  const requests = { count: sent - cleanups, bytes };
  if (out !== null) {
    await sentence(lang, async () => {
      if (raw.keep) await keepGiven(options);
      await writeResult(workbook, options);
    });
    writeWhole(out, saveWorkbook(workbook, { addInId: ADD_IN_ID }), lang);
  }
  if (raw.json) console.log(JSON.stringify(reportJson(report, requests, lang, explain)));
  else {
    console.log(message(lang, "cli.file", { file }));
    console.log(reportText(report, lang));
    if (explain) console.log(`\n${explainText(report, explain, lang)}`);
    if (raw.out !== undefined) console.log(`\n${message(lang, "cli.wrote", { file: raw.out })}`);
  }
  return report.plans.some((plan) => plan.findings.some((finding) => finding.severity === "error"));
}

/** What was given on the command line stays with the copy, beside what the workbook carries already. */
async function keepGiven({ schoolYear, standardSet, rules }: ActionOptions): Promise<void> {
  const carried = await readChoices();
  const settled = changedRules({ ...carried.rules, ...rules });
  await keepChoices({ ...(schoolYear && { schoolYear }), ...(standardSet && { standardSet }), rules: settled });
}

/** Marks, summary sheets and totals; the sheet that was open stays the one that opens. */
async function writeResult(workbook: Workbook, options: ActionOptions): Promise<void> {
  const open = workbook.activeSheet;
  await markPlans(options);
  await buildSummaries(options);
  await totalBudget(options);
  workbook.activeSheet = open;
}
