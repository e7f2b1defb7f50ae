import { arrivalOf } from "@ajar/core/arrival/arrival";
import type { Fact } from "@ajar/core/journal/entry";
import type { FactId } from "@ajar/core/shared/stamp";
import { ladderOf, openStepsOf } from "@ajar/core/step/ladder";
import type { ScreenName } from "../addresses.ts";
import { cardsFor } from "./cards.ts";

/** Where someone goes on who comes to the cover with an open journal: where they left, or Now when they had arrived. */
export function resumeAt(facts: readonly Fact[]): { readonly screen: ScreenName; readonly item: FactId | null } {
  const arrival = arrivalOf(facts);
  if (arrival.ended === "yes") return { screen: "now", item: null };
  const open = openStepsOf(ladderOf(facts)).at(-1);
  if (open) return { screen: open.state === "sealed" ? "sealed" : "seal", item: open.id };
  if (arrival.brings === null) return { screen: "cover", item: null };
  const allAnswered = cardsFor(arrival.brings).every((card) => arrival.answers.has(card.id));
  return { screen: allAnswered ? "mirror" : "recognise", item: null };
}
