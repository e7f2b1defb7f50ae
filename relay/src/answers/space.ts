import type { ClientFrame } from "@ajar/core/protocol/frames";
import { DONE, refused, type Answer } from "../wire/answer.ts";
import type { House } from "../wire/house.ts";
import type { Member } from "../wire/session.ts";
import { hexOf } from "./hex.ts";

type Of<Kind extends ClientFrame["kind"]> = Extract<ClientFrame, { kind: Kind }>;

export async function keys(house: House, member: Member, { add, remove }: Of<"keys">): Promise<Answer> {
  const { space } = member.login;
  if (!(await house.spaces.changeKeys({ space, role: member.role, add, remove }))) return refused("not-allowed");
  const removed = remove.map(({ author }) => hexOf(author)).filter((author) => author !== member.author);
  house.rooms.dismiss(member.space, removed);
  return DONE;
}

/** Closes the space: nobody logs in from this moment, then the log goes. */
export async function close(house: House, member: Member): Promise<Answer> {
  await house.spaces.close(member.login.space);
  house.counts.add("spaces_closed");
  house.rooms.closed(member.space);
  await letGoClosed(house);
  return DONE;
}

/** Lets go of the logs of closed spaces; what cannot go now is tried again later. */
export async function letGoClosed(house: Pick<House, "spaces" | "log">): Promise<void> {
  for (const space of await house.spaces.lettingGo()) {
    await house.log.destroy(hexOf(space));
    await house.spaces.wasLetGo(space);
  }
}

export async function exchange(
  house: House,
  member: Member,
  frame: Of<"put" | "back" | "key" | "see">,
): Promise<Answer> {
  if (member.sort !== "pair") return refused("not-allowed");
  house.counts.add("slot_commands");
  const reply = await house.exchanges.ask({ login: member.login, role: member.role, now: house.now() }, frame);
  switch (reply.kind) {
    case "refused":
      return refused(reply.why);
    case "slot":
      return reply;
    case "slot-other":
      return { ...reply, ...plain(reply) };
    case "slot-released":
      return { ...reply, ...plain(reply), ownKey: own(reply.ownKey), otherKey: own(reply.otherKey) };
  }
}

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

function plain({
  keyHash,
  card,
  answer,
}: {
  readonly keyHash: Uint8Array;
  readonly card: Uint8Array;
  readonly answer: Uint8Array;
}) {
  return { keyHash: own(keyHash), card: own(card), answer: own(answer) };
}
