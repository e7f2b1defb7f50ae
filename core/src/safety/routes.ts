/** What a person can say, by their own tap only. Nothing is read out of what they wrote, and nothing is kept. */
export type Signal =
  | "afraid"
  | "watched"
  | "i-frighten"
  | "hurt-myself"
  | "unreal"
  | "voices"
  | "drunk"
  | "under-age"
  | "made-to"
  | "two-weeks";

/** What Ajar puts in front of someone after a signal, in this order. */
export type Offer =
  | "emergency"
  | "suicide-lines"
  | "violence-lines"
  | "own-behaviour-lines"
  | "child-lines"
  | "phone-safety"
  | "grounding"
  | "urgent-care"
  | "therapy";

/** What Ajar does not lead to from there, or for the rest of a light day (`light-day/light-day.ts`). */
export type Activity =
  | "shallow-step"
  | "deep-step"
  | "writing"
  | "weigh-a-thought"
  | "empathy-practice"
  | "talk"
  | "line"
  | "card"
  | "pairing";

export interface SafetyRoute {
  /** Whether the exercise one came from ends. Its words are kept all the same. */
  readonly ends: "yes" | "no";
  readonly offers: readonly Offer[];
  readonly withholds: ReadonlySet<Activity>;
}

const WITH_OTHERS = ["shallow-step", "deep-step", "empathy-practice", "talk", "line", "card", "pairing"] as const;
const INWARD = ["writing", "weigh-a-thought", "deep-step"] as const;
const all = new Set<Activity>([...WITH_OTHERS, ...INWARD]);

const ROUTES: Readonly<Record<Signal, SafetyRoute>> = {
  afraid: { ends: "yes", offers: ["emergency", "violence-lines", "phone-safety"], withholds: all },
  watched: { ends: "yes", offers: ["emergency", "phone-safety", "violence-lines"], withholds: all },
  "i-frighten": { ends: "yes", offers: ["own-behaviour-lines", "emergency"], withholds: new Set(WITH_OTHERS) },
  "hurt-myself": { ends: "yes", offers: ["emergency", "suicide-lines"], withholds: all },
  unreal: { ends: "yes", offers: ["grounding", "therapy", "suicide-lines"], withholds: new Set(INWARD) },
  voices: { ends: "yes", offers: ["urgent-care", "emergency"], withholds: all },
  drunk: { ends: "yes", offers: ["emergency", "suicide-lines"], withholds: all },
  "under-age": { ends: "yes", offers: ["child-lines", "emergency"], withholds: all },
  "made-to": { ends: "yes", offers: ["emergency", "violence-lines", "phone-safety"], withholds: all },
  "two-weeks": { ends: "no", offers: ["suicide-lines", "therapy"], withholds: new Set(["deep-step"]) },
};

/** The signals, in the order a page lists them. */
export const SIGNALS = Object.keys(ROUTES) as readonly Signal[];

/** The signal of this name, or `null`. */
export function parseSignal(given: string | null): Signal | null {
  return SIGNALS.find((signal) => signal === given) ?? null;
}

/**
 * Where a signal leads (`content.md` §9): what ends, what is offered, and what is not led to from there. The same for
 * everyone; it asks nothing, and depends on nothing but the tap.
 */
export function safetyRouteOf(signal: Signal): SafetyRoute {
  return ROUTES[signal];
}
