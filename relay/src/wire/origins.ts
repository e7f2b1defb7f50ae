/** Where this relay is reached, and which pages may talk to it. */
export interface Origins {
  /** The relay's own origins, `https://relay.example`; the first is the one for a host it does not know. Never empty. */
  readonly own: readonly string[];
  /** Further origins the app is served from. */
  readonly apps: readonly string[];
}

/**
 * The own origin a device dialled, going by the host it asked for. Only configured origins are ever answered: with any
 * other, a login meant for a hostile relay could be passed on to this one.
 */
export function dialled({ own }: Origins, host: string | undefined): string {
  return own.find((origin) => new URL(origin).host === host) ?? (own[0] as string);
}

/** Whether a page of this origin may talk to the relay. Programs that are no browsers send none. */
export function isWelcome({ own, apps }: Origins, origin: string | undefined): boolean {
  return origin === undefined || own.includes(origin) || apps.includes(origin);
}
