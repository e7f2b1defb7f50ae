import type { ClientFrame } from "@ajar/core/protocol/frames";
import { DONE, refused, type Answer } from "../wire/answer.ts";
import type { House } from "../wire/house.ts";
import type { Session } from "../wire/session.ts";
import { hexOf } from "./hex.ts";

type Of<Kind extends ClientFrame["kind"]> = Extract<ClientFrame, { kind: Kind }>;

/** Begins a meeting. Only a device that has logged in may, so that a meeting costs somebody's invite, and not too often. */
export async function meetOpen(house: House, session: Session, frame: Of<"meet-open">): Promise<Answer> {
  if (session.member === null) return refused("not-admitted");
  const waitMs = house.meetingPaces.take(session.member.space, house.now());
  if (waitMs > 0) return refused("too-fast", waitMs);
  const isOpen = await house.meetings.open(frame.meeting, frame.minutes, house.now());
  if (!isOpen) return refused("not-allowed");
  house.meeters.wait(hexOf(frame.meeting), session);
  return DONE;
}

export async function meetPut(house: House, session: Session, frame: Of<"meet-put">): Promise<Answer> {
  const place = await house.meetings.put(frame.meeting, frame.message, house.now());
  if (place === null) return refused("unknown-meeting");
  if (place === "full") return refused("full");
  const meeting = hexOf(frame.meeting);
  house.meeters.wait(meeting, session);
  house.meeters.tell(meeting, session, { place, bytes: frame.message });
  return DONE;
}

export async function meetGet(house: House, session: Session, frame: Of<"meet-get">): Promise<Answer> {
  const messages = await house.meetings.get(frame.meeting, frame.from, house.now());
  if (messages === null) return refused("unknown-meeting");
  house.meeters.wait(hexOf(frame.meeting), session);
  return { kind: "meet-page", from: frame.from, messages: messages.map((each) => new Uint8Array(each)) };
}

export async function meetEnd(house: House, frame: Of<"meet-end">): Promise<Answer> {
  await house.meetings.end(frame.meeting);
  return DONE;
}
