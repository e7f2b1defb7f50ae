import type { HelplineKind } from "@ajar/content/helpline";
import type { HelplineRefusal } from "@ajar/core/helpline/keep-helpline";
import { LOCALE } from "./locale.ts";

const country = new Intl.DisplayNames(LOCALE, { type: "region" });
const language = new Intl.DisplayNames(LOCALE, { type: "language" });
const list = new Intl.ListFormat(LOCALE, { type: "conjunction" });
const day = new Intl.DateTimeFormat(LOCALE, { dateStyle: "long", timeZone: "UTC" });

const kinds: Readonly<Record<HelplineKind, string>> = {
  emergency: "In danger now",
  suicide: "When you can’t go on",
  "partner-violence": "Afraid of someone close",
  "sexual-violence": "After sexual violence",
  "own-behaviour": "If you frighten or hurt someone",
  child: "For young people",
};

const services = { police: "police", ambulance: "ambulance", fire: "fire" } as const;

/** Lines one can call or write to. */
export const words = {
  title: "People you can call",
  lead: "Works offline. Nothing you tap here is kept.",
  country: "Lines for",
  choose: "Choose a country",
  countryName: (code: string) => country.of(code) ?? code,
  kinds,
  emergency: (serves: readonly (keyof typeof services)[]) =>
    `Emergency: ${list.format(serves.map((each) => services[each]))}`,
  serves: (serves: readonly (keyof typeof services)[]) => list.format(serves.map((each) => services[each])),
  mobileOnly: "From a mobile phone",
  textRelay: (number: string) => `Text relay: ${number}`,
  traces: {
    phone: "Not on the bill; the phone itself still lists the call",
    "phone-and-bill": "Shows in the phone’s list and on the bill",
  },
  call: (name: string, phone: string) => `Call ${name}: ${phone}`,
  text: (sms: string, first: string | null) => (first === null ? `Text ${sms}` : `Text ${first} to ${sms}`),
  allHours: "Day and night",
  languages: (tags: readonly string[]) => list.format(tags.map((tag) => language.of(tag) ?? tag)),
  notChecked: "Not checked yet",
  checked: (iso: string) => `Checked on ${day.format(new Date(iso))}`,
  source: "Their own page",
  newPage: "opens outside Ajar",
  uncheckedNote:
    "No one has called these numbers for Ajar yet. They come from widely published lists. If one does not work, call the emergency number, or look at findahelpline.com.",
  noLines: "Ajar has no lines for this country. Your local emergency number comes first.",
  noLine: "Ajar has no line of this kind here. Your local emergency number, or:",
  noCountry: "Choose your country to see its lines.",
  expired: "Some lines here are out of date, so Ajar does not show them.",
  directory: "Lines for other countries",
  directoryText: "findahelpline.com lists lines all over the world.",
  trace: "A call can show in the phone’s list and on a bill. Leave now hides this page, not your history.",
  own: {
    title: "My own lines",
    lead: "A friend, a neighbour, a doctor. Kept sealed, so a shut door does not show them.",
    none: "None yet.",
    name: "Who",
    phone: "Number",
    add: "Add someone",
    keep: "Keep it",
    notNow: "Not now",
    kept: "Kept.",
    remove: "Remove",
    removeTitle: (name: string) => `Remove ${name}?`,
    removeBody: "The number goes from this device. You can write it down again.",
    removeYes: "Remove it",
    removeNo: "Leave it",
    removed: "Removed.",
  },
} as const;

export function helplineRefused(refusal: HelplineRefusal): string {
  switch (refusal.kind) {
    case "name-empty":
      return "Write who it is: a name, or anything you will know.";
    case "name-too-long":
      return `That is longer than ${refusal.limit} letters. A short name will do.`;
    case "phone-unreadable":
      return "A phone can’t ring that. Use digits, with spaces or dashes if you like.";
  }
}
