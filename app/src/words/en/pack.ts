import type { PackStep } from "@ajar/core/pack/facts";
import type { Setting } from "@ajar/core/person/facts";
import type { PackFileRefusal } from "../../pack/read-file.ts";
import type { AddPackRefusal } from "@ajar/core/pack/packs";
import type { SaveRefusal } from "@ajar/vault/vault";
import { LOCALE } from "./locale.ts";
import { saveRefused } from "./lock.ts";

const depths = { 1: "light", 2: "light", 3: "middle", 4: "deep", 5: "deep" } as const;

const withWhom: Readonly<Record<Setting, string>> = {
  friend: "With a friend.",
  family: "With someone in your family.",
  date: "With someone you’re dating.",
  partner: "With your partner.",
};

/** Practice packs: a file a therapist hands over, seen whole before it is added. */
export const words = {
  way: { title: "Practice packs", detail: "A file someone you see gave you" },
  title: "Practice packs",
  lead: "A file a therapist can hand you, with a few steps and questions. You see all of it before anything is added.",
  none: "No packs. Most people have none.",
  file: "A pack (a text file ending in .md)",
  choose: "Choose a file",
  local: "It is read on this device. Nobody is told.",
  see: {
    title: "This is all it would add",
    lead: "Ajar has not looked it over. Leave out what does not fit: each step waits until you take it.",
    add: "Add this pack",
    no: "Not today",
  },
  by: (by: string): string => `From ${by}`,
  licence: (licence: string, language: string): string => `${licence}. Language: ${language}.`,
  reviewed: (reviewer: string, on: string): string =>
    on === "" ? `Looked over by ${reviewer}.` : `Looked over by ${reviewer}, ${on}.`,
  mark: (hash: string): string => `Mark of this file: ${hash.slice(0, 16)}`,
  words: "A note with it",
  from: "Where it comes from",
  steps: "Steps",
  questions: "To think about",
  /** How deep a step goes and, where the pack says so, with whom it is meant. */
  about: ({ depth, setting }: Pick<PackStep, "depth" | "setting">): string =>
    [`Depth: ${depths[depth]}.`, ...(setting === undefined ? [] : [withWhom[setting]])].join(" "),
  unlessAfraid: "Not if you fear how they would react.",
  take: "Take this step",
  with: {
    title: "With whom?",
    lead: "A pack doesn’t know your people. You do.",
    first: "Say first where they stand. No name is needed.",
  },
  remove: "Take this pack out",
  removeTitle: "Take this pack out?",
  removeBody: "It goes from this device. Steps you already took from it stay yours. We can’t undo it.",
  yes: "Take it out",
  keep: "Keep it",
  added: "Added.",
  removed: "It is out.",
  refused: (refusal: PackFileRefusal | AddPackRefusal | SaveRefusal): string => {
    switch (refusal.kind) {
      case "not-a-pack":
        return "This file is not a practice pack. Nothing was added.";
      case "newer-pack":
        return "This pack was made for a newer Ajar. Update Ajar, then try again.";
      case "pack-empty":
        return "There is nothing in this pack. Nothing was added.";
      case "field-unknown":
        return `This pack holds something Ajar does not know: “${refusal.field}”. A pack is taken whole or not at all, so nothing was added.`;
      case "field-wrong":
        return refusal.step === null
          ? `“${refusal.field}” in this pack is missing, too long, or not in its form. Nothing was added.`
          : `“${refusal.field}” of step ${refusal.step} is missing, too long, or not in its form. Nothing was added.`;
      case "too-large":
        return `This file is larger than ${(refusal.most / 1024).toLocaleString(LOCALE)} KB, which no pack is. Nothing was added.`;
      case "already-added":
        return "This very file is here already.";
      default:
        return saveRefused(refusal);
    }
  },
} as const;
