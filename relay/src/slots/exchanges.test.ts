import { encodeServerFrame, type ServerFrame } from "@ajar/core/protocol/frames";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  arrive,
  entryOf,
  make,
  newDevice,
  random,
  type Ask,
  type Bytes,
  type Device,
  type Line,
} from "../device.fixtures.ts";
import { aFolder, aRelay } from "../relay.fixtures.ts";
import { keyHashOf } from "./exchanges.ts";
import { EMPTY, slotStep, type Exchange, type SlotCommand } from "./slot-state.ts";

const HOUR_MS = 3_600_000;
const RUNS = Number(process.env["AJAR_RUNS"] ?? 15);

function exchangeEnding(hour: number): Bytes {
  const exchange = random(20);
  new DataView(exchange.buffer).setUint32(16, hour);
  return exchange;
}

const inDays = (days: number): Bytes => exchangeEnding(Math.floor(Date.now() / HOUR_MS) + days * 24);

/** What a person puts, and the key to it. */
interface Writing {
  readonly key: Bytes;
  readonly put: Extract<Ask, { kind: "put" }>;
}

function writingFor(exchange: Bytes, role: number): Writing {
  const key = random(32);
  const keyHash = new Uint8Array(keyHashOf(exchange, role, key));
  return { key, put: { kind: "put", exchange, keyHash, card: random(340), answer: random(16_464) } };
}

interface Pair {
  readonly devices: readonly [Device, Device];
  readonly lines: [Line, Line];
}

async function aPair(origin: string): Promise<Pair> {
  const mine = newDevice();
  const theirs = newDevice(mine.space, 1);
  await make(origin, mine, theirs);
  return { devices: [mine, theirs], lines: [await arrive(origin, mine), await arrive(origin, theirs)] };
}

test("two people exchange, and both open what the other had written before", async () => {
  const { origin } = await aRelay();
  const { lines } = await aPair(origin);
  const [mine, theirs] = lines;
  const exchange = inDays(14);
  const [a, b] = [writingFor(exchange, 0), writingFor(exchange, 1)];
  expect(await mine.ask(a.put)).toMatchObject({ is: "ok" });
  expect(await theirs.ask({ kind: "see", exchange })).toMatchObject({ is: "none" });
  expect(await theirs.ask(b.put)).toMatchObject({ is: "ok" });
  expect(await mine.ask({ kind: "see", exchange })).toMatchObject({ kind: "slot-other", answer: b.put.answer });
  expect(await mine.ask({ kind: "key", exchange, answerKey: a.key })).toMatchObject({ is: "ok" });
  expect(await theirs.ask({ kind: "see", exchange })).toMatchObject({ kind: "slot-other", answer: a.put.answer });
  expect(await theirs.ask({ kind: "key", exchange, answerKey: a.key })).toMatchObject({ is: "bad" });
  expect(await theirs.ask({ kind: "key", exchange, answerKey: b.key })).toMatchObject({ is: "ok" });
  const both = { kind: "slot-released" };
  expect(await mine.ask({ kind: "see", exchange })).toMatchObject({ ...both, ownKey: a.key, otherKey: b.key });
  expect(await theirs.ask({ kind: "see", exchange })).toMatchObject({ ...both, ownKey: b.key, otherKey: a.key });
  expect(await mine.ask({ kind: "back", exchange })).toMatchObject({ is: "late" });
});

test("whether the other has not answered, has, or took it back: what the relay says to me is the same, byte for byte", async () => {
  const { origin } = await aRelay();
  const { lines, devices } = await aPair(origin);
  const [mine, theirs] = lines;
  const heard: string[] = [];
  for (const other of ["nothing", "put", "taken back"]) {
    const exchange = inDays(14);
    const writing = writingFor(exchange, 1);
    if (other !== "nothing") await theirs.ask(writing.put);
    if (other === "taken back") await theirs.ask({ kind: "back", exchange });
    const asks: Ask[] = [
      { kind: "see", exchange },
      { kind: "back", exchange },
      { kind: "key", exchange, answerKey: random(32) },
      { kind: "read", cursor: 0, limit: 10 },
      { kind: "read-by", author: devices[1].author, seq: 1, limit: 10 },
      { kind: "ping" },
    ];
    const answers: ServerFrame[] = [];
    for (const ask of asks) answers.push((await mine.ask(ask)) as ServerFrame);
    heard.push(answers.map((answer) => Buffer.from(encodeServerFrame({ ...answer, ref: 0 })).toString("hex")).join());
  }
  expect(new Set(heard).size).toBe(1);
  expect(mine.unasked).toEqual([]);
});

test("what a delayed message of an older login says is not done, so nothing taken back comes alive again", async () => {
  const { origin } = await aRelay();
  const { lines, devices } = await aPair(origin);
  const exchange = inDays(14);
  const writing = writingFor(exchange, 0);
  const old = lines[0];
  await old.ask(writing.put);
  const again = await arrive(origin, devices[0]);
  expect(await again.ask({ kind: "back", exchange })).toMatchObject({ is: "gone" });
  expect(await old.ask(writing.put)).toBeNull();
  expect(await again.ask({ kind: "see", exchange })).toMatchObject({ is: "none" });
});

test("closed by the other, and past its time: both look alike; a deadline too far off is not begun", async () => {
  const clock = { hours: 0 };
  const { origin } = await aRelay({ now: () => Date.now() + clock.hours * HOUR_MS });
  const { lines } = await aPair(origin);
  const [mine, theirs] = lines;
  const [closed, expired, never] = [inDays(14), inDays(2), inDays(2)];
  for (const exchange of [closed, expired]) await mine.ask(writingFor(exchange, 0).put);
  await theirs.ask(writingFor(closed, 1).put);
  await theirs.ask({ kind: "back", exchange: closed });
  clock.hours = 3 * 24;
  for (const exchange of [closed, expired, never]) {
    expect(await mine.ask({ kind: "see", exchange })).toMatchObject({ kind: "slot", is: "closed" });
    expect(await mine.ask(writingFor(exchange, 0).put)).toMatchObject({ kind: "slot", is: "closed" });
  }
  expect(await mine.ask(writingFor(inDays(60), 0).put)).toMatchObject({ kind: "refused", why: "not-allowed" });
});

test("a person has fifty exchanges open at most, which the other neither uses up nor learns of", async () => {
  const { origin } = await aRelay();
  const { lines } = await aPair(origin);
  const exchanges = Array.from({ length: 51 }, () => inDays(14));
  for (const exchange of exchanges.slice(0, 50)) {
    expect(await lines[0].ask(writingFor(exchange, 0).put)).toMatchObject({ is: "ok" });
  }
  const last = exchanges[50] as Bytes;
  expect(await lines[0].ask(writingFor(last, 0).put)).toMatchObject({ kind: "refused", why: "full" });
  expect(await lines[1].ask(writingFor(last, 1).put)).toMatchObject({ is: "ok" });
  await lines[0].ask({ kind: "back", exchange: exchanges[0] as Bytes });
  expect(await lines[0].ask(writingFor(last, 0).put)).toMatchObject({ is: "ok" });
}, 30_000);

test("a private space has no exchanges, and entries go on beside them", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const line = await arrive(origin, phone);
  expect(await line.ask(writingFor(inDays(1), 0).put)).toMatchObject({ why: "not-allowed" });
  expect(await line.ask({ kind: "append", entry: entryOf(phone, 1) })).toMatchObject({ kind: "stored" });
});

const STEPS = ["put", "put-other", "back", "key", "bad-key", "see", "log-in-again", "restart"] as const;
const aStep = fc.record({
  role: fc.constantFrom(0 as const, 1 as const),
  what: fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...STEPS.slice(0, 6)) },
    { weight: 4, arbitrary: fc.constant("log-in-again" as const) },
    { weight: 1, arbitrary: fc.constant("restart" as const) },
  ),
});

test("whatever two people do in whatever order, with new logins and restarts between, the relay does what the table says", async () => {
  const data = aFolder();
  let running = await aRelay({ data });
  let { devices, lines } = await aPair(running.origin);
  const logInAgain = async (role: 0 | 1): Promise<void> => {
    lines[role] = await arrive(running.origin, devices[role]);
  };
  const restart = async (): Promise<void> => {
    await running.stop();
    running = await aRelay({ data });
    for (const role of [0, 1] as const) await logInAgain(role);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { maxLength: 60, size: "max" }), async (steps) => {
      const exchange = inDays(14);
      const texts = [0, 1].map((role) => [writingFor(exchange, role), writingFor(exchange, role)] as const);
      let model: Exchange = EMPTY;
      for (const { role, what } of steps) {
        if (what === "log-in-again") await logInAgain(role);
        else if (what === "restart") await restart();
        else {
          const [ask, command] = asked(exchange, what, { role, texts, model });
          const step = slotStep(model, command, { role, hour: 0, deadline: 1 });
          model = step.exchange;
          expect(await lines[role].ask(ask)).toMatchObject({ ...step.reply });
        }
      }
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);

interface World {
  readonly role: 0 | 1;
  readonly texts: readonly (readonly [Writing, Writing])[];
  readonly model: Exchange;
}

/** One step twice: as a frame, and as what the model is told. The right key is the one of the text that is in. */
function asked(
  exchange: Bytes,
  what: (typeof STEPS)[number],
  { role, texts, model }: World,
): readonly [Ask, SlotCommand] {
  const [first, second] = texts[role] as readonly [Writing, Writing];
  const text = what === "put-other" ? second : first;
  const inNow = model.slots[role]?.answer === second.put.answer ? second : first;
  switch (what) {
    case "put":
    case "put-other": {
      const { keyHash, card, answer } = text.put;
      return [text.put, { kind: "put", slot: { keyHash, card, answer } }];
    }
    case "key":
    case "bad-key": {
      const key = what === "key" ? inNow.key : random(32);
      const hash = keyHashOf(exchange, role, key);
      return [
        { kind: "key", exchange, answerKey: key },
        { kind: "key", key, hash },
      ];
    }
    case "back":
      return [{ kind: "back", exchange }, { kind: "back" }];
    case "see":
    case "log-in-again":
    case "restart":
      return [{ kind: "see", exchange }, { kind: "see" }];
  }
}
