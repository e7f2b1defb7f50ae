import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ok, refuse } from "@ajar/core/shared/result";
import type * as DraftsModule from "./drafts.svelte.ts";
import type { Draft as DraftType, Drafts } from "./drafts.svelte.ts";
import { live, loadRunes, type Lived } from "./runes.fixtures.ts";

interface Form {
  fear: string;
  howBad: number | null;
}
const empty = (): Form => ({ fear: "", howBad: null });

/** A drawer for unfinished words. */
class Drawer implements Drafts {
  readonly kept = new Map<string, unknown>();
  full: "yes" | "no" = "no";

  readDraft = (name: string): Promise<unknown> => Promise.resolve(this.kept.get(name) ?? null);
  keepDraft: Drafts["keepDraft"] = (name, words) => {
    if (this.full === "yes") return Promise.resolve(refuse({ kind: "storage-full" }));
    this.kept.set(name, structuredClone(words));
    return Promise.resolve(ok(null));
  };
  dropDraft = (name: string): Promise<void> => {
    this.kept.delete(name);
    return Promise.resolve();
  };
}

let Draft: typeof DraftType;
let drawer: Drawer;
let lived: Lived<DraftType<Form>>;

/** Opens the form, and waits until it knows what was kept. */
async function open(): Promise<DraftType<Form>> {
  lived = await live(() => new Draft(drawer, "seal 1", empty()));
  await vi.advanceTimersByTimeAsync(0);
  return lived.made;
}

beforeAll(async () => {
  ({ Draft } = await loadRunes<typeof DraftsModule>("./drafts.svelte.ts"));
});
beforeEach(() => {
  drawer = new Drawer();
  vi.useFakeTimers();
});
afterEach(() => {
  lived.leave();
  vi.useRealTimers();
});

describe("unfinished words", () => {
  test("are kept a moment after one stops, not at every letter", async () => {
    const draft = await open();
    draft.words.fear = "They";
    await vi.advanceTimersByTimeAsync(399);
    draft.words.fear = "They laugh";
    await vi.advanceTimersByTimeAsync(399);
    expect(drawer.kept.size).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(drawer.kept.get("seal 1")).toEqual({ fear: "They laugh", howBad: null });
  });

  test("are there when one comes back, and nothing that the form does not ask", async () => {
    drawer.kept.set("seal 1", { fear: "They laugh", shoes: "red" });
    const draft = await open();
    expect({ ...draft.words }).toEqual({ fear: "They laugh", howBad: null });
  });

  test("of someone who leaves in the middle of a word are kept all the same", async () => {
    const draft = await open();
    draft.words.fear = "They la";
    await vi.advanceTimersByTimeAsync(10);
    lived.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(drawer.kept.get("seal 1")).toEqual({ fear: "They la", howBad: null });
  });

  test("that were deleted again do not come back", async () => {
    const draft = await open();
    draft.words.fear = "Better not";
    await vi.advanceTimersByTimeAsync(500);
    draft.words.fear = "";
    await vi.advanceTimersByTimeAsync(500);
    expect(drawer.kept.has("seal 1")).toBe(false);
  });

  test("taken back to what is kept are not kept once more", async () => {
    drawer.kept.set("seal 1", { fear: "They laugh", howBad: 3 });
    const draft = await open();
    const keeping = vi.spyOn(drawer, "keepDraft");
    draft.words.howBad = 4;
    await vi.advanceTimersByTimeAsync(100);
    draft.words.howBad = 3;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeping).not.toHaveBeenCalled();
  });

  test("that became a fact are let go, and nothing brings them back", async () => {
    const draft = await open();
    draft.words.fear = "They laugh";
    await vi.advanceTimersByTimeAsync(100);
    await draft.drop();
    lived.leave();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drawer.kept.size).toBe(0);
  });

  test("on a full device: the reason is given, and they are kept once there is room", async () => {
    const draft = await open();
    drawer.full = "yes";
    draft.words.fear = "They laugh";
    expect(await draft.keep()).toEqual({ kind: "storage-full" });
    expect(draft.refusal).toEqual({ kind: "storage-full" });
    drawer.full = "no";
    expect(await draft.keep()).toBeNull();
    expect(draft.refusal).toBeNull();
    expect(drawer.kept.get("seal 1")).toEqual({ fear: "They laugh", howBad: null });
  });

  test("are not lost to someone who leaves before they were found", async () => {
    drawer.kept.set("seal 1", { fear: "They laugh", howBad: null });
    lived = await live(() => new Draft(drawer, "seal 1", empty()));
    expect(await lived.made.keep()).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drawer.kept.get("seal 1")).toEqual({ fear: "They laugh", howBad: null });
  });
});
