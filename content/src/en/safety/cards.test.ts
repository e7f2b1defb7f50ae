import { safetyRouteOf, SIGNALS } from "@ajar/core/safety/routes";
import { expect, test } from "vitest";
import { againstTheVoice, tooHardToRead, wordsIn } from "../../voice.fixtures.ts";
import { safetyCards } from "./cards.ts";
import { safetySignals } from "./signals.ts";

test("there are twenty-four cards, and every tap has some behind it", () => {
  expect(safetyCards).toHaveLength(24);
  expect(new Set(safetyCards.map(({ id }) => id)).size).toBe(24);
  expect(safetySignals.map(({ signal }) => signal)).toEqual(SIGNALS);
  for (const signal of SIGNALS) expect(safetyCards.some((card) => card.signal === signal)).toBe(true);
  for (const { id, signal } of safetyCards)
    expect(id).toMatch(new RegExp(`^safety-card\\.${signal}\\.[a-z]+(-[a-z]+)*$`));
});

test("a reviewed card has two names, a day and an expiry; a draft has none of them", () => {
  for (const { reviewedBy, reviewedOn, expiresOn } of safetyCards) {
    if (reviewedBy.length === 0) expect([reviewedOn, expiresOn]).toEqual([null, null]);
    else {
      expect(new Set(reviewedBy).size).toBeGreaterThanOrEqual(2);
      expect((expiresOn ?? "") > (reviewedOn ?? "~")).toBe(true);
    }
  }
});

test("nobody is told to leave, to stay, or to talk it over with the one they fear", () => {
  const near = safetyCards.filter(({ signal }) => safetyRouteOf(signal).offers.includes("violence-lines"));
  const read = near.map(({ text }) => text).join(" ");
  expect(read).not.toMatch(/you (?:must|need to)|leave (?:him|her|them)|talk to (?:him|her|them)|tell them how/i);
  expect(read).toContain("Leaving can raise the danger.");
});

test("no card names a condition, ranks anyone, or carries a number that nobody checked", () => {
  for (const { text } of safetyCards.filter(({ signal }) => signal !== "under-age")) expect(text).not.toMatch(/\d/);
  const read = safetyCards.map(({ text }) => text).join(" ");
  expect(read).not.toMatch(/depress|psychos|disorder|diagnos|symptom|unsafe|abuser|victim/i);
});

test("cards are short, keep to the voice and are easy to read", () => {
  for (const { text } of safetyCards) expect(wordsIn(text).length).toBeLessThanOrEqual(50);
  expect(againstTheVoice([safetyCards.map(({ text }) => text), safetySignals])).toEqual([]);
  expect(tooHardToRead(safetyCards.map(({ text }) => text))).toEqual([]);
});
