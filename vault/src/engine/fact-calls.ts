import { parseFact } from "@ajar/core/journal/parse";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { parseFactId, type FactId, type Instant } from "@ajar/core/shared/stamp";
import { utf8, type Bytes } from "../bytes.ts";
import type { Calls, ErasedHere, Kept, Late, Stamped } from "../calls.ts";
import { BODY_BYTES_MOST } from "../entry.ts";
import { textOf } from "../fact-text.ts";
import type { Session } from "../session.ts";
import type { SaveRefusal } from "../vault.ts";
import { appendFact, knownOf, stampAfter } from "./chain.ts";
import { eraseItem } from "./erasing.ts";
import { instantOf } from "./given.ts";
import type { OpenVault } from "./open-vault.ts";
import { findProblems, readAll, textsOf } from "./reading.ts";

type Names = "facts" | "stamp" | "append" | "news" | "erase" | "problems";

/** What the page asks about facts: to read, keep and erase them. */
export function factCalls(vault: OpenVault): Pick<Calls, Names> {
  return {
    facts: async () => {
      const texts = await vault.withSession(async (session) => {
        const readings = await readAll(session);
        await vault.tellFrom(
          knownOf(
            session,
            readings.map(({ end }) => end),
          ),
        );
        return ok(textsOf(readings));
      });
      return texts.ok ? texts.value : [];
    },
    stamp: (given) =>
      vault.inTurn<Stamped, never>(async (session) => {
        const known = await vault.moveOn(session);
        return ok({ stamp: stampAfter(session, known, instantOf(given)), news: newsOf(vault) });
      }),
    append: (given) => append(vault, given),
    news: async () => {
      await vault.inTurn(async (session) => ok(await vault.moveOn(session)));
      return newsOf(vault);
    },
    erase: async (given, at) => {
      const item = parseFactId(given);
      if (item === null) throw new TypeError("not the id of a fact");
      return vault.alone((session) => erase(vault, session, { item, now: instantOf(at) }));
    },
    problems: async () => {
      const problems = await vault.withSession(async (session) => ok(await findProblems(session)));
      return problems.ok ? problems.value : [];
    },
  };
}

async function append(vault: OpenVault, given: unknown): Promise<Result<Kept, SaveRefusal | Late>> {
  if (utf8(JSON.stringify(given)).length > 2 * BODY_BYTES_MOST)
    return refuse({ kind: "too-long", most: BODY_BYTES_MOST });
  const fact = parseFact(given);
  if (fact === null) throw new TypeError("not a fact");
  return vault.inTurn<Kept, SaveRefusal | Late>(async (session) => {
    const written = await appendFact(session, await vault.moveOn(session), fact);
    if (!written.ok) return written;
    vault.remember(written.value);
    vault.fold(session, written.value);
    return ok({ seq: written.value.seq });
  });
}

/** Erases one item, with the append lock held. */
export async function erase(
  vault: OpenVault,
  session: Session,
  { item, now }: { readonly item: FactId; readonly now: Instant },
): Promise<Result<ErasedHere, SaveRefusal | Late>> {
  const known = await vault.moveOn(session);
  const erased = await eraseItem(session, vault.around, { known, item, now });
  if (!erased.ok) return erased;
  vault.remember(erased.value.known);
  const { fact, known: end } = erased.value;
  return ok({ seq: end.seq, fact: textOf(fact === null ? [] : [fact]) });
}

function newsOf(vault: OpenVault): readonly Bytes[] {
  const news = vault.takeNews();
  return news.length === 0 ? [] : [textOf(news)];
}
