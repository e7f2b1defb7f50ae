import { ok } from "@ajar/core/shared/result";
import type { Calls } from "../calls.ts";
import type { SaveRefusal } from "../vault.ts";
import type { OpenVault } from "./open-vault.ts";
import { dropDraft, keepDraft, keepFirstPage, readDraft, readFirstPage } from "./unfinished.ts";

type Names = "firstPage" | "keepFirstPage" | "readDraft" | "keepDraft" | "dropDraft";

/** What the page asks about drafts and the first page. */
export function unfinishedCalls(vault: OpenVault): Pick<Calls, Names> {
  return {
    firstPage: async () => {
      const texts = await vault.withSession(async (session) => ok(await readFirstPage(session)));
      return texts.ok ? texts.value : [];
    },
    keepFirstPage: async (text) => {
      await vault.withSession(async (session) => {
        const known = await vault.moveOn(session);
        return keepFirstPage(session, vault.around, { head: known, text });
      });
      return null;
    },
    readDraft: async (name) => {
      const words = await vault.withSession(async (session) => ok(await readDraft(session, name)));
      return words.ok ? words.value : null;
    },
    keepDraft: (name, words) =>
      vault.withSession<null, SaveRefusal>((session) => keepDraft(session, vault.around, { name, words })),
    dropDraft: async (name) => {
      await vault.withSession((session) => dropDraft(session, vault.around, name));
      return null;
    },
  };
}
