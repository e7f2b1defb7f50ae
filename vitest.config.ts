import { defineConfig } from "vitest/config";

/** Real processes that are killed, flooded and promoted, real key stretching, and whole lives simulated: `npm test` runs them, the quick check does not. */
const LONG = [
  "relay/src/{abuse,kill,login,operate,relay,trouble,two-relays}.test.ts",
  "relay/src/log/*.test.ts",
  "relay/src/slots/{exchanges,kill}.test.ts",
  "vault/src/{argon2,backup,backup.age,erase-and-restore,faults,fuzz}.test.ts",
  "vault/src/relay/{sync,lying,soak,killed}.test.ts",
  "vault/src/link/{stranger,two-devices}.test.ts",
  "vault/src/{kit,passphrase,torn,ways-in}.test.ts",
  "core/src/protocol/frames.test.ts",
  "core/src/journal/ten-years.test.ts",
  "app/src/settings/plain-export.test.ts",
  "bench/src/{blindness,simulation}/*.test.ts",
];

/** These put something in place of the clock, the zone or the page, so each has a worker to itself. */
const CHANGING = "app/src/{pause/return-times,auto-lock,drafts,words/literally,step/wall-time}.test.ts";

/** A busy machine is slow, not wrong: what hangs is found all the same. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000 };

/** What the build sets (`app/vite.config.ts`), as most releases have it. */
const define = { __AJAR_CSI4__: "true" };

export default defineConfig({
  test: {
    pool: "threads",
    projects: [
      // What reads and computes leaves nothing behind, so its tests can share a worker.
      {
        define,
        test: {
          ...PATIENT,
          name: "shared",
          include: ["{core,content,vault,app}/**/*.test.ts"],
          exclude: [...LONG, CHANGING, "**/node_modules/**"],
          isolate: false,
        },
      },
      {
        define,
        test: {
          ...PATIENT,
          name: "apart",
          include: ["{relay,bench,tools}/**/*.test.ts", CHANGING],
          exclude: [...LONG, "**/node_modules/**"],
        },
      },
      { define, test: { ...PATIENT, name: "long", include: LONG } },
    ],
  },
});
