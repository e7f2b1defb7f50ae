/** What a person can do in any browser, by what they read on the screen. Implemented once for each engine. */
export interface EngineDriver {
  /** The browser and its version, for the table. */
  readonly name: string;
  /** Loads an address of Ajar, `/now` and so on, from the server or from what the browser keeps. */
  open(path: string): Promise<void>;
  /** Presses what carries these words: the whole name if there is one, else what begins with them. */
  click(name: string): Promise<void>;
  /** Types into the empty field with this label. */
  fill(label: string, text: string): Promise<void>;
  /** Moves a slider to a value from 0 to 100 with the arrow keys. */
  slide(label: string, value: number): Promise<void>;
  /** The words on the screen. */
  text(): Promise<string>;
  /** Runs a script in the page and waits for its promise; what it answers must be plain data. */
  evaluate<T>(script: string): Promise<T>;
  /** What went wrong so far: broken scripts, console errors where the driver hears them, violated page rules. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const EVERY_MS = 100;
const PATIENCE_MS = 15_000;

/** Asks again until there is an answer; throws with `what` after `withinMs`. */
export async function waitFor<T>(what: string, ask: () => Promise<T | null>, withinMs = PATIENCE_MS): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > until) throw new Error(`Waited ${withinMs / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

/** Waits until these words are on the screen. */
export async function sees(engine: EngineDriver, words: string, withinMs = PATIENCE_MS): Promise<void> {
  let last = "";
  const look = async (): Promise<true | null> => {
    last = await engine.text().catch(() => "");
    return last.includes(words) ? true : null;
  };
  await waitFor(`“${words}”`, look, withinMs).catch((error: unknown) => {
    const shown = last.replaceAll(/\s+/g, " ").slice(-400);
    throw new Error(`${error instanceof Error ? error.message : String(error)} On screen: ${shown}`);
  });
}
