const swc = (parser) => [
  "@swc/jest",
  { jsc: { parser, target: "es2022", transform: { react: { runtime: "automatic" } } } },
];
const transform = {
  "^.+\\.ts$": swc({ syntax: "typescript" }),
  "^.+\\.tsx$": swc({ syntax: "typescript", tsx: true }),
};

/** Everything runs in Node; only the task pane needs a page. */
export default {
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      roots: ["<rootDir>/test"],
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/taskpane/"],
      transform,
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
