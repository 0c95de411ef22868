const { createHash } = require("node:crypto");
const { existsSync, readFileSync, utimesSync, writeFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");

const dist = path.resolve(__dirname, "dist");

/** Compiles our own TypeScript for an engine; what comes from npm is left as it is published. */
function typescript(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target,
        },
      },
    },
  };
}

/** What runs in Node. excelize-wasm and tinypool stay outside: they find their own files beside themselves. */
function node(name, entry, output) {
  return {
    name,
    target: "node20",
    entry,
    output: { path: dist, ...output },
    externals: { "excelize-wasm": "commonjs excelize-wasm", tinypool: "import tinypool" },
    node: { __filename: false, __dirname: false },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      parser: { javascript: { createRequire: false } },
      rules: [typescript("es2022")],
    },
    optimization: { minimize: false },
    devtool: false,
    performance: { hints: false },
  };
}

/**
 * Notes when a build began that succeeded, for `npm start` and the tests, which build anew when a source is younger; and every file of
 * others that is in it, for `npm run notices`.
 */
class BuiltPlugin {
  constructor(name) {
    this.note = path.join(dist, `${name}.built`);
  }

  apply(compiler) {
    let began = new Date();
    compiler.hooks.compile.tap("BuiltPlugin", () => {
      began = new Date();
    });
    compiler.hooks.done.tap("BuiltPlugin", (stats) => {
      // The development server keeps its files to itself, and so do a kit and a build for comparison.
      if (stats.hasErrors() || compiler.options.mode !== "production") return;
      if (!compiler.outputPath.startsWith(dist)) return;
      writeFileSync(this.note, foreignFiles(stats.compilation).join("\n"));
      utimesSync(this.note, began, began);
    });
  }
}

/** What a build holds of others: bundled, copied, put in by webpack itself, or left outside and loaded when it runs. */
function foreignFiles({ assetsInfo, chunkGraph, modules, options }) {
  const bundled = (module) => [
    module instanceof webpack.RuntimeModule ? "node_modules/webpack/lib" : (module.nameForCondition() ?? ""),
    // Modules that webpack has joined into this one.
    ...(module.modules ?? []).flatMap(bundled),
  ];
  const files = [
    ...[...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0).flatMap(bundled),
    ...[...assetsInfo.values()].map(({ sourceFilename = "" }) => sourceFilename),
    ...Object.keys(options.externals ?? {}).map((name) => `node_modules/${name}/package.json`),
  ];
  const foreign = files.flatMap((file) => /\bnode_modules\/.*/.exec(file.replaceAll("\\", "/")) ?? []);
  return [...new Set(foreign)].sort();
}

/** Files taken over byte for byte: `minimized` keeps the minimiser away from them. */
function asTheyAre(from, to, context = __dirname) {
  return { from, to, context, info: { minimized: true } };
}

/** The licences of what is not ours go wherever it goes. */
const notices = asTheyAre("THIRD-PARTY-NOTICES.txt", "THIRD-PARTY-NOTICES.txt");

/** The command line: what --help needs, a file for each command and one for what several commands share. */
const cli = {
  ...node("cli", "./src/cli/main.ts", {
    filename: "cli.js",
    chunkFilename: "cli-[name].js",
    clean: { keep: /^(addin|workbench|check-worker|cli\.built)\b/ },
  }),
  optimization: {
    minimize: false,
    splitChunks: {
      minSize: 0,
      cacheGroups: { default: false, defaultVendors: false, shared: { name: "shared", minChunks: 2 } },
    },
  },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new CopyPlugin({ patterns: [notices] }),
    new BuiltPlugin("cli"),
  ],
};
/** What the threads of the command line run. */
const checkWorker = {
  ...node("check-worker", "./src/cli/check-worker.ts", {
    filename: "check-worker.js",
    library: { type: "commonjs2", export: "default" },
  }),
  plugins: [new BuiltPlugin("check-worker")],
};

/** What the pages of the add-in and the pages it is measured against have in common. */
function page(name, entry, output) {
  return {
    name,
    target: ["web", "es2021"],
    entry,
    // A module script does not know its own address, and "auto" would take that of a script of office.js.
    output: { ...output, clean: true, publicPath: "", assetModuleFilename: "[name].[contenthash:8][ext]" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [typescript("es2021")] },
    // What is fetched together comes in one file.
    optimization: { splitChunks: false },
    devtool: false,
    performance: { hints: false },
  };
}

/** Where office.js comes from. It finds its other files beside itself, so its name and folder must stay. */
const officeSources = {
  local: { address: "office/office.js", origin: null },
  cdn: {
    address: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origin: "https://appsforoffice.microsoft.com",
  },
  "cdn-cn": {
    address: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    origin: "https://appsforoffice.cdn.partner.office365.cn",
  },
};

/** What office.js asks for in Excel on Windows, Mac, the web and iPad, and in a plain browser. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
];

/** The address the manifest in this folder is written for. */
const developmentUrl = "https://localhost:3000";

function choices({ baseUrl = developmentUrl, officeJs = "local" }) {
  if (!Object.hasOwn(officeSources, officeJs))
    throw new Error(`--env officeJs=${officeJs}: one of ${Object.keys(officeSources).join(", ")}.`);
  const host = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (host?.protocol !== "https:" || host.search !== "" || host.hash !== "")
    throw new Error(`--env baseUrl=${baseUrl}: the https address of the folder that serves the add-in.`);
  return { baseUrl: host.href.replace(/\/+$/, ""), officeJs };
}

/**
 * Nothing but our own files, and office.js where it was chosen to come from. Griffel writes its styles inline, and so
 * does the grid of the workbench.
 */
function policy(origin) {
  const scripts = origin === null ? "'self'" : `'self' ${origin}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A file's name with the hash of its content before the extension. */
function hashedName(file) {
  const { name, ext } = path.parse(file);
  const hash = createHash("sha256")
    .update(readFileSync(path.resolve(__dirname, file)))
    .digest("hex");
  return `${name}.${hash.slice(0, 8)}${ext}`;
}

/** Writes the service worker with the names of all files of the page before it, and a hash of all they hold. */
class OfflinePlugin {
  constructor(source) {
    this.source = path.resolve(__dirname, source);
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("OfflinePlugin", (compilation) => {
      compilation.fileDependencies.add(this.source);
      // After the files have got their final names.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "OfflinePlugin", stage }, (assets) => {
        const files = Object.keys(assets).sort();
        const hash = createHash("sha256").update(readFileSync(this.source));
        for (const file of files) hash.update(file).update(assets[file].buffer());
        const list = `const version = "${hash.digest("hex").slice(0, 16)}";\nconst files = ${JSON.stringify(files)};\n`;
        const worker = list + readFileSync(this.source, "utf8");
        compilation.emitAsset("service-worker.js", new sources.RawSource(worker));
      });
    });
  }
}

/** The task pane, the ribbon commands and the manifest: a folder for any static https server. */
function addin(env) {
  const { baseUrl, officeJs } = choices(env);
  const office = officeSources[officeJs];
  const gate = hashedName("src/taskpane/gate.js");
  const style = hashedName("src/taskpane/gate.css");
  const officeFolder = path.resolve(__dirname, "node_modules/@microsoft/office-js");
  const html = { inject: false, minify: false, officeJs: office.address, policy: policy(office.origin) };
  return {
    ...page(
      "addin",
      { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
      { path: path.join(dist, "addin"), filename: "[name].[contenthash:8].js" },
    ),
    plugins: [
      new HtmlPlugin({
        ...html,
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        gate,
        style,
      }),
      new HtmlPlugin({
        ...html,
        template: "src/commands/commands.html",
        filename: "commands.html",
        chunks: ["commands"],
      }),
      new CopyPlugin({
        patterns: [
          asTheyAre("src/taskpane/gate.js", gate),
          asTheyAre("src/taskpane/gate.css", style),
          asTheyAre("assets/*.png"),
          asTheyAre("assets/support.html", "support.html"),
          asTheyAre("assets/text-page.css", "text-page.css"),
          notices,
          {
            from: "manifest.xml",
            transform: (manifest) => manifest.toString().replaceAll(developmentUrl, baseUrl),
          },
          ...(office.origin === null
            ? [
                asTheyAre("LICENSE.md", "office/LICENSE.md", officeFolder),
                ...officeFiles.map((file) =>
                  asTheyAre(file, `office/${file}`, path.join(officeFolder, "dist")),
                ),
              ]
            : []),
        ],
      }),
      new BuiltPlugin("addin"),
    ],
    devServer: {
      server: { type: "https", options: certificate() },
      host: "localhost",
      port: 3000,
      static: false,
      // The page is served as it is built: no reloading script of the server's in it.
      client: false,
      hot: false,
      liveReload: false,
      devMiddleware: { writeToDisk: true },
    },
  };
}

/**
 * The certificate `npx office-addin-dev-certs install` made and had this machine trust; without one the server
 * makes its own, which a browser warns of and Excel refuses.
 */
function certificate() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((file) => path.join(folder, file));
  return [key, cert, ca].every((file) => existsSync(file)) ? { key, cert, ca } : {};
}

/** Workbooks that the workbench offers to look at. */
const samples = ["seed-2024", "scores-wrong-2024"];

/** The workbench: a page without Excel, for any static server. */
function workbench() {
  const style = hashedName("src/workbench/page.css");
  const settings = page(
    "workbench",
    { workbench: "./src/workbench/index.tsx" },
    { path: path.join(dist, "workbench"), filename: "[name].[contenthash:8].js" },
  );
  return {
    ...settings,
    plugins: [
      new HtmlPlugin({
        inject: false,
        minify: false,
        template: "src/workbench/index.html",
        filename: "index.html",
        policy: policy(null),
        style,
      }),
      new CopyPlugin({
        patterns: [
          asTheyAre("src/workbench/page.css", style),
          asTheyAre("src/workbench/manifest.json", "manifest.json"),
          asTheyAre("assets/open.svg", "assets/open.svg"),
          asTheyAre("assets/open-32.png", "assets/open-32.png"),
          notices,
          ...samples.map((name) => asTheyAre(`test/forms/${name}.xlsx`, `samples/${name}.xlsx`)),
        ],
      }),
      // Five megabytes in sixty files that Chinese forms never need.
      new webpack.NormalModuleReplacementPlugin(/^\.\/[a-z-]+-[\w-]{8}\.js$/, (resource) => {
        if (!/@univerjs[\\/]engine-render\b/.test(resource.context)) return;
        resource.request = path.resolve(__dirname, "src/workbench/grid/no-hyphenation.ts");
      }),
      new OfflinePlugin("src/workbench/service-worker.js"),
      new BuiltPlugin("workbench"),
    ],
    optimization: {
      ...settings.optimization,
      // Six megabytes of grid: swc takes a quarter of terser's time for the same size.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    devServer: { host: "localhost", port: "auto", static: false, hot: false },
  };
}

/** What the pane's size is judged by: empty pages of React and Fluent, and the core alone. See decision 8. */
const measure = page(
  "measure",
  {
    provider: "./test/build/provider-alone.tsx",
    floor: "./test/build/empty-page.tsx",
    core: "./test/build/core-alone.ts",
  },
  { path: path.resolve(__dirname, "out/measure"), filename: "[name].js" },
);

module.exports = (env = {}) => [cli, checkWorker, addin(env), workbench(), measure];
