import type { BackupRefusal, Rehearsal } from "@ajar/vault/vault";
import { LOCALE } from "./locale.ts";
import { saveRefused } from "./lock.ts";

const items = (count: number): string => (count === 1 ? "1 entry" : `${count.toLocaleString(LOCALE)} entries`);
const day = (at: number): string =>
  new Date(at).toLocaleDateString(LOCALE, { day: "numeric", month: "long", year: "numeric" });

/** Backing up, taking out, removing. */
export const words = {
  data: {
    title: "Your data",
    lead: "It is all on this device, and nowhere else.",
    leadElsewhere: "It is all on this device, and sealed at a relay too.",
    backup: "Make a backup file",
    neverBackedUp: "None made yet",
    lastBackup: (at: number): string => `Last one on ${day(at)}`,
    restore: "Check or add a backup",
    restoreDetail: "Adds what is missing; replaces nothing",
    import: "Bring in older pages",
    importDetail: "From Day One, Daylio, notes or a readable copy",
    export: "Take out a readable copy",
    exportDetail: "A folder of plain text, not locked",
    erase: "Erase everything",
    eraseDetail: "From this device, for good",
    room: {
      yes: "This browser has agreed to keep what is here.",
      no: "This browser may clear what is here when the device runs short of space. A backup file keeps it safe.",
      unknown: "This browser doesn’t say how long it keeps what is here. A backup file keeps it safe.",
    },
    nearlyFull: (percent: number): string => `${percent}\u00a0% of the room this browser gives Ajar is in use.`,
    problems: (count: number): string =>
      count === 1
        ? "One entry can’t be read; saving may have been cut off. The rest is here."
        : `${count} entries can’t be read; saving may have been cut off. The rest is here.`,
    useBackup: "Use a backup",
    leaveIt: "Leave it",
  },
  backup: {
    title: "Make a backup file",
    lead: "One sealed file. Keep it somewhere else: another device, a stick, a drawer.",
    how: "What opens it",
    ten: "Ten new words",
    tenDetail: "Drawn for this file",
    kit: "My recovery kit",
    kitDetail: "The twelve words I have on paper",
    tenLead: "Write these down. Only they open this file.",
    wrote: "I have written them down",
    kitLabel: "Your twelve kit words",
    make: "Make the file",
    notToday: "Not today",
    sealing: "Sealing",
    made: (count: number): string => `The file holds ${items(count)}.`,
    save: "Save the file",
    checkNext: "Check it",
    done: "Done",
    plain: "It opens without Ajar too: the free tool “age” reads it.",
  },
  restore: {
    title: "A backup file",
    lead: "First Ajar reads it through and tells you what is in it. That writes nothing.",
    file: "The file",
    choose: "Choose a file",
    secret: "The words that open it",
    secretHint: "Ten words from the day it was made, or your kit’s twelve.",
    check: "Check my backup",
    checking: "Reading it through",
    found: (rehearsal: Rehearsal): string =>
      `This backup is from ${day(rehearsal.madeAt)}. It holds ${items(rehearsal.count)}; ${rehearsal.fresh.toLocaleString("en")} of them ${rehearsal.fresh === 1 ? "is" : "are"} not here yet.`,
    nothingFresh: "Everything in it is here already.",
    later: "It replaces nothing, and what you wrote after that day isn’t in it.",
    differing: (count: number): string =>
      `${items(count)} differ from what is here. What is here stays; the other is kept beside it.`,
    add: "Add it",
    notNow: "Not now",
    adding: "Adding",
    added: (rehearsal: Rehearsal): string => `Added ${items(rehearsal.fresh)}. Everything that was here is still here.`,
    done: "Done",
    noFile: "Choose the file first.",
  },
  refused: (refusal: BackupRefusal): string => {
    switch (refusal.kind) {
      case "cannot-open":
        return "Those words don’t open this file. Nothing is lost. Check them one by one.";
      case "not-a-backup":
        return "This isn’t a backup of Ajar. Nothing has changed.";
      case "cut-short":
        return "This file is cut short or damaged, so it can’t be trusted. Nothing has changed. Look for another copy of it.";
      case "too-new":
        return "This backup was made by a newer Ajar. Update Ajar, then try again.";
      case "too-slow-to-open":
        return "This file asks for more work than Ajar’s own files ever do, so it was left shut. Nothing has changed.";
      case "no-kit":
        return "Those words aren’t the kit of this Ajar. Check them, or use ten new words.";
      default:
        return saveRefused(refusal);
    }
  },
  export: {
    title: "Take out a readable copy",
    lead: "A zipped folder of plain text files, one for each entry, and everything again in one data file.",
    warning:
      "This file is not locked. Anyone who finds it can read it. Mind folders that copy themselves to other devices.",
    ask: "Your passphrase, once more",
    wrong: "That isn’t the passphrase. Nothing has left.",
    make: "Take it out",
    notToday: "Not today",
    made: "The folder is in your downloads.",
  },
  erase: {
    title: "Erase everything",
    lead: "Every entry, every key and every copy Ajar keeps on this device goes. We can’t undo it.",
    backupFirst: "Make a backup first",
    type: "Your passphrase, once more",
    wrong: "That isn’t the passphrase. Nothing has changed.",
    yes: "Erase everything",
    no: "Keep it",
  },
} as const;
