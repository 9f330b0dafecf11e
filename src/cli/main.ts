/** The command line: `npm run -s plan -- check FILE.xlsx`. Arguments by commander, messages by office-addin-cli. */
import { Command, CommanderError } from "commander";
import { logErrorMessage } from "office-addin-cli";
import { message } from "../i18n/all";
import type { Lang } from "../i18n/index";
import { EXIT, Failure } from "./failure";
import type { RawOptions } from "./options";

/** The language is needed before the arguments are parsed: the help is in it. */
const lang: Lang = /^en$/i.test(process.argv[process.argv.indexOf("--lang") + 1] ?? "") ? "en" : "vi";
const say = (key: string) => message(lang, `cli.${key}`);

const program = new Command()
  .name("plan")
  .description(say("description"))
  .exitOverride()
  .configureOutput({ outputError: (text) => logErrorMessage(text.replace(/^error: /, "").trim()) });

/** What a plan is read with, and the language. */
function withReading(command: Command): Command {
  return command
    .option("--school-year <year>", say("optionSchoolYear"))
    .option("--standards <id>", say("optionStandards"))
    .option("--lang <lang>", say("optionLang"));
}

program
  .command("check")
  .description(say("checkDescription"))
  .argument("<files...>")
  .option("--as-of <date>", say("optionAsOf"))
  .option("--school-year <year>", say("optionSchoolYear"))
  .option("--standards <id>", say("optionStandards"))
  .option("--rule <id=level>", say("optionRule"), (value: string, earlier: string[] = []) => [...earlier, value])
  .option("--json", say("optionJson"))
  .option("--explain [cell]", say("optionExplain"))
  .option("--out <file>", say("optionOut"))
  .option("--keep", say("optionKeep"))
  .option("--strict", say("optionStrict"))
  .option("--lang <lang>", say("optionLang"))
  .action(async (files: string[], options: RawOptions) => {
    // Loaded when it is wanted: reading texts needs neither the client nor the stand-in for Excel.
    const { checkCommand } = await import("./check-command");
    process.exitCode = await checkCommand(files, options);
  });

withReading(
  program
    .command("standardise")
    .description(say("standardiseDescription"))
    .argument("<file>")
    .option("--kind <kinds>", say("optionKind"))
    .option("--revert", say("optionRevert"))
    .option("--out <file>", say("optionCopy"))
    .option("--json", say("optionJson"))
).action(async (file: string, options: RawOptions) => {
  const { standardiseCommand } = await import("./standardise-command");
  await standardiseCommand(file, options);
});

withReading(
  program
    .command("lists")
    .description(say("listsDescription"))
    .argument("<file>")
    .option("--remove", say("optionRemove"))
    .option("--status-column", say("optionStatusColumn"))
    .option("--out <file>", say("optionCopy"))
).action(async (file: string, options: RawOptions) => {
  const { listsCommand } = await import("./lists-command");
  await listsCommand(file, options);
});

program
  .command("new-plan")
  .description(say("newPlanDescription"))
  .option("--form <form>", say("optionForm"))
  .option("--school-year <year>", say("optionSchoolYear"))
  .option("--standards <id>", say("optionStandards"))
  .option("--school <name>", say("optionSchool"))
  .option("--in <file>", say("optionIn"))
  .option("--out <file>", say("optionCopy"))
  .option("--lang <lang>", say("optionLang"))
  .action(async (options: RawOptions) => {
    const { newPlanCommand } = await import("./new-plan-command");
    await newPlanCommand(options);
  });

withReading(
  program
    .command("next-year")
    .description(say("nextYearDescription"))
    .argument("<file>")
    .option("--sheet <name>", say("optionSheet"))
    .option("--form <form>", say("optionForm"))
    .option("--next-standards <id>", say("optionNextStandards"))
    .option("--out <file>", say("optionCopy"))
    .option("--json", say("optionJson"))
).action(async (file: string, options: RawOptions) => {
  const { nextYearCommand } = await import("./new-plan-command");
  await nextYearCommand(file, options);
});

program
  .command("read")
  .description(say("readDescription"))
  .argument("<kind>", "deadline | budget | status | criterion")
  .option("--school-year <year>", say("optionSchoolYear"))
  .option("--lang <lang>", say("optionLang"))
  .action(async (kind: string, options: RawOptions) => {
    const { readCommand } = await import("./read-command");
    await readCommand(kind, options, process.stdin, (line) => console.log(line));
  });

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said what is wrong with the arguments; help and version are no failures.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.failed;
  else {
    logErrorMessage(error instanceof Failure ? error.message : message(lang, "errors.program", { detail: String(error) }));
    process.exitCode = EXIT.failed;
  }
}
