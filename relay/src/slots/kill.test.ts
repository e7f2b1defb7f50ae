import type { ServerFrame } from "@ajar/core/protocol/frames";
import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { arrive, make, newDevice, random, type Ask, type Bytes, type Device, type Line } from "../device.fixtures.ts";
import { startProcess, type RelayProcess } from "../process.fixtures.ts";
import { aFolder } from "../relay.fixtures.ts";
import { keyHashOf } from "./exchanges.ts";

/** Power cuts in the middle of exchanges: six a change, five hundred a night (AJAR_KILLS). */
const KILLS = Number(process.env["AJAR_KILLS"] ?? 6);
const AT_ONCE = 10;
const HOUR_MS = 3_600_000;
const ROLES = [0, 1] as const;

/** What one person was told in one exchange, and the text that was put there. */
interface Side {
  readonly key: Bytes;
  readonly put: Extract<Ask, { kind: "put" }>;
  readonly told: Set<string>;
  readonly sent: Set<Ask["kind"]>;
}

type Sides = readonly [Side, Side];

function newSides(): Sides {
  const exchange = random(20);
  new DataView(exchange.buffer).setUint32(16, Math.floor(Date.now() / HOUR_MS) + 24);
  const sideOf = (role: number): Side => {
    const key = random(32);
    const keyHash = new Uint8Array(keyHashOf(exchange, role, key));
    const put = { kind: "put", exchange, keyHash, card: random(340), answer: random(16_464) } as const;
    return { key, put, told: new Set(), sent: new Set() };
  };
  return [sideOf(0), sideOf(1)];
}

const saidOf = (frame: ServerFrame | null): string => (frame?.kind === "slot" ? frame.is : (frame?.kind ?? "nothing"));

async function say(line: Line, side: Side, ask: Ask): Promise<string> {
  side.sent.add(ask.kind);
  const said = saidOf(await line.ask(ask));
  side.told.add(`${ask.kind} ${said}`);
  return said;
}

/** One person's part: put, then give the key once both are in; one in four takes it back instead. */
async function take(line: Line, side: Side): Promise<void> {
  const { exchange } = side.put;
  await say(line, side, side.put);
  for (let looks = 0; looks < 20; looks += 1) {
    const seen = await say(line, side, { kind: "see", exchange });
    if (seen === "slot-other") break;
    if (seen !== "mine") return;
  }
  const last: Ask = randomInt(4) === 0 ? { kind: "back", exchange } : { kind: "key", exchange, answerKey: side.key };
  await say(line, side, last);
}

async function untilKilled(lines: readonly [Line, Line], relay: RelayProcess): Promise<readonly Sides[]> {
  const all: Sides[] = [];
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    while (lines[0].socket.readyState === lines[0].socket.OPEN && all.length < 45) {
      const sides = newSides();
      all.push(sides);
      await Promise.all(ROLES.map((role) => take(lines[role], sides[role])));
    }
  });
  const answers = (): number => all.flat().reduce((sum, { told }) => sum + told.size, 0);
  const enough = randomInt(150);
  while (answers() < enough) await new Promise((resolve) => setTimeout(resolve, 1));
  await relay.kill();
  await Promise.all(lanes);
  return all;
}

/** What is wrong with an exchange after the relay came back, or `null`: what was answered holds, and both see the same end. */
function wrongWith(sides: Sides, seen: readonly [string, string]): string | null {
  const ends = ["slot-released", "closed"];
  if (ends.some((end) => seen.includes(end)) && seen[0] !== seen[1]) return `one sees ${seen[0]}, one ${seen[1]}`;
  if (sides.every(({ told }) => told.has("key ok")) && seen[0] !== "slot-released") return "both keys were taken";
  if (sides.some(({ told }) => told.has("back closed")) && seen[0] !== "closed") return "it was taken back";
  for (const role of ROLES) {
    const { told, sent } = sides[role];
    if (told.has("put ok") && !sent.has("back") && seen[role] === "none") return "what was put is gone";
    if (told.has("see slot-released") && seen[role] !== "slot-released") return "it was released";
  }
  return null;
}

async function pairLines(origin: string, pair: readonly [Device, Device]): Promise<readonly [Line, Line]> {
  return [await arrive(origin, pair[0]), await arrive(origin, pair[1])];
}

test("however often the power goes in the middle of exchanges, what was answered holds, and none is both released and closed", async () => {
  const data = aFolder();
  let relay = await startProcess(data);
  const ends = new Map<string, number>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const mine = newDevice();
    const pair = [mine, newDevice(mine.space, 1)] as const;
    await make(relay.origin, ...pair);
    const all = await untilKilled(await pairLines(relay.origin, pair), relay);
    relay = await startProcess(data);
    const [here, there] = await pairLines(relay.origin, pair);
    for (const sides of all) {
      const { exchange } = sides[0].put;
      const seen = [
        saidOf(await here.ask({ kind: "see", exchange })),
        saidOf(await there.ask({ kind: "see", exchange })),
      ] as const;
      expect(wrongWith(sides, seen)).toBeNull();
      ends.set(seen[0], (ends.get(seen[0]) ?? 0) + 1);
    }
  }
  await relay.kill();
  console.log(`${KILLS} power cuts amid exchanges: ${JSON.stringify(Object.fromEntries(ends))}`);
  expect(ends.get("slot-released") ?? 0).toBeGreaterThan(0);
}, 7_200_000);
