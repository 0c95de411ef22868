const path = require("node:path");
const [cli] = require("../../webpack.config.js")();

/** The bench, compiled as the command line is; what comes from npm is taken from where it lies. */
module.exports = {
  ...cli,
  name: "bench",
  mode: "production",
  entry: "./test/bench/bench.ts",
  output: { path: path.resolve("out/bench"), filename: "bench.js", clean: true },
  externals: ({ request }, answer) =>
    /^[@a-z]/.test(request) && !path.isAbsolute(request)
      ? answer(null, `node-commonjs ${request}`)
      : answer(),
  // Relative to the folder the bench runs in.
  node: { __filename: true, __dirname: true },
  optimization: { minimize: false, splitChunks: false },
  plugins: [],
};
