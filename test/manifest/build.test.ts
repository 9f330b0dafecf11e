import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { devUrl, urlsIn } from "./checks/resources";
import { parseXml } from "./checks/xml";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What this test needs to know of a webpack plugin. */
interface Plugin {
  userOptions?: { filename?: string };
  patterns?: { from: string }[];
}

interface WebpackConfig {
  default(env: object, argv: object): { plugins: Plugin[] };
}

/** `assets/*.{png,html}` as a regular expression. */
function patternOf(glob: string): RegExp {
  const source = glob
    .replace(/[.+^$()|[\]\\]/g, "\\$&")
    .replace(/\*/g, "[^/]*")
    .replace(/\{([^}]*)\}/g, (_, list: string) => `(?:${list.replaceAll(",", "|")})`);
  return new RegExp(`^${source}$`);
}

describe("the manifest's addresses", () => {
  const urls = urlsIn(parseXml(readFileSync(`${root}manifest.xml`, "utf8")));

  it("are all on the development server, which the build replaces", () => {
    assert.ok(urls.length > 20, "too few addresses were found");
    assert.deepEqual(urls.filter((url) => !url.startsWith(devUrl)), []);
  });

  it("are all built: pages by their template, files by copying", async () => {
    const { default: configure } = (await import(new URL("../../webpack.config.js", import.meta.url).href)) as WebpackConfig;
    const { plugins } = configure({}, { mode: "production" });
    const pages = plugins.flatMap(({ userOptions }) => userOptions?.filename ?? []);
    const copied = plugins.flatMap(({ patterns }) => patterns ?? []).map(({ from }) => patternOf(from));
    const isBuilt = (path: string) => pages.includes(path) || (existsSync(root + path) && copied.some((pattern) => pattern.test(path)));
    assert.deepEqual(urls.map((url) => url.slice(devUrl.length)).filter((path) => !isBuilt(path)), []);
    assert.equal(isBuilt("gone.html"), false);
    assert.equal(isBuilt("assets/gone.png"), false);
  });
});
