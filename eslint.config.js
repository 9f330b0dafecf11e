/** What `npm run lint` asks of the code. Layout and house rules that ESLint can't see are in `test/house`. */
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

// The plugin's own configuration also enforces Prettier; only its base and its Office rules are taken over.
const [base] = officeAddins.configs.recommended;
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/"))
    .map(([name]) => [name, "error"]),
);

/**
 * The Office rules on `load`, `sync` and reading look at one function at a time, and cry wolf where one function queues
 * a load and hands back another that reads after the caller's sync. There they keep silent: the tests run on the real
 * client, which throws when something is read too early.
 */
function withinOneFunction(rule) {
  return {
    ...rule,
    create(context) {
      const report = (descriptor) => {
        if (!readsOuterVariable(context.sourceCode, descriptor.node)) context.report(descriptor);
      };
      return rule.create(Object.create(context, { report: { value: report } }));
    },
  };
}

function readsOuterVariable(sourceCode, node) {
  const scope = sourceCode.getScope(node);
  for (let at = scope; at; at = at.upper) {
    const variable = at.set.get(node.type === "Identifier" ? node.name : sourceCode.getFirstToken(node).value);
    if (variable) return variable.scope.variableScope !== scope.variableScope;
  }
  return false;
}

const officePlugin = {
  ...officeAddins,
  rules: Object.fromEntries(Object.entries(officeAddins.rules).map(([name, rule]) => [name, withinOneFunction(rule)])),
};

const nodeGlobals = { console: "readonly", process: "readonly", URL: "readonly", Buffer: "readonly" };

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "tmp/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  base,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.js"],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ["**/*.{js,ts,tsx}"],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
      // Cleaning up text is what a good part of this code does.
      "no-control-regex": "off",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // A promise that nobody waits for is an error of Excel's that nobody hears of.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false, arguments: false, properties: false } }],
    },
  },
  {
    // Code that talks to Excel.
    files: ["src/{excel,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officePlugin },
    rules: {
      ...officeRules,
      // test/house/excel-run sees this too, and knows the annotated loops over chunks.
      "office-addins/no-context-sync-in-loop": "off",
    },
  },
  {
    // User text is data: it reaches the page as text. A programmer's error may go to the console, chatter may not.
    files: ["src/**/*.{ts,tsx}"],
    // The loader of the client keeps the client's own chatter off the console.
    ignores: ["src/cli/**", "src/host/client/**"],
    rules: {
      "no-console": ["error", { allow: ["error", "warn"] }],
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({ property, message: "Text goes to the page as text." })),
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text goes to the page as text." },
      ],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-unused-expressions": "off" },
  },
);
