import type { DeleteThereRefusal, SwitchOffRefusal, SwitchOnRefusal } from "@ajar/vault/vault";
import { LOCALE } from "./locale.ts";
import { saveRefused } from "./lock.ts";

const entries = (count: number): string => (count === 1 ? "One entry" : `${count.toLocaleString(LOCALE)} entries`);
const moment = (at: number): string =>
  new Date(at).toLocaleString(LOCALE, { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });

/** Where the journal is kept: here only, or sealed at a relay too. */
export const words = {
  title: "Where it is kept",
  here: "On this device only.",
  kept: "On this device, and sealed at a relay for your other devices.",
  on: {
    title: "Keep it at a relay too",
    why: "A relay is a server that passes sealed pages between your devices. With one, a second phone or laptop can read what you write on this one.",
    sealed: "It leaves this device only sealed. Your devices hold the key.",
    at: (host: string): string => `It would be kept at ${host}, where this page came from.`,
    other: "Use another relay, or an invite code",
    address: "Address of the relay",
    addressHint: "Empty for the place this page came from.",
    invite: "Invite code",
    inviteHint: "Only if whoever runs the relay gave you one.",
    yes: "Keep it there too",
    no: "Not now",
    done: "It is on its way. You can go on writing.",
  },
  sees: {
    title: "What the relay can see",
    it: "It sees addresses, times, sizes and which devices share a space. It cannot read what you write.",
    who: "If someone you live with runs it, they can tell when you write, and how much. Choose one they don’t run if that matters to you.",
    lost: "Nothing at the relay opens without one of your devices. If you lose them all, only a backup file brings it back.",
  },
  state: {
    reaching: "On the way to the relay.",
    together: "Everything here is there too.",
    resting: "The relay can’t be reached right now. Ajar tries again by itself, and nothing here waits for it.",
    "not-admitted":
      "The relay doesn’t let this device in. It may have been taken off the list on another of your devices. What is here stays here.",
    full: "The relay has no room left for this journal, so new entries stay on this device. A backup file keeps them safe.",
    closed: "What was there has been deleted from one of your devices. All of it is still here.",
    "two-versions":
      "The relay showed two versions of the same thing. We can’t tell why. Receiving has stopped here. What you have is kept.",
    off: "Getting ready.",
  },
  at: "Kept at",
  last: "Last time all of it was there",
  never: "Not yet",
  when: moment,
  waiting: (count: number): string => `${entries(count)} on the way`,
  notArrived: "Some entries from another device have not arrived yet. Ajar asks for them each time.",
  tooNew: (count: number): string =>
    count === 1
      ? "One entry was written by a newer Ajar. Update Ajar to read it."
      : `${entries(count)} were written by a newer Ajar. Update Ajar to read them.`,
  backup: "Make a backup file",
  tryNow: "Try now",
  off: {
    button: "Stop keeping it there",
    title: "Stop keeping it there?",
    body: "This device stops sending and receiving. What is at the relay stays there, sealed, and your other devices go on.",
    yes: "Stop",
    no: "Keep it on",
    done: "Kept on this device only, from now on.",
  },
  remove: {
    button: "Delete it there",
    title: "Delete it from the relay?",
    body: "The relay lets go of all of it, for every device of yours. Each device keeps what it has. This relay can’t take this journal back later; another one can.",
    yes: "Delete it there",
    no: "Leave it there",
    done: "The relay has let go of it. All of it is still here.",
  },
  switchOnRefused: (refusal: SwitchOnRefusal): string => {
    switch (refusal.kind) {
      case "not-an-address":
        return "That isn’t an address of a relay. One looks like https://relay.example.";
      case "needs-invite":
        return "This relay asks for an invite code it knows. Nothing was sent.";
      case "deleted-there":
        return "This journal was deleted at this relay before, and it can’t go back. Another relay will do.";
      case "out-of-reach":
        return "That relay can’t be reached from here. Nothing was sent. Check the address, or try later; the server of this page has to allow it, too.";
      case "locked":
      case "storage-full":
      case "no-storage":
        return saveRefused(refusal);
    }
  },
  switchOffRefused: (refusal: SwitchOffRefusal): string => saveRefused(refusal),
  deleteRefused: (refusal: DeleteThereRefusal): string =>
    refusal.kind === "out-of-reach"
      ? "The relay can’t be reached right now, so nothing was deleted there. Try once more when you are online."
      : saveRefused(refusal),
};
