/**
 * Builds the add-in into `dist`, and serves it together with the preview page (`npm start`).
 *
 * Environment: `PORT` (3000), `HTTPS=1` for Excel sideloading, `ADDIN_URL` the address the built manifest points at.
 * The preview is only ever served from one's own machine: it is not part of `dist`, and neither is the Office JS client.
 */
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** Where Microsoft requires an add-in to load Office.js from. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const DEV_URL = "https://localhost:3000";

const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));

const port = Number(process.env.PORT) || 3000;
const headless = !!process.env.CI || (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

const css = (...before) => [
  MiniCssExtractPlugin.loader,
  { loader: "css-loader", options: { url: false } },
  ...before,
];

const sass = {
  loader: "sass-loader",
  options: {
    sassOptions: {
      loadPaths: [at("node_modules")],
      // Fabric Core is written with @import; its warnings are not ours to mend.
      quietDeps: true,
      silenceDeprecations: ["import"],
    },
  },
};

const page = (filename, template, chunks, templateParameters = {}) =>
  new HtmlPlugin({
    filename,
    template: at(template),
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "blocking",
    // Each page says itself where its scripts stand relative to Office JS.
    inject: false,
    templateParameters,
  });

const previewPages = () => [
  page("index.html", "src/preview/index.html", ["preview"]),
  // The same bundle of the pane as in Excel; only Office JS comes from the package, and the bridge from us.
  page("preview/pane.html", "src/preview/pane.html", ["bridge", "taskpane"]),
];

const devServer = {
  port,
  host: process.env.HOST ?? "localhost",
  server: { type: process.env.HTTPS === "1" ? "https" : "http" },
  open: !headless,
  hot: false,
  client: { logging: "warn", overlay: false },
  // Excel's web view keeps pages for days unless told not to.
  headers: (request) => (/\.html?$|\/$/.test(request.path) ? { "Cache-Control": "no-cache, no-store" } : {}),
  static: [
    { directory: at("node_modules/@microsoft/office-js/dist"), publicPath: "/office-js", watch: false },
    { directory: at("assets"), publicPath: "/assets" },
  ],
  onListening(server) {
    const { port: listening } = server.server.address();
    const scheme = server.options.server.type === "http" ? "http" : "https";
    console.log(`Kế hoạch cải tiến: ${scheme}://localhost:${listening}/  (Ctrl+C: dừng)`);
  },
};

export default (env = {}, argv = {}) => {
  const serving = !!env.WEBPACK_SERVE;
  const production = argv.mode === "production";
  return {
    mode: production ? "production" : "development",
    context: root,
    entry: {
      taskpane: [at("src/taskpane/taskpane.tsx"), at("src/taskpane/taskpane.scss")],
      commands: at("src/commands/commands.ts"),
      ...(serving && { preview: at("src/preview/index.ts"), bridge: at("src/preview/bridge.ts") }),
    },
    output: {
      path: at("dist"),
      filename: "[name].[contenthash:12].js",
      chunkFilename: "[name].[contenthash:12].js",
      // Milliseconds until a part that does not come counts as failed, and can be asked for again.
      chunkLoadTimeout: 30_000,
      // One page stands in a folder of its own; scripts are looked for from the root while serving.
      publicPath: serving ? "/" : "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: "es2020", jsx: "automatic", jsxImportSource: "preact" },
        },
        // Importing them does nothing by itself: what only a later part of the pane uses stays out of its beginning.
        { test: /\.tsx?$/, include: ["plan", "excel", "i18n"].map((part) => at("src", part)), sideEffects: false },
        { test: /\.scss$/, use: css(sass) },
        { test: /\.css$/, use: css() },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ ADDIN_VERSION: JSON.stringify(version) }),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:12].css", chunkFilename: "[name].[contenthash:12].css" }),
      page("taskpane.html", "src/taskpane/taskpane.html", ["taskpane"], { officeJs: OFFICE_JS }),
      page("commands.html", "src/commands/commands.html", ["commands"], { officeJs: OFFICE_JS }),
      ...(serving ? previewPages() : []),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEV_URL, process.env.ADDIN_URL ?? DEV_URL),
          },
          { from: "assets/*.{png,html}" },
        ],
      }),
    ],
    devtool: production ? false : "source-map",
    cache: serving ? { type: "filesystem", buildDependencies: { config: [fileURLToPath(import.meta.url)] } } : false,
    // The pane begins with 490 kB, half of it readers, and fetches 280 kB more while nothing else is to do. A build that grows says so.
    performance: { maxAssetSize: 500_000, maxEntrypointSize: 500_000, hints: production ? "error" : false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    devServer,
  };
};
