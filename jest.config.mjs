const swc = (parser) => [
  "@swc/jest",
  { jsc: { parser, target: "es2022", transform: { react: { runtime: "automatic" } } } },
];
const transform = {
  "^.+\\.ts$": swc({ syntax: "typescript" }),
  "^.+\\.tsx$": swc({ syntax: "typescript", tsx: true }),
};

/** What the workbench's grid uses that is published only as modules: compiled like our own code. */
const modules = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];
const gridTransform = { ...transform, "[\\/]node_modules[\\/].+\\.js$": swc({ syntax: "ecmascript" }) };
const transformIgnorePatterns = [`/node_modules/(?!(${modules.join("|")})/)`];

/** Everything runs in Node; only the task pane needs a page. */
export default {
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      roots: ["<rootDir>/test"],
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/taskpane/"],
      transform: gridTransform,
      transformIgnorePatterns,
    },
    {
      displayName: "pane",
      testEnvironment: "jsdom",
      roots: ["<rootDir>/test/taskpane"],
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
      transform,
    },
  ],
};
