const path = require("node:path");
const webpack = require("webpack");

/** The command line as one file for Node. excelize-wasm stays outside: it finds its .wasm beside itself. */
const cli = {
  name: "cli",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: { path: path.resolve(__dirname, "dist"), filename: "cli.js", clean: true },
  externals: { "excelize-wasm": "commonjs excelize-wasm" },
  node: { __filename: false, __dirname: false },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    parser: { javascript: { createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
};

module.exports = [cli];
