import type { SafetySignal } from "../../safety.ts";

/** What one may tap on the safety page, in this order. The first five are in sight; the rest a tap further. */
export const safetySignals: readonly SafetySignal[] = [
  { signal: "afraid", label: "I’m afraid of someone", title: "You are afraid of someone" },
  { signal: "watched", label: "Someone watches or controls me", title: "Someone watches or controls you" },
  { signal: "i-frighten", label: "I frighten or check on someone", title: "You frighten or check on someone" },
  { signal: "hurt-myself", label: "I might hurt myself", title: "You might hurt yourself" },
  { signal: "unreal", label: "Nothing feels real", title: "Nothing feels real" },
  {
    signal: "voices",
    label: "I hear voices, or I can’t sleep and my thoughts race",
    title: "This needs a doctor soon",
  },
  { signal: "drunk", label: "I’ve been drinking, or took something", title: "Not tonight" },
  { signal: "under-age", label: "I’m under 18", title: "There are people for you" },
  { signal: "made-to", label: "Someone makes me use this", title: "You can stop" },
  { signal: "two-weeks", label: "The last two weeks were bad", title: "Someone to talk to" },
];
