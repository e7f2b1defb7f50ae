import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { arrive, entryOf, make, newDevice } from "@ajar/relay/device.fixtures";
import type { Couple, CoupleWish, System } from "./system.ts";

/** The program a relay is started by. */
export const RELAY: string = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "relay", "src", "main.ts");

/** `entry-live` in the table of docs/relay-protocol.md. */
const ENTRY_LIVE = 136;
/** Bytes of an entry before what is sealed. */
const HEADER_BYTES = 78;

async function couple({ port, onArrived }: CoupleWish): Promise<Couple> {
  const origin = `http://127.0.0.1:${port}`;
  const phone = newDevice();
  const laptop = newDevice(phone.space);
  await make(origin, phone, laptop);
  const [writer, reader] = [await arrive(origin, phone), await arrive(origin, laptop)];
  let arrived = 0;
  reader.socket.on("message", (data: Buffer) => {
    if (data[0] === ENTRY_LIVE) onArrived((arrived += 1));
  });
  let seq = 0;
  return {
    write: async (bytes) => {
      seq += 1;
      const answer = await writer.ask({ kind: "append", entry: entryOf(phone, seq, bytes.subarray(HEADER_BYTES)) });
      if (answer?.kind !== "stored") throw new Error(`not stored: ${answer?.kind}`);
    },
    close: () => [writer, reader].forEach(({ socket }) => socket.terminate()),
  };
}

export const AJAR: System = {
  name: "Ajar's relay",
  promises: {
    answers: "after the commit is on disk",
    durable: "nothing that was answered is lost",
    blind: "sees sealed bytes only",
  },
  main: RELAY,
  couple,
};
