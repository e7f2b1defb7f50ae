import type { Fact } from "@ajar/core/journal/entry";
import { importKey } from "@ajar/vault/box";
import { importSelftagKey, sealEntry, type SealKeys } from "@ajar/vault/entry";
import { NO_PREV } from "@ajar/vault/entry-header";
import { factDraft } from "@ajar/vault/store/write";
import { budgetOf } from "./budget.ts";
import type { Measured } from "./table.ts";

const LINE_MOST = 60;

/** The words a person wrote into a fact, of the kinds that hold one line or none; `null` for any other kind. */
function wordsOf(fact: Fact): string | null {
  switch (fact.kind) {
    case "step-planned":
    case "step-edited":
      return fact.title;
    case "prediction-sealed":
      return fact.wording;
    case "person-named":
    case "person-renamed":
      return fact.label;
    case "moment-logged":
    case "moment-edited":
      return fact.note;
    default:
      return null;
  }
}

function isOneLine(fact: Fact): boolean {
  const words = wordsOf(fact) ?? "";
  return words !== "" && [...words].length <= LINE_MOST;
}

const random = (n: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(n));

/** Seals facts as this device would and gives the length of each entry in bytes. */
async function sealedSizesOf(facts: readonly Fact[]): Promise<readonly number[]> {
  const keys: SealKeys = { space: await importKey(random(32)), selftag: await importSelftagKey(random(32)) };
  const names = { space: random(16), author: random(16), epoch: 0, prev: NO_PREV };
  const entries = facts.map((fact, at) => {
    const { kind, body } = factDraft(fact);
    return sealEntry({ header: { kind, ...names, seq: at + 1 }, body }, keys);
  });
  return (await Promise.all(entries)).map((entry) => entry.length);
}

/** The latest one-line facts of a life, up to `most`, sealed. */
export async function measureSealedFact(life: readonly Fact[], most: number): Promise<Measured> {
  const facts = life.filter(isOneLine).slice(-most);
  const samples = await sealedSizesOf(facts);
  const { limit } = budgetOf("sealed-fact");
  const share = Math.round((100 * samples.filter((size) => size <= limit).length) / samples.length);
  const largest = Math.max(...samples);
  const kind = facts[samples.indexOf(largest)]?.kind ?? "none";
  const note = `sealed one-line facts: ${share} % within ${limit} bytes; the largest is a ${kind} with ${largest}`;
  return { budget: "sealed-fact", samples, notes: [note] };
}
