import { createPublicKey, generateKeyPairSync, randomBytes, verify, type KeyObject } from "node:crypto";
import type { ClientFrame } from "@ajar/core/protocol/frames";
import { APPENDS, ENTRY_BYTES, PAIR_ROOM, PRIVATE_ROOM } from "@ajar/core/protocol/limits";
import { loginBytes } from "@ajar/core/protocol/login";
import { isWorkDone, useInvite } from "../spaces/grants.ts";
import type { Admission, SpaceSort } from "../spaces/spaces.ts";
import { BUSY, CLOSED, DONE, refused, type Answer } from "../wire/answer.ts";
import type { House } from "../wire/house.ts";
import type { Claim, Member, Session } from "../wire/session.ts";
import { bytesOf, hexOf } from "./hex.ts";

type Of<Kind extends ClientFrame["kind"]> = Extract<ClientFrame, { kind: Kind }>;

/** DER in front of a raw Ed25519 public key (RFC 8410). */
const ED25519_DER = Buffer.from("302a300506032b6570032100", "hex");

/** Whom to check a signature against when there is nobody, so that a no always costs the same. */
const NOBODY: KeyObject = generateKeyPairSync("ed25519").publicKey;

/** What one role may keep in a space of this sort. */
export function roomOf(sort: SpaceSort): { readonly bytes: number; readonly entries: number } {
  return sort === "pair" ? PAIR_ROOM : PRIVATE_ROOM;
}

export async function create(house: House, frame: Of<"create">): Promise<Answer> {
  const { granting } = house;
  const grant = { space: frame.space, ...frame.grant };
  if (granting.kind === "work" && !isWorkDone(granting, grant)) return refused("work-needed", granting.bits);
  const made = await house.spaces.make({ space: frame.space, sort: frame.sort, members: frame.keys }, (run) =>
    useInvite(run, granting, grant),
  );
  if (made === null) return refused("not-admitted");
  if (made === "made") house.counts.add("spaces_made");
  return DONE;
}

export function open(session: Session, frame: Of<"open">): Answer {
  const nonce = new Uint8Array(randomBytes(32));
  session.claim = { space: frame.space, author: frame.author, nonce };
  return { kind: "nonce", nonce };
}

function isSigned(
  session: Session,
  claim: Claim,
  proof: { readonly by: KeyObject; readonly signature: Uint8Array },
): boolean {
  return verify(null, loginBytes({ origin: session.origin, ...claim }), proof.by, proof.signature);
}

function keyOf(admission: Admission | null): KeyObject {
  if (admission?.kind !== "member") return NOBODY;
  const key = Buffer.concat([ED25519_DER, admission.member.loginKey]);
  return createPublicKey({ key, format: "der", type: "spki" });
}

/** Checks a login. A nonce serves once; an unknown space, an unknown key and a bad signature get one answer. */
export async function prove(house: House, session: Session, frame: Of<"prove">): Promise<Answer> {
  const { claim } = session;
  session.claim = null;
  if (claim === null || session.member !== null) return refused("not-admitted");
  const admission = await house.spaces.admissionOf(claim.space, claim.author);
  const isProved = isSigned(session, claim, { by: keyOf(admission), signature: frame.signature });
  if (admission?.kind === "closed") return CLOSED;
  if (admission === null || !isProved) {
    house.counts.add("logins_refused");
    return refused("not-admitted");
  }
  return welcome(house, session, await memberFor(house, claim, admission));
}

/** A copy in memory that small things share: an idle device is kept for hours. */
const keptOf = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes);

async function memberFor(
  house: House,
  { space, author }: Claim,
  admission: Extract<Admission, { kind: "member" }>,
): Promise<Member> {
  const login = { space: keptOf(space), author: keptOf(author), number: await house.numbers.next(space, author) };
  const role = admission.member.role === 0 ? 0 : 1;
  return { login, space: hexOf(space), author: hexOf(author), role, sort: admission.sort };
}

/** Joins first and then asks where the space ends, so that nothing stored in between is missed. */
async function welcome(house: House, session: Session, member: Member): Promise<Answer> {
  if (session.isOver) return refused("not-admitted");
  const joined = house.rooms.join(session, member);
  if (joined !== "in") return refused(joined);
  const [head = null] = await house.log.head([member.space]);
  if (head?.kind === "gone") return CLOSED;
  const { incarnation } = await house.log.health();
  if (incarnation === "") return BUSY;
  const end = head?.end ?? 0;
  house.rooms.knowEnd(member.space, end);
  house.counts.add("logins");
  const room = roomOf(member.sort);
  return {
    kind: "welcome",
    end,
    incarnation: bytesOf(incarnation),
    session: member.login.number,
    role: member.role,
    limits: {
      entryBytes: ENTRY_BYTES.most,
      roomBytes: room.bytes,
      roomEntries: room.entries,
      appendsPerMinute: APPENDS.perMinute,
    },
  };
}
