// What the gallery takes a picture of: every screen, and those that are about one thing of the sample once more with it.
import { guidePages } from "../content/src/en/guide/pages.ts";
import type { Fact } from "../core/src/journal/entry.ts";
import { parseInstant, type FactId } from "../core/src/shared/stamp.ts";
import { ADDRESSES, type ScreenName } from "../app/src/addresses.ts";
import { sampleFacts } from "../app/src/sample/sample-facts.ts";

/** One picture: a screen, and what stands in the history beside its address. */
export interface Picture {
  /** The name of its files, without look and ending. */
  readonly name: string;
  readonly address: string;
  readonly item: FactId | null;
  readonly page: string | null;
}

const SCREENS = Object.keys(ADDRESSES) as readonly ScreenName[];

/** Screens that show nothing without something of the journal: only the picture with it is taken. */
const NEED_ONE: ReadonlySet<ScreenName> = new Set([
  "step",
  "seal",
  "sealed",
  "look-back",
  "care",
  "closeness",
  "try",
  "story",
  "letter",
]);

/** The sample's ids do not depend on the day it is opened, so any will do. */
function facts(): readonly Fact[] {
  const day = parseInstant(1_772_640_000_000);
  if (day === null) throw new Error("1772640000000 is no instant.");
  return sampleFacts(day);
}

/** For each screen that can be about one thing: which of the sample. */
function itemsOf(life: readonly Fact[]): ReadonlyMap<ScreenName, FactId> {
  const last = <Kind extends Fact["kind"]>(kind: Kind) =>
    life.findLast((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
  const bo = life.find((fact) => fact.kind === "person-named")?.id;
  const open = last("step-planned")?.id;
  const tried = last("outcome-logged")?.step;
  const found: readonly (readonly [ScreenName, FactId | undefined])[] = [
    ["step", tried],
    ["own-step", open],
    ["seal", open],
    ["sealed", open],
    ["look-back", open],
    ["care", tried],
    ["closeness", bo],
    ["people", bo],
    ["moment", last("moment-logged")?.id],
    ["thought", last("thought-checked")?.id],
    ["try", last("thought-checked")?.id],
    ["story", last("story-begun")?.id],
    ["loop", last("loop-drawn")?.id],
    ["letter", last("letter-sealed")?.id],
    ["line", last("line-drawn")?.id],
  ];
  return new Map(found.flatMap(([screen, id]) => (id === undefined ? [] : [[screen, id] as const])));
}

function pictureOf(screen: ScreenName, about: Partial<Picture> = {}): Picture {
  return { name: screen, address: ADDRESSES[screen], item: null, page: null, ...about };
}

function picturesOf(screen: ScreenName, item: FactId | undefined): readonly Picture[] {
  if (screen === "guide")
    return [
      pictureOf(screen),
      ...guidePages.map(({ slug }) => pictureOf(screen, { name: `guide-${slug}`, page: slug })),
    ];
  if (item === undefined) return [pictureOf(screen)];
  return NEED_ONE.has(screen)
    ? [pictureOf(screen, { item })]
    : [pictureOf(screen), pictureOf(screen, { item, name: `${screen}-one` })];
}

/** Every picture, in the order of the screens; a page of the Guide is a picture of its own. */
export function pictures(): readonly Picture[] {
  const items = itemsOf(facts());
  return SCREENS.flatMap((screen) => picturesOf(screen, items.get(screen)));
}
