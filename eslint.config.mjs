import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The one direction of imports: each layer may use itself and the layers before it, never one after it. */
const layers = {
  "src/core/number": ["number"],
  "src/core/form": ["number", "form"],
  "src/core/profile": ["number", "form", "profile"],
  "src/core/rates": ["number", "form", "rates"],
  "src/core/narrative": ["number", "form", "narrative"],
  "src/core/scoring": ["number", "form", "profile", "scoring"],
  "src/core/rules": ["number", "form", "profile", "rates", "narrative", "scoring", "rules"],
  "src/core/report": ["number", "form", "profile", "rates", "narrative", "scoring", "rules", "report"],
  "src/core/template": ["number", "form", "profile", "rates", "rules", "template"],
};
const coreLayers = [
  "number",
  "form",
  "profile",
  "rates",
  "narrative",
  "scoring",
  "rules",
  "report",
  "template",
];
/** The folders beside src/core, each with the folders it may use: a host port, then what is built on it. */
const outer = {
  docx: ["xlsx"],
  excel: [],
  xlsx: [],
  taskpane: ["excel", "xlsx", "docx"],
  commands: ["excel", "taskpane"],
  workbench: ["xlsx", "docx", "taskpane"],
  cli: ["xlsx", "docx"],
  serve: [],
};
const hosts = Object.keys(outer);

const noHosts = hosts.map((host) => ({
  group: [`**/${host}/**`],
  message: `src/core must not know src/${host}: imports run from the hosts to the core.`,
}));

const coreRules = Object.entries(layers).map(([folder, allowed]) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...noHosts,
          ...coreLayers
            .filter((layer) => !allowed.includes(layer))
            .map((layer) => ({
              group: [`**/${layer}/**`],
              message: `${folder} must not import src/core/${layer}: number < form < profile, rates, narrative, scoring < rules < report < check, fill.`,
            })),
          {
            group: ["../check", "../fill", "../workbook", "../../check", "../../fill", "../../workbook"],
            message: `${folder} must not import a use case or the port: those import it.`,
          },
        ],
      },
    ],
  },
}));

const outerRules = Object.entries(outer).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: hosts
          .filter((host) => host !== folder && !allowed.includes(host))
          .map((host) => ({
            group: [`**/${host}/**`],
            message: `src/${folder} must not import src/${host}.`,
          })),
      },
    ],
  },
}));

/** Only the plugin's rules are taken: its configurations bring a second copy of typescript-eslint. */
const officeAddinRules = [
  "test-for-null-using-isNullObject",
  "load-object-before-read",
  "call-sync-before-read",
  "call-sync-after-load",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
];

const noEnums = { selector: "TSEnumDeclaration", message: "Use a union of string literals." };

/** No way from a workbook's text into a page but as text. test/house/injection.test.ts proves each. */
const noHtml = [
  {
    selector: "JSXAttribute[name.name=/^(dangerouslySetInnerHTML|contentEditable|href|src|srcDoc|action)$/]",
    message: "What a workbook says is text: no HTML, no addresses from data, plain inputs only.",
  },
  {
    selector:
      "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment)$/]",
    message: "What a workbook says is text, never HTML.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: "What a workbook says is text, never HTML.",
  },
];

/** Patterns may name other quotes, as what people type has them. test/house/quotes.test.ts proves each. */
const noCornerQuotes = [
  "Literal[value=/[「」『』]/]",
  "TemplateElement[value.raw=/[「」『』]/]",
  "JSXText[value=/[「」『』]/]",
].map((selector) => ({ selector, message: "Names and labels stand in “…”, within such in ‘…’." }));

export default tseslint.config(
  { ignores: ["dist", "out", "node_modules", "coverage"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.mjs", "*.js", "test/bench/*.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-restricted-syntax": ["error", noEnums],
      "no-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["*.mjs", "*.js", "test/bench/*.js", "src/taskpane/gate.js", "src/workbench/service-worker.js"],
    ...tseslint.configs.disableTypeChecked,
  },
  // webpack reads its configuration as CommonJS.
  { files: ["*.js", "test/bench/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "process",
        "Buffer",
        "Excel",
        "Office",
        "console",
      ],
      "no-restricted-imports": ["error", { patterns: noHosts }],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(officeAddinRules.map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/**/*.{ts,tsx,js}"],
    rules: { "no-restricted-syntax": ["error", noEnums, ...noHtml, ...noCornerQuotes] },
  },
  ...coreRules,
  ...outerRules,
);
