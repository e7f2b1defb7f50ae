import type { NameRefusal, RenameRefusal } from "@ajar/core/device/add-device";
import type {
  AnswerRefusal,
  EpochRefusal,
  LinkedRefusal,
  LinkOver,
  OfferRefusal,
  SaveRefusal,
  SwitchOnRefusal,
} from "@ajar/vault/vault";
import { LOCALE } from "./locale.ts";
import { saveRefused } from "./lock.ts";

const day = (at: number): string =>
  new Date(at).toLocaleDateString(LOCALE, { day: "numeric", month: "long", year: "numeric" });

const most = (count: number): string => `${count} devices is as many as one journal can be on. Remove one first.`;

/** Why two devices did not come together, and that nothing came of it. */
function over(refusal: LinkOver): string {
  switch (refusal.kind) {
    case "stranger":
      return "Someone or something else used this code, so it was thrown away. Nothing was shared. Draw a new one, and show it only to your own device.";
    case "different":
      return "The pictures were different, so nothing was shared. Start again with a new code. If they differ twice, leave it for today.";
    case "stopped":
      return "The other device stopped, or the code had been used. Nothing was shared. Start again with a new code.";
    case "timed-out":
      return "Nobody answered in time. Nothing was shared, and the code is no longer good.";
    case "no-relay":
      return "The relay can’t be reached right now. Nothing was shared. Look at the connection and start again.";
  }
}

function nameRefused(refusal: NameRefusal | RenameRefusal): string {
  switch (refusal.kind) {
    case "name-empty":
      return "Give it a word you would know it by.";
    case "name-too-long":
      return `At most ${refusal.limit} letters.`;
    case "device-unknown":
      return "This device is no longer on your list.";
  }
}

/** A person's own devices: the list, adding one, and the side of the one that is added. */
export const words = {
  list: {
    title: "Your devices",
    lead: "Each has the whole journal, and keys of its own.",
    alone: "Your journal is on this device only.",
    aloneMore: "On a second one it goes on where you left it, and it survives the loss of either.",
    here: "This device",
    since: (at: number): string => `Added ${day(at)}`,
    add: "Add another device",
    open: (name: string): string => `Name or remove ${name}`,
    keys: "Change the keys",
    keysDetail: "If someone may have copied them",
  },
  one: {
    name: "What you call it",
    keep: "Keep this name",
    kept: "Kept.",
    remove: "Remove this device",
    removeTitle: (name: string): string => `Remove ${name}?`,
    removeBody: [
      "It gets nothing you write from now on, and new keys lock it out.",
      "What is already on it stays on it. Ajar can’t reach into a device to wipe it.",
      "Anything written there that never reached the relay stays only there.",
    ],
    removing: "Changing the keys",
    removed: (name: string): string => `${name} is removed. It gets nothing new.`,
    notNow: "Not now",
    self: "To take Ajar off this device itself, use Your data, Erase everything.",
  },
  keys: {
    title: "Change the keys",
    lead: "Everything you write from now on gets fresh keys, on all your devices.",
    body: "What you wrote before keeps its old ones: whoever copied those can still open copies of it.",
    ask: "Your passphrase",
    change: "Change the keys",
    changing: "Changing the keys",
    changed: "Changed. From now on new keys count.",
    notNow: "Not now",
  },
  add: {
    title: "Add another device",
    lead: "Your phone, a tablet, another computer. One that is yours.",
    needsPassphrase: "A second device means your journal travels. So this one needs a passphrase first.",
    setPassphrase: "Set a passphrase",
    elsewhere: (host: string): string =>
      `To get there, a sealed copy of your journal is kept at ${host} from now on. Whoever runs it can see when you use Ajar and how much there is, never what it says.`,
    how: "Where is the other device?",
    hows: { qr: "Here, with a camera", link: "I’ll send it a link" },
    ask: "Your passphrase, once more",
    begin: "Go on",
    notNow: "Not now",
    beginning: "Getting a code ready",
    showTitle: { qr: "Point its camera here", link: "Open this on the other device" },
    showLead: {
      qr: "Then tap what the camera finds. Good for ten minutes, once.",
      link: "Good until this time tomorrow, once. Send it only to yourself: whoever opens it first sees it used up.",
    },
    qr: "A code for the camera of your other device",
    copy: "Copy the link",
    copied: "Copied.",
    noCamera: "No camera? Use a link",
    waiting: "Waiting for the other device",
    waitingMore: "Leave this open. If Ajar locks meanwhile, open it again and come back here.",
    stop: "Stop",
    finishing: "Handing over the keys",
    done: "Your other device has the journal.",
    doneMore: "What you write on either shows on both. Remove a device here if you ever lose it.",
    toList: "See your devices",
    again: "Start again",
    leave: "Leave it",
    firstName: "First device",
    newName: "New device",
  },
  compare: {
    title: "Do both show the same seven?",
    lead: "Look at the other device. In the same order, every one of them.",
    why: "If someone stood between your devices, they would differ.",
    picture: (number: string, word: string): string => `${number} ${word}`,
    digits: "Compare twelve digits instead",
    digitsLead: "The same check, easier to listen to.",
    same: "The same",
    different: "Different",
    waiting: "Now the same on the other device",
  },
  link: {
    title: "Bring your journal here",
    lead: "You opened a link from one of your own devices. In a moment this one will have the whole journal.",
    keeps: "What is already written here comes along. Nothing is replaced.",
    only: "Only on a device of your own. On a shared one, others may find it.",
    name: "What to call this device",
    names: { phone: "My phone", tablet: "My tablet", computer: "My computer" },
    begin: "Go on",
    notNow: "Not now",
    reaching: "Reaching your other device",
    reachingMore: "It has to be open at its code.",
    fetching: "Bringing your journal",
    done: "Your journal is here.",
    doneMore: "It has no passphrase on this device yet. Without one, anyone who can open this browser can read it.",
    doneGuarded: "It opens with the passphrase this device had before.",
    passphrase: "Set a passphrase",
    later: "Later",
    go: "Go to Now",
    noCode: "No link came along.",
    noCodeLead:
      "On the device that has your journal, open Settings, Your devices, Add another device. It makes a code for this one.",
    paste: "Or paste the link here",
    use: "Use this link",
    back: "To the start",
  },
  offerRefused: (refusal: OfferRefusal): string => {
    switch (refusal.kind) {
      case "cannot-open":
        return "That isn’t the passphrase. Nothing has changed.";
      case "no-passphrase":
        return "Set a passphrase first. Nothing has changed.";
      case "not-elsewhere":
      case "no-relay":
        return "The relay can’t be reached right now, so no code could be made. Nothing has changed.";
      case "too-many-devices":
        return most(refusal.most);
      default:
        return saveRefused(refusal);
    }
  },
  switchOnRefused: (refusal: SwitchOnRefusal): string => {
    switch (refusal.kind) {
      case "needs-invite":
        return "This relay takes in those with an invite. Open Settings, Where it is kept, enter it there, and come back.";
      case "deleted-there":
        return "This journal was deleted at this relay before, and a relay never takes one back. Another relay can: see Settings, Where it is kept.";
      case "not-an-address":
      case "out-of-reach":
        return "The relay can’t be reached right now, so no code could be made. Nothing has changed.";
      default:
        return saveRefused(refusal);
    }
  },
  answerRefused: (refusal: AnswerRefusal): string => {
    switch (refusal.kind) {
      case "not-a-code":
        return "This link isn’t whole, or it is from another version of Ajar. Copy all of it, or draw a new one.";
      case "expired":
        return "This link is too old. Draw a new one on your other device.";
      case "used":
        return "This link has been used, or it was stopped. A link works once; draw a new one on your other device.";
      case "has-devices":
        return "This device shares its journal with others already. Remove it from those first, then come back with a new link.";
      default:
        return over(refusal);
    }
  },
  linkedRefused: (refusal: LinkedRefusal): string => {
    switch (refusal.kind) {
      case "stranger":
      case "different":
      case "stopped":
      case "timed-out":
      case "no-relay":
        return over(refusal);
      case "too-many-devices":
        return most(refusal.most);
      default:
        return saveRefused(refusal);
    }
  },
  epochRefused: (refusal: EpochRefusal | { readonly kind: "cannot-open" }): string => {
    switch (refusal.kind) {
      case "cannot-open":
        return "That isn’t the passphrase. Nothing has changed.";
      case "device-unknown":
        return "This device is no longer on your list.";
      case "no-relay":
        return "The relay can’t be reached right now. Nothing has changed; try again when you are online.";
      case "too-often":
        return "The keys of this journal have been changed as often as they can be. Make a backup, and begin anew with it.";
      default:
        return saveRefused(refusal);
    }
  },
  over,
  nameRefused,
  saved: (refusal: SaveRefusal | RenameRefusal): string =>
    refusal.kind === "name-empty" || refusal.kind === "name-too-long" || refusal.kind === "device-unknown"
      ? nameRefused(refusal)
      : saveRefused(refusal),
} as const;
