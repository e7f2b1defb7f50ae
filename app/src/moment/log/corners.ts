import { bodyCues } from "@ajar/content/en/body-cues";
import type { Corner } from "@ajar/core/moment/feeling-finder";
import { words } from "#words/moment";

const CORNERS = Object.keys(words.corners) as readonly Corner[];

/** The five plain answers. The one a body cue often goes with comes first: a hint for order, never a verdict. */
export function cornersFor(body: string | null): readonly Corner[] {
  const hinted = bodyCues.find(({ id }) => id === body)?.corner;
  return hinted === undefined ? CORNERS : [hinted, ...CORNERS.filter((corner) => corner !== hinted)];
}
