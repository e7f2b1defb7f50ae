import { words } from "#words/reminder";
import { nextAfter, parseReminder, waitFor, type ReminderWish } from "./reminder-time.ts";

const KEY = "reminder";
/** The longest a browser's timer can wait; a weekly one stays below it. */
const TIMER_MOST_MS = 2_147_483_647;

/** A chance from 0 to 1, for the delay. */
function chance(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 0xffff_ffff;
}

/**
 * One weekly notification that says "Reminder" and nothing else, while a page of Ajar is open on this device. Kept
 * outside the vault, since it works while the journal is shut; it holds a day and a time, no word of anyone's. Nothing a
 * person did or left undone causes it, and one that came while no page was open is let go.
 */
export class Reminder {
  wish = $state.raw<ReminderWish | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes up what was chosen on this device before. */
  start(): void {
    this.wish = parseReminder(localStorage.getItem(KEY));
    this.#wait();
  }

  /** Asks the browser once, and begins. Says "refused" where it, or the person, does not allow notifications. */
  async choose(day: ReminderWish["day"], time: string): Promise<"on" | "refused"> {
    if (!("Notification" in globalThis)) return "refused";
    const allowed = Notification.permission === "granted" ? "granted" : await Notification.requestPermission();
    if (allowed !== "granted") return "refused";
    this.#keep({ day, time, next: nextAfter(Date.now(), { day, time }, chance()) });
    return "on";
  }

  /** One tap, and it is off. */
  stop(): void {
    clearTimeout(this.#timer);
    localStorage.removeItem(KEY);
    this.wish = null;
  }

  #keep(wish: ReminderWish): void {
    localStorage.setItem(KEY, JSON.stringify(wish));
    this.wish = wish;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.wish === null) return;
    const wait = waitFor(Date.now(), this.wish);
    if (wait === "gone-by") this.#again(this.wish);
    else this.#timer = setTimeout(() => void this.#come(), Math.min(wait.ms, TIMER_MOST_MS));
  }

  #again({ day, time }: ReminderWish): void {
    this.#keep({ day, time, next: nextAfter(Date.now(), { day, time }, chance()) });
  }

  async #come(): Promise<void> {
    // Another tab may have stopped it, or shown it: what is kept decides.
    const kept = parseReminder(localStorage.getItem(KEY));
    if (kept === null || kept.next !== this.wish?.next) return this.start();
    this.#again(kept);
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.showNotification(words.text, { tag: KEY });
  }
}

/** The one reminder of this page. */
export const reminder = new Reminder();
