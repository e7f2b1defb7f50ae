import { now } from "../shell.svelte.ts";

/** Today as an ISO day, to compare with the day a line expires. */
export function today(): string {
  return new Date(now()).toISOString().slice(0, 10);
}

/** What a phone dials: the digits, and a plus in front where there is one. */
export function dialled(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+]/g, "")}`;
}
