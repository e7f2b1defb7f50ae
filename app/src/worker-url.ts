import { lend } from "@ajar/vault/lent-worker";
import passphraseWorkerUrl from "@ajar/vault/passphrase-worker?worker&url";
import vaultWorkerUrl from "@ajar/vault/vault-worker?worker&url";

interface UrlPolicy {
  createScriptURL(url: string): TrustedUrl;
}
/** A script address the page vouches for; a plain string where the browser knows no Trusted Types. */
type TrustedUrl = string & { readonly trusted?: never };
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): UrlPolicy;
}

const OWN = new Set([vaultWorkerUrl, passphraseWorkerUrl, "/sw.js"]);

function onlyOwn(url: string): string {
  if (!OWN.has(url)) throw new TypeError("Not a script of Ajar.");
  return url;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy: UrlPolicy = factory?.createPolicy("ajar-url", { createScriptURL: onlyOwn }) ?? {
  createScriptURL: onlyOwn,
};

const started = (url: string): Worker => new Worker(policy.createScriptURL(url), { type: "module" });

/** Starts the one worker that sees keys, and lends it passphrase workers when it asks. */
export function startVaultWorker(): Worker {
  const worker = started(vaultWorkerUrl);
  lend(worker, () => started(passphraseWorkerUrl));
  return worker;
}

/** The address of the service worker, vouched for. */
export function serviceWorkerUrl(): string {
  return policy.createScriptURL("/sw.js");
}
