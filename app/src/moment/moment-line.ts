import { bodyCues } from "@ajar/content/en/body-cues";
import { feelings } from "@ajar/content/en/feelings";
import type { FeelingAnswer, MomentWords } from "@ajar/core/moment/facts";
import { words } from "#words/moment";
import { isCalm } from "./log/held.ts";
import { patternLabelOf } from "./pattern-label.ts";

/** A moment in two short lines. `detail` may be empty. */
export interface MomentLine {
  readonly title: string;
  readonly detail: string;
}

const closed = (sentence: string): string => (/[.?…!]$/u.test(sentence) ? sentence : `${sentence}.`);

/** What was felt, as a sentence, or `null` when it was left open. */
function felt(feeling: FeelingAnswer | null): string | null {
  if (feeling === null) return null;
  if (feeling === "not-yet") return words.line.notYet;
  if (feeling === "nothing") return words.line.nothing;
  if ("own" in feeling) return closed(feeling.own);
  const known = feelings.find(({ id }) => id === feeling.word);
  return known ? closed(known.text) : null;
}

/** Body and feeling first, as they are what one looks for later; then what was done, or the first of one's own words. */
export function momentLineOf(moment: MomentWords): MomentLine {
  const body = bodyCues.find(({ id }) => id === moment.body)?.text;
  const sensed = [body === undefined ? null : closed(body), felt(moment.feeling)].filter((each) => each !== null);
  const pattern = patternLabelOf(moment.pattern);
  const calm = isCalm(moment) ? words.line.calm : null;
  const named = pattern === null ? calm : closed(pattern);
  const acts = [
    moment.urge === null ? "" : words.wanted[moment.urge],
    moment.did === null ? "" : closed(words.moves[moment.did]),
  ].filter((each) => each !== "");
  const title = sensed.length > 0 ? sensed.join(" ") : (named ?? words.line.plain);
  const rest = sensed.length > 0 && named !== null ? [named, ...acts] : acts;
  return { title, detail: rest.join(" ") };
}
