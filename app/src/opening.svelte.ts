import { firstPageOf } from "@ajar/core/journal/now-facts";
import type { Fact } from "@ajar/core/journal/entry";
import type { Opened, Secret, StartRefusal, UnlockRefusal, Vault } from "@ajar/vault/vault";
import type { Result } from "@ajar/core/shared/result";
import { Journal } from "./journal.svelte.ts";

/** What the page is showing: nothing yet, the cover, the shut door, or the journal. */
export type Phase =
  | { readonly kind: "looking" }
  | { readonly kind: "new" }
  /** The browser cleared what was here. */
  | { readonly kind: "cleared" }
  | { readonly kind: "shut"; readonly guarded: "yes" | "no"; readonly kit: "made" | "none" }
  | { readonly kind: "open"; readonly opened: Opened }
  | { readonly kind: "refused"; readonly why: StartRefusal };

/** Takes a vault from "what is on this device" to an open journal, and back to shut. */
export class Opening {
  #vault: Vault;
  phase = $state.raw<Phase>({ kind: "looking" });
  journal: Journal;

  constructor(vault: Vault) {
    this.#vault = vault;
    this.journal = $state.raw(new Journal(vault));
    vault.onFacts((facts) => this.journal.take(facts));
    vault.onShut((why) => void (why === "erased" ? this.look() : this.shut()));
  }

  /** Looks at the device. A vault without a passphrase opens at once; one with stays shut. */
  async look(): Promise<void> {
    const state = await this.#vault.look();
    if (state.kind === "none") this.phase = { kind: "new" };
    else if (state.kind === "cleared") this.phase = { kind: "cleared" };
    else if (state.kind === "locked") this.phase = { kind: "shut", guarded: "yes", kit: state.kit };
    else await this.start();
  }

  /** Makes a vault, or opens one that asks for no secret. */
  async start(): Promise<void> {
    const started = await this.#vault.start();
    if (started.ok) await this.#show(started.value);
    else if (started.refusal.kind === "needs-secret") await this.look();
    else this.phase = { kind: "refused", why: started.refusal };
  }

  /** Opens with a secret; a refusal leaves the door shut and is handed back for the sentence. */
  async unlock(secret: Secret): Promise<Result<Opened, UnlockRefusal>> {
    const opened = await this.#vault.unlock(secret);
    if (opened.ok) await this.#show(opened.value);
    return opened;
  }

  /** Another journal was just given to this device: shows that one. */
  async anew(): Promise<void> {
    if (this.phase.kind === "open") await this.#show(this.phase.opened);
    else await this.start();
  }

  /** The way in has changed while it was open; from now on the new secret is the one that counts. */
  rekeyed(): void {
    const { phase } = this;
    if (phase.kind === "open") this.phase = { kind: "open", opened: { ...phase.opened, by: "passphrase" } };
  }

  /** Drops keys and facts, and shows the shut door. */
  async shut(): Promise<void> {
    this.journal = new Journal(this.#vault);
    await this.#vault.lock();
    const state = await this.#vault.look();
    const guarded = state.kind === "locked" ? "yes" : "no";
    this.phase = { kind: "shut", guarded, kit: state.kind === "locked" ? state.kit : "none" };
  }

  /** For a person who lost every key: removes what nobody can open, and shows the cover. */
  async eraseAndStart(): Promise<void> {
    await this.#vault.eraseEverything();
    await this.look();
  }

  /** First page first, then everything; the first page is kept anew for next time. */
  async #show(opened: Opened): Promise<void> {
    performance.mark("ajar:key-at-hand");
    const journal = new Journal(this.#vault);
    journal.take(await this.#vault.firstPage());
    this.journal = journal;
    this.phase = { kind: "open", opened };
    await new Promise((resolve) => requestAnimationFrame(resolve));
    journal.take(await this.#vault.facts(), "yes");
    performance.mark("ajar:all-facts");
  }

  /** Keeps what Now needs next time. Derived: a failure here costs nothing but a slower opening. */
  async keepFirstPage(facts: readonly Fact[]): Promise<void> {
    await this.#vault.keepFirstPage(firstPageOf(facts));
  }
}
