/** The page as `npm start` serves it, on a free port. */
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

export interface PageServer {
  /** `http://localhost:1234`. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the server and waits for its bundles. Files that change meanwhile are left alone: the page must not reload in a test. */
export async function startServer(): Promise<PageServer> {
  const configUrl = new URL("../../webpack.config.js", import.meta.url).href;
  const { default: configure } = (await import(configUrl)) as { default: (env: object, argv: object) => webpack.Configuration };
  // Source maps are for looking at, and packing 15 MB takes longer than sending them to the same machine.
  const { devServer, ...config } = configure({ WEBPACK_SERVE: true }, { mode: "development" });
  const compiler = webpack({ ...config, devtool: false, watchOptions: { ignored: /./ } });
  if (!compiler) throw new Error("webpack gave no compiler");
  const server = new WebpackDevServer({ ...devServer, port: "auto", compress: false, open: false, liveReload: false, onListening: undefined }, compiler);
  await server.start();
  await new Promise((resolve) => server.middleware?.waitUntilValid(resolve));
  const address = server.server?.address();
  if (!address || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://localhost:${address.port}`,
    async stop() {
      await server.stop();
      await new Promise<void>((resolve) => compiler.close(() => resolve()));
    },
  };
}
