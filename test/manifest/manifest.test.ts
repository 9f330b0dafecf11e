import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { orderProblems } from "./checks/order";
import { pngSize } from "./checks/png";
import { devUrl, iconProblems, residProblems, urlsIn } from "./checks/resources";
import { textProblems } from "./checks/texts";
import { all, at, parseXml } from "./checks/xml";

const root = fileURLToPath(new URL("../../", import.meta.url));
const text = readFileSync(`${root}manifest.xml`, "utf8");
const manifest = parseXml(text);

const picture = (path: string) => (existsSync(root + path) && path ? pngSize(readFileSync(root + path)) : null);

/** The manifest after an edit that must really change it. */
function edited(from: string | RegExp, to: string) {
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, "the edit changed nothing");
  return parseXml(changed);
}

describe("the manifest", () => {
  it("is a task pane add-in for workbooks, Vietnamese first", () => {
    assert.equal(manifest.attributes["xsi:type"], "TaskPaneApp");
    assert.match(at(manifest, "Id").text, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.equal(at(manifest, "DefaultLocale").text, "vi-VN");
    assert.equal(at(manifest, "Hosts/Host").attributes.Name, "Workbook");
    assert.equal(at(manifest, "Permissions").text, "ReadWriteDocument");
    assert.equal(at(manifest, "VersionOverrides").attributes["xsi:type"], "VersionOverridesV1_0");
  });

  it("asks for ExcelApi 1.9, at the base only", () => {
    assert.deepEqual(all(manifest, "Set").map(({ attributes }) => attributes), [{ Name: "ExcelApi", MinVersion: "1.9" }]);
    assert.deepEqual(at(manifest, "Requirements/Sets/Set").attributes, { Name: "ExcelApi", MinVersion: "1.9" });
  });

  it("has the version of package.json, with a fourth number", () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
    assert.equal(at(manifest, "Version").text, `${version}.0`);
  });

  it("keeps the fixed order of elements", () => {
    assert.deepEqual(orderProblems(manifest), []);
    assert.deepEqual(orderProblems(edited(/(\s*<Hosts>\s*<Host Name.*?<\/Hosts>)(\s*<Requirements>.*?<\/Requirements>)/s, "$2$1")), ["Hosts in OfficeApp comes after Requirements"]);
    assert.deepEqual(orderProblems(edited(/(<Label resid="Check.Label"\/>)(\s*<Supertip>.*?<\/Supertip>)/s, "$2$1")), ["Label in Control comes after Supertip"]);
    assert.deepEqual(orderProblems(edited("<Supertip>", "<Hint/><Supertip>")), ["Hint is unknown in Control"]);
  });

  it("says everything in both languages, within the limits", () => {
    assert.deepEqual(textProblems(manifest), []);
    assert.equal(textProblems(edited(/<Override Locale="en-US" Value="Quality improvement plan"\/>/, "")).length, 1);
    assert.equal(textProblems(edited(/<bt:Override Locale="en-US" Value="Check"\/>/, `<bt:Override Locale="en" Value="Check"/>`)).length, 1);
    assert.equal(textProblems(edited(`Value="Total budget"`, `Value="${"x".repeat(126)}"`)).length, 1);
    assert.equal(textProblems(edited(`DefaultValue="Kiểm tra"`, `DefaultValue="${"Kiểm tra".normalize("NFD")}"`)).length, 1);
    assert.equal(textProblems(edited(`DefaultValue="Kiểm tra"`, `DefaultValue=" "`)).length, 1);
  });

  it("defines and uses each resource", () => {
    assert.deepEqual(residProblems(manifest), []);
    assert.deepEqual(residProblems(edited(`<Label resid="Check.Label"/>`, `<Label resid="Check.Lable"/>`)), ["Check.Lable is not defined in ShortStrings", "Check.Label is never used"]);
    assert.deepEqual(residProblems(edited(`<Description resid="Check.Tip"/>`, `<Description resid="Total.Tip"/>`)), ["Check.Tip is never used"]);
    assert.deepEqual(residProblems(edited(/Commands\.Url/g, `Commands.Url.That.Is.Far.Too.Long.Here`)), ["Commands.Url.That.Is.Far.Too.Long.Here has more than 32 characters"]);
  });

  it("has icons of every size, in pixels too", () => {
    assert.deepEqual(iconProblems(manifest, picture), []);
    assert.deepEqual(iconProblems(edited("icon-check-24.png", "icon-check-20.png"), picture), ["CheckIcon.24: assets/icon-check-20.png is 20x20, not 24x24"]);
    assert.equal(iconProblems(edited("icon-check-24.png", "icon-check-25.png"), picture).length, 1);
    assert.deepEqual(iconProblems(edited(`<bt:Image size="80" resid="TotalIcon.80"/>`, ""), picture), ["an icon lacks 80 px"]);
    assert.equal(pngSize(Buffer.from("not a PNG file, not even nearly")), null);
  });

  it("has icons that can be transparent", () => {
    const paths = urlsIn(manifest).filter((url) => url.endsWith(".png"));
    assert.deepEqual(paths.filter((url) => !picture(url.slice(devUrl.length))?.alpha), []);
  });

  it("names only functions that src/commands associates", () => {
    const sources = readFileSync(`${root}src/commands/commands.ts`, "utf8");
    const names = all(manifest, "FunctionName").map((element) => element.text);
    assert.deepEqual(names, ["checkPlan", "totalBudget"]);
    const associated = [...sources.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map(([, name]) => name);
    assert.deepEqual([...associated].sort(), [...names].sort());
  });

  it("gives each control an id of its own", () => {
    const ids = [...all(manifest, "Control"), ...all(manifest, "Group")].map(({ attributes }) => attributes.id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
