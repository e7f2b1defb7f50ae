import { randomBytes } from "../surroundings.ts";
import type { Bytes } from "../bytes.ts";
import { approach, greet, type Compared, type Own } from "./attempt.ts";
import type { LinkCode } from "./code.ts";
import { Letters, type LinkOver } from "./letters.ts";
import type { Meeting } from "./meeting.ts";
import { Meetings, someCode, someOwn } from "./meeting.fixtures.ts";

export interface Scene {
  readonly code: LinkCode;
  readonly meetings: Meetings;
  readonly old: { readonly letters: Letters; readonly own: Own };
  readonly fresh: { readonly letters: Letters; readonly own: Own };
}

/** Two honest devices at one meeting; either may be given another line to it. */
export async function scene(
  random: (count: number) => Bytes = randomBytes,
  line: (meeting: Meeting, side: "old" | "new") => Meeting = (meeting) => meeting,
): Promise<Scene> {
  const code = someCode(random);
  const meetings = new Meetings();
  meetings.open(code);
  const end = async (side: "old" | "new"): Promise<Scene["old"]> => ({
    letters: await Letters.at(line(meetings.at(code), side), side, code),
    own: await someOwn(random),
  });
  return { code, meetings, old: await end("old"), fresh: await end("new") };
}

export async function bothCompared({ code, old, fresh }: Scene): Promise<readonly [Compared, Compared]> {
  const [a, b] = await Promise.all([greet(old.letters, code, old.own), approach(fresh.letters, code, fresh.own)]);
  if (!a.ok) throw new Error(a.refusal.kind);
  if (!b.ok) throw new Error(b.refusal.kind);
  return [a.value, b.value];
}

export const overOf = (answer: { ok: true } | { ok: false; refusal: LinkOver }): string =>
  answer.ok ? "went through" : answer.refusal.kind;
