import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { toHex, type Bytes } from "../bytes.ts";
import { keyPairOf } from "./keys.fixtures.ts";
import type { Instant } from "@ajar/core/shared/stamp";
import type { Own } from "./attempt.ts";
import type { LinkCode } from "./code.ts";
import type { Meeting, MeetingOver } from "./meeting.ts";

// A relay's meetings in memory, with the limits of the real one.

const MESSAGES = 8;

interface Room {
  readonly messages: Bytes[];
  readonly waiting: Set<() => void>;
  isOpen: boolean;
}

export class Meetings {
  readonly #rooms = new Map<string, Room>();

  open(code: Pick<LinkCode, "rendezvous">): void {
    this.#rooms.set(toHex(code.rendezvous), { messages: [], waiting: new Set(), isOpen: true });
  }

  at(code: Pick<LinkCode, "rendezvous">): Meeting {
    const room = this.#rooms.get(toHex(code.rendezvous)) ?? { messages: [], waiting: new Set(), isOpen: false };
    const wake = (): void => {
      for (const each of room.waiting) each();
      room.waiting.clear();
    };
    return {
      put: async (message): Promise<Result<null, MeetingOver>> => {
        if (!room.isOpen) return refuse({ kind: "gone" });
        if (room.messages.length >= MESSAGES) return refuse({ kind: "full" });
        room.messages.push(message.slice());
        wake();
        return ok(null);
      },
      next: async (from): Promise<Result<readonly Uint8Array[], MeetingOver>> => {
        while (room.isOpen && room.messages.length <= from) {
          await new Promise<void>((resolve) => room.waiting.add(resolve));
        }
        return room.isOpen ? ok(room.messages.slice(from)) : refuse({ kind: "gone" });
      },
      end: async () => {
        room.isOpen = false;
        room.messages.length = 0;
        wake();
      },
    };
  }
}

/** Bytes that look random and are the same for one seed, so that a run that fails can be run again. */
export function seeded(seed: number): (count: number) => Bytes {
  let state = seed >>> 0;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
      return (mixed ^ (mixed >>> 14)) & 0xff;
    });
}

export function someCode(random: (count: number) => Bytes): LinkCode {
  const until = 1_772_600_040_000 as Instant;
  return { origin: "https://relay.example", rendezvous: random(16), psk: random(32), until };
}

export async function someOwn(random: (count: number) => Bytes): Promise<Own> {
  const ephemeral = await keyPairOf("X25519", random(32));
  const dh = await keyPairOf("X25519", random(32));
  const login = await keyPairOf("Ed25519", random(32));
  return {
    half: {
      keys: { ephemeral: ephemeral.open, dh: dh.open, login: login.open, author: random(16) },
      nonce: random(32),
    },
    secrets: { ephemeral: ephemeral.secret, dh: dh.secret },
  };
}
