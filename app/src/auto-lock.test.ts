import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { autoLock } from "./auto-lock.ts";

/** A page as far as locking sees it: signs of life, and whether anyone can see it. */
class FakePage extends EventTarget {
  visibilityState: "visible" | "hidden" = "visible";
  readonly documentElement = { dataset: {} as Record<string, string> };
}

let page: FakePage;
let signs: EventTarget;
let lock: ReturnType<typeof vi.fn<() => void>>;
let stop: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  page = new FakePage();
  signs = new EventTarget();
  lock = vi.fn<() => void>();
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", signs.addEventListener.bind(signs));
  vi.stubGlobal("removeEventListener", signs.removeEventListener.bind(signs));
});

afterEach(() => {
  stop?.();
  stop = undefined;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function watch(idleMs = 120_000): void {
  stop = autoLock({ idleMs: () => idleMs, lock });
}

function turn(to: "visible" | "hidden"): void {
  page.visibilityState = to;
  page.dispatchEvent(new Event("visibilitychange"));
}

test("two minutes without a touch lock, and not a moment sooner", () => {
  watch();
  vi.advanceTimersByTime(119_999);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(lock).toHaveBeenCalledOnce();
});

test.each(["pointerdown", "keydown", "wheel", "touchstart"])("a %s begins the wait anew", (sign) => {
  watch();
  vi.advanceTimersByTime(100_000);
  signs.dispatchEvent(new Event(sign));
  vi.advanceTimersByTime(119_999);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(lock).toHaveBeenCalledOnce();
});

test("half a minute out of sight locks, and the page is marked so that nothing shows in a preview", () => {
  watch();
  turn("hidden");
  expect(page.documentElement.dataset["hidden"]).toBe("yes");
  vi.advanceTimersByTime(29_999);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(lock).toHaveBeenCalledOnce();
});

test("someone who is back within half a minute goes on where they were", () => {
  watch();
  turn("hidden");
  vi.advanceTimersByTime(20_000);
  turn("visible");
  expect(page.documentElement.dataset["hidden"]).toBe("no");
  vi.advanceTimersByTime(60_000);
  expect(lock).not.toHaveBeenCalled();
});

test("a page that is out of sight when watching begins still locks after half a minute", () => {
  page.visibilityState = "hidden";
  watch();
  vi.advanceTimersByTime(30_000);
  expect(lock).toHaveBeenCalledOnce();
});

test("a device that slept, timers and all, locks at the first touch", () => {
  watch();
  vi.setSystemTime(Date.now() + 3_600_000);
  expect(lock).not.toHaveBeenCalled();
  signs.dispatchEvent(new Event("pointerdown"));
  expect(lock).toHaveBeenCalledOnce();
});

test("a page that slept out of sight locks as it is seen again", () => {
  watch(900_000);
  turn("hidden");
  vi.setSystemTime(Date.now() + 31_000);
  turn("visible");
  expect(lock).toHaveBeenCalledOnce();
});

test("once nobody watches, nothing locks and nothing is blank", () => {
  watch();
  turn("hidden");
  stop?.();
  expect(page.documentElement.dataset["hidden"]).toBe("no");
  vi.advanceTimersByTime(10 * 120_000);
  turn("visible");
  signs.dispatchEvent(new Event("keydown"));
  expect(lock).not.toHaveBeenCalled();
});
