import type { BrowserContext, Page, Worker } from "@playwright/test";
import { expect, test } from "./person.ts";

const WEDNESDAY_NOON = new Date(2026, 2, 4, 12, 0);
const THURSDAY_AT_NINE = new Date(2026, 2, 5, 9, 0).getTime();
const HOUR_MS = 60 * 60 * 1000;

/** What this needs of a service worker, whose own names the compiler knows only without a page's. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll(): Promise<readonly unknown[]> };
  readonly WindowClient: { readonly prototype: { focus(): Promise<unknown> } };
  readonly Clients: { readonly prototype: { openWindow(address: string): Promise<null> } };
  readonly NotificationEvent: new (kind: string, about: { readonly notification: Notification }) => Event;
  dispatchEvent(event: Event): boolean;
}

/** What a lock screen could show, as the browser has it. */
async function shown(page: Page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const all = (await registration?.getNotifications()) ?? [];
    return all.map(({ title, body, icon, data, tag }) => ({ title, body, icon, data: data as unknown, tag }));
  });
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
}

/** Chooses a reminder for Thursdays from nine; answers with the moment it will come. */
async function chooses(page: Page): Promise<number> {
  await page.goto("/settings/reminders");
  await page.getByText("Thursday", { exact: true }).click();
  await page.getByLabel("From").fill("09:00");
  await page.getByRole("button", { name: "Remind me" }).click();
  await expect(page.getByText("On: Thursday, from 09:00.")).toBeVisible();
  return page.evaluate(() => (JSON.parse(localStorage.getItem("reminder") ?? "{}") as { next: number }).next);
}

/**
 * Hands the notification that is shown to the worker as a tap would, and says what the worker does. Windows come forward
 * only for a person's own tap, which no test has: what it asks of them is written down instead.
 */
async function taps(worker: Worker): Promise<readonly string[]> {
  return worker.evaluate(async () => {
    const scope = self as unknown as WorkerScope;
    const asked: string[] = [];
    scope.WindowClient.prototype.focus = function () {
      asked.push("to the window that is open");
      return Promise.resolve(this);
    };
    scope.Clients.prototype.openWindow = (address) => {
      asked.push(`a window at ${address}`);
      return Promise.resolve(null);
    };
    const [notification] = await scope.registration.getNotifications();
    if (notification === undefined) throw new Error("Nothing is shown.");
    const event = new scope.NotificationEvent("notificationclick", { notification });
    let done: Promise<unknown> | undefined;
    Object.defineProperty(event, "waitUntil", { value: (promise: Promise<unknown>) => (done = promise) });
    scope.dispatchEvent(event);
    await done;
    return asked;
  });
}

test.describe("A reminder on this device", () => {
  test.beforeEach(async ({ context, page }) => {
    await context.grantPermissions(["notifications"]);
    await page.clock.install({ time: WEDNESDAY_NOON });
    await page.goto("/");
    await page.evaluate(async () => navigator.serviceWorker.ready);
  });

  test("comes at the chosen time, up to three hours later, and says one word", async ({ person, page }) => {
    await person.arrives();
    const next = await chooses(page);
    expect(next).toBeGreaterThanOrEqual(THURSDAY_AT_NINE);
    expect(next).toBeLessThanOrEqual(THURSDAY_AT_NINE + 3 * HOUR_MS);

    const now = await page.evaluate(() => Date.now());
    await page.clock.fastForward(next - now - 60_000);
    expect(await shown(page)).toEqual([]);
    await page.clock.fastForward(60_000);
    await expect
      .poll(() => shown(page))
      .toEqual([{ title: "Reminder", body: "", icon: "", data: null, tag: "reminder" }]);
    const after = await page.evaluate(() => JSON.parse(localStorage.getItem("reminder") ?? "{}") as { next: number });
    expect(after.next).toBeGreaterThan(next + 6 * 24 * HOUR_MS);
  });

  test("comes while the journal is shut, and a tap leads to the door and no further", async ({
    person,
    page,
    context,
  }) => {
    await person.arrives();
    await person.sealsAStep();
    await person.goesLiving();
    const next = await chooses(page);
    await page.goto("/now");
    await person.locksWith("the lamp by the stairs stays on");
    await page.reload();
    await person.sees("This is shut.");
    await page.clock.fastForward(next - (await page.evaluate(() => Date.now())));
    await expect.poll(async () => (await shown(page)).length).toBe(1);

    const worker = await workerOf(context);
    expect(await taps(worker)).toEqual(["to the window that is open"]);
    await expect.poll(async () => (await shown(page)).length).toBe(0);
    await person.sees("This is shut.");
  });

  test("tapped when nothing of Ajar is open, it opens the start and names nothing", async ({
    person,
    page,
    context,
  }) => {
    await person.arrives();
    const next = await chooses(page);
    await page.clock.fastForward(next - (await page.evaluate(() => Date.now())));
    await expect.poll(async () => (await shown(page)).length).toBe(1);

    const worker = await workerOf(context);
    await context.newPage();
    await page.close();
    await expect
      .poll(() => worker.evaluate(async () => (await (self as unknown as WorkerScope).clients.matchAll()).length))
      .toBe(0);
    expect(await taps(worker)).toEqual(["a window at /"]);
  });
});
