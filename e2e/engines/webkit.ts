import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { Builder, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import { stopped } from "../../bench/src/served.ts";
import { waitFor, type EngineDriver } from "./driver.ts";
import { findLabelled, findPressable, listenForProblems, problemsKept } from "./in-page.ts";

/** The two programs of WebKitGTK, by path. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
}

const TIMEOUTS = { script: 60_000, pageLoad: 30_000 };

/** Answers as data whatever a script's promise comes to: not every driver waits for promises by itself. */
const ASYNC = (script: string): string =>
  `const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${script})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A screen nobody sees, for machines without one. Its name is what it says first. */
function startScreen(): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const args = ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
  const screen = spawn("Xvfb", args, { stdio: ["ignore", "pipe", "ignore"] });
  return new Promise((resolve, reject) => {
    screen.on("error", reject);
    screen.on("exit", () => reject(new Error("Xvfb did not start.")));
    screen.stdout.once("data", (chunk: Buffer) => resolve({ screen, display: `:${chunk.toString().trim()}` }));
  });
}

async function connect(port: number, browser: string): Promise<WebDriver> {
  const options = { binary: browser, args: ["--automation"] };
  const capabilities = { browserName: "MiniBrowser", "webkitgtk:browserOptions": options };
  await waitFor("WebKitWebDriver", () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => null,
    ),
  );
  return new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
}

async function slide(driver: WebDriver, slider: WebElement, value: number): Promise<void> {
  const from = Number(await driver.executeScript<string>("arguments[0].focus(); return arguments[0].value;", slider));
  const key = value < from ? Key.ARROW_LEFT : Key.ARROW_RIGHT;
  if (value !== from) await slider.sendKeys(key.repeat(Math.abs(value - from)));
}

function drive(driver: WebDriver, origin: string): Omit<EngineDriver, "name" | "close"> {
  const find = (what: string, finder: (words: string) => HTMLElement | null, words: string): Promise<WebElement> =>
    waitFor(what, () => driver.executeScript<WebElement | null>(finder, words));
  const field = (label: string): Promise<WebElement> => find(`a field called “${label}”`, findLabelled, label);
  return {
    open: async (path) => {
      await driver.get(origin + path);
      await driver.executeScript(listenForProblems);
    },
    click: async (name) => (await find(`“${name}” to press`, findPressable, name)).click(),
    fill: async (label, text) => (await field(label)).sendKeys(text),
    slide: async (label, value) => slide(driver, await field(label), value),
    text: () => driver.executeScript<string>("return document.body.innerText"),
    evaluate: async <T>(script: string) => {
      const answer = await driver.executeAsyncScript<{ value: T } | { error: string }>(ASYNC(script));
      if ("error" in answer) throw new Error(answer.error);
      return answer.value;
    },
    problems: () => driver.executeScript<string[]>(problemsKept),
  };
}

/** WebKitGTK through its own WebDriver, on a screen nobody sees. */
export async function startWebKit(programs: WebKitPrograms, origin: string): Promise<EngineDriver> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: "x11",
    LIBGL_ALWAYS_SOFTWARE: "1",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  };
  const server = spawn(programs.driver, [`--port=${port}`], { env, stdio: "ignore" });
  const stop = async (): Promise<void> => {
    await stopped(server);
    await stopped(screen);
  };
  try {
    const driver = await connect(port, programs.browser);
    await driver.manage().setTimeouts(TIMEOUTS);
    const version = String((await driver.getCapabilities()).get("browserVersion"));
    const close = async (): Promise<void> => {
      await driver.quit().catch(() => undefined);
      await stop();
    };
    return { name: `WebKitGTK ${version}`, ...drive(driver, origin), close };
  } catch (error) {
    await stop();
    throw error;
  }
}
