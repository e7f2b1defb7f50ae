import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sees, waitFor, type EngineDriver } from "./driver.ts";

/** One thing that must hold. It throws when it does not. */
export interface Step {
  readonly says: string;
  readonly act: (engine: EngineDriver) => Promise<void>;
}

const PASSPHRASE = "quiet lamps lean on the porch";
const FEAR = "They will laugh at it.";
const SLOW_MS = 40_000;
const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A screen that is still fading in has too little contrast, for a sixth of a second. */
const SETTLED = `Promise.allSettled(document.getAnimations().map((each) => each.finished)).then(() => 1)`;

/** Throws with every rule of WCAG 2.2 AA the settled screen breaks, and where. */
async function isCleanForAxe(engine: EngineDriver): Promise<void> {
  await engine.evaluate(SETTLED);
  await engine.evaluate(`(() => { ${AXE}; return 1; })()`);
  const { passes, found } = await engine.evaluate<{ passes: number; found: string[] }>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ passes, violations }) => ({
      passes: passes.length,
      found: violations.map((each) => each.id + " at " + each.nodes.map((node) => node.target.join(" ")).join(", ")),
    }))`,
  );
  if (found.length > 0) throw new Error(found.join("; "));
  if (passes === 0) throw new Error("axe found nothing to look at.");
}

async function seesItsOpenStep(engine: EngineDriver): Promise<void> {
  await engine.open("/now");
  await sees(engine, "I’ve done it");
}

/** From the first open to a locked and opened vault, as one person would go. Each step needs those before it. */
export const JOURNEY: readonly Step[] = [
  {
    says: "opens on the cover",
    act: async (engine) => {
      await engine.open("/");
      await sees(engine, "Letting people in, a little at a time.");
    },
  },
  { says: "axe: the cover is clean", act: isCleanForAxe },
  {
    says: "arrives at the choice of a small step",
    act: async (engine) => {
      await engine.click("Start");
      await engine.click("It’s hard for me to let people in");
      for (let card = 1; card <= 6; card += 1) {
        await sees(engine, `Card ${card} of 6`);
        await engine.click("Sometimes");
      }
      await engine.click("Show me a small step");
      await sees(engine, "One small thing");
    },
  },
  {
    says: "seals a step, with the keyboard on the slider",
    act: async (engine) => {
      await waitFor("a step to choose", () =>
        engine.evaluate<true | null>(
          `(() => { const first = document.querySelector("input[type=radio]"); first?.click(); return first ? true : null; })()`,
        ),
      );
      await engine.click("Take this step");
      await engine.slide("How badly might it go?", 70);
      await sees(engine, "70 of 100");
      await engine.fill("What exactly do you fear?", FEAR);
      await engine.click("Seal it");
      await sees(engine, "Sealed.");
      await engine.click("That’s enough for today");
      await sees(engine, "Keep it safe, if you like");
      await engine.click("Done");
      await sees(engine, "I’ve done it");
    },
  },
  { says: "axe: Now is clean", act: isCleanForAxe },
  { says: "finds the step again after loading anew", act: seesItsOpenStep },
  {
    says: "registers its service worker, which keeps the whole release",
    act: async (engine) => {
      const active = await engine.evaluate<string>(
        `navigator.serviceWorker.ready.then((kept) => kept.active.scriptURL)`,
      );
      if (!active.endsWith("/sw.js")) throw new Error(`The active service worker is ${active}.`);
      const whole = await engine.evaluate<boolean>(
        `fetch("/release.json").then((answer) => answer.json()).then(async ({ alone, pack }) => (await Promise.all([...alone, ...Object.keys(pack)].map((path) => caches.match(path, { ignoreVary: true })))).every(Boolean))`,
      );
      if (!whole) throw new Error("A file of the release is not kept.");
    },
  },
  {
    says: "sets a passphrase",
    act: async (engine) => {
      await engine.click("Settings");
      await engine.click("Lock");
      await engine.click("Set a passphrase");
      await engine.click("Choose my own");
      await engine.fill("Your own passphrase", PASSPHRASE);
      await engine.fill("The same once more", PASSPHRASE);
      await engine.click("Keep this passphrase");
      await sees(engine, "A passphrase is set.", SLOW_MS);
    },
  },
  { says: "axe: Lock is clean", act: isCleanForAxe },
  {
    says: "locks, and the shut door shows nothing",
    act: async (engine) => {
      await engine.click("Lock now");
      await sees(engine, "This is shut.");
      const words = await engine.text();
      if (words.includes("I’ve done it") || words.includes(FEAR))
        throw new Error("Something of the vault is on screen.");
    },
  },
  {
    says: "stays shut for other words, and says so",
    act: async (engine) => {
      await engine.fill("Passphrase", "not the right words");
      await engine.click("Open");
      await sees(engine, "That doesn’t open it.", SLOW_MS);
    },
  },
  {
    says: "opens with the passphrase after loading anew, and the step is there",
    act: async (engine) => {
      await engine.open("/now");
      await sees(engine, "This is shut.");
      await engine.fill("Passphrase", PASSPHRASE);
      await engine.click("Open");
      await sees(engine, "I’ve done it", SLOW_MS);
    },
  },
  {
    says: "broke no script and no rule of the page on the way",
    act: async (engine) => {
      const problems = await engine.problems();
      if (problems.length > 0) throw new Error([...new Set(problems)].join("; "));
    },
  },
];

/** How one step went; `null` when it held. Steps after the first that did not hold are not tried. */
export interface Went {
  readonly says: string;
  readonly why: string | null;
  readonly tookMs: number;
}

/** Goes the whole way. A step that does not hold ends it, except for axe, after which one can go on. */
export async function go(engine: EngineDriver): Promise<readonly Went[]> {
  const went: Went[] = [];
  let stopped = "";
  for (const { says, act } of JOURNEY) {
    const started = performance.now();
    const why = stopped === "" ? await act(engine).then(() => null, reasonOf) : `not tried: ${stopped}`;
    if (why !== null && stopped === "" && !says.startsWith("axe")) stopped = `“${says}” came first`;
    went.push({ says, why, tookMs: performance.now() - started });
  }
  return went;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
