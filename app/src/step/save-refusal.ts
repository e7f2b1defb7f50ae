import type { SaveRefusal } from "@ajar/vault/vault";

const KINDS = new Set<string>(["storage-full", "too-long", "locked", "no-storage"] satisfies SaveRefusal["kind"][]);

/** Whether a refusal came from saving, not from the verb. */
export function isSaveRefusal(refusal: { readonly kind: string }): refusal is SaveRefusal {
  return KINDS.has(refusal.kind);
}
