import { ADDRESSES } from "./addresses.ts";

/** The address another device opens: the secret is in the fragment, which no browser sends to a server. */
export function linkAddress(origin: string, code: string): string {
  return `${origin}${ADDRESSES.link}#${code}`;
}

/** The code in something a person pasted: a whole address, or the code alone. Empty when there is none. */
export function codeIn(pasted: string): string {
  return pasted.trim().split("#").at(-1) ?? "";
}

/** Hears of links that are opened while the page is here already: only the fragment changes then. */
export function onLink(heard: (code: string) => void): () => void {
  const take = (): void => {
    const code = takeLinkCode({ location, history });
    if (code !== null) heard(code);
  };
  addEventListener("hashchange", take);
  return () => removeEventListener("hashchange", take);
}

interface Here {
  readonly location: Pick<Location, "pathname" | "hash">;
  readonly history: Pick<History, "replaceState" | "state">;
}

/**
 * Takes the code out of the address and out of the browser's history, at once, before anything else runs; `null` when
 * the page was not opened by a link.
 */
export function takeLinkCode({ location, history }: Here): string | null {
  if (location.pathname !== ADDRESSES.link || location.hash.length < 2) return null;
  const code = location.hash.slice(1);
  history.replaceState(history.state, "", ADDRESSES.link);
  return code;
}
