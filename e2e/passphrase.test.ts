import { expect, test, type Person } from "./person.ts";

const OLD = "quiet lamps lean on the porch";
const NEW = "seven slow boats under the bridge";

async function hasArrived(person: Person): Promise<void> {
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
}

async function refusesDoor(person: Person, passphrase: string): Promise<void> {
  await person.unlocksWith(passphrase);
  await expect(person.page.getByText("That doesn’t open it. Nothing is lost.")).toBeVisible({ timeout: 20_000 });
}

test.describe("Together, not safe: the passphrase", () => {
  test("changed: the old one is refused, the new one opens; taken away: nothing is asked", async ({ person, page }) => {
    await hasArrived(person);
    await person.locksWith(OLD);
    await person.tap("Change it");
    await page.getByLabel("Your passphrase now").fill("not the right words at all");
    await page.getByText("Choose my own").click();
    await page.getByLabel("Your own passphrase").fill(NEW);
    await page.getByLabel("The same once more").fill(NEW);
    await person.tap("Keep this passphrase");
    await expect(page.getByText("That isn’t the passphrase. Nothing has changed.")).toBeVisible({ timeout: 20_000 });
    await page.getByLabel("Your passphrase now").fill(OLD);
    await person.tap("Keep this passphrase");
    await expect(page.getByText("A passphrase is set.")).toBeVisible({ timeout: 20_000 });

    await page.goto("/now");
    await refusesDoor(person, OLD);
    await person.unlocksWith(NEW);
    await expect(page.getByText("One open step")).toBeVisible({ timeout: 20_000 });

    await person.opens("Lock");
    await person.tap("Take it away");
    const asks = page.getByRole("dialog");
    await asks.getByLabel("Your passphrase now").fill(OLD);
    await asks.getByRole("button", { name: "Take it away" }).click();
    await expect(asks.getByText("That isn’t the passphrase. Nothing has changed.")).toBeVisible({ timeout: 20_000 });
    await asks.getByLabel("Your passphrase now").fill(NEW);
    await asks.getByRole("button", { name: "Take it away" }).click();
    await expect(page.getByText("Without one, anyone who can open this browser can open Ajar.")).toBeVisible({
      timeout: 20_000,
    });
    await page.goto("/now");
    await expect(page.getByText("One open step")).toBeVisible();
  });

  test("five words drawn by chance: typed back they are kept, and they open the door", async ({ person, page }) => {
    await hasArrived(person);
    await person.opens("Lock");
    await person.tap("Set a passphrase");
    await expect(page.getByTestId("offered")).toHaveText(/^[a-z-]+(?: [a-z-]+){4}$/);
    const first = await page.getByTestId("offered").innerText();
    await person.tap("Draw others");
    await expect(page.getByTestId("offered")).not.toHaveText(first);
    const five = (await page.getByTestId("offered").innerText()).trim();
    await person.writes(/Type the five words/, first);
    await person.tap("Keep this passphrase");
    await expect(page.getByText("These two aren’t the same. Nothing has changed.")).toBeVisible();
    await person.writes(/Type the five words/, five);
    await person.tap("Keep this passphrase");
    await expect(page.getByText("A passphrase is set.")).toBeVisible({ timeout: 20_000 });
    await page.goto("/now");
    await person.unlocksWith(five);
    await expect(page.getByText("One open step")).toBeVisible({ timeout: 20_000 });
  });

  test("one that is short, or among the first to be tried, is refused with the reason", async ({ person, page }) => {
    await hasArrived(person);
    await person.opens("Lock");
    await person.tap("Set a passphrase");
    await page.getByText("Choose my own").click();
    const refused = async (passphrase: string, why: string): Promise<void> => {
      await page.getByLabel("Your own passphrase").fill(passphrase);
      await page.getByLabel("The same once more").fill(passphrase);
      await person.tap("Keep this passphrase");
      await expect(page.getByText(why)).toBeVisible();
    };
    await refused("tulips", "That is 6 letters. Fifteen or more keep it shut.");
    await refused("passwordpassword", "Many people use that one");
  });
});

test.describe("Together, not safe: Ajar locks itself", () => {
  test("after two minutes without a touch, and a touch begins the wait anew", async ({ person, page }) => {
    await page.clock.install();
    await hasArrived(person);
    await person.locksWith(OLD);
    await page.clock.fastForward(100_000);
    await page.keyboard.press("ArrowDown");
    await page.clock.fastForward(100_000);
    await expect(page.getByText("A passphrase is set.")).toBeVisible();
    await page.clock.fastForward(21_000);
    await person.sees("This is shut.");
    expect(await page.content()).not.toContain("A passphrase is set.");
    await person.unlocksWith(OLD);
    await expect(page.getByText("A passphrase is set.")).toBeVisible({ timeout: 20_000 });
  });

  test("after half a minute out of sight, and nothing shows meanwhile", async ({ person, page }) => {
    await page.clock.install();
    await hasArrived(person);
    await person.locksWith(OLD);
    const turns = async (to: "visible" | "hidden"): Promise<void> => {
      await page.evaluate((state) => {
        Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
        document.dispatchEvent(new Event("visibilitychange"));
      }, to);
    };
    await turns("hidden");
    await expect(page.getByText("A passphrase is set.")).toBeHidden();
    await page.clock.fastForward(20_000);
    await turns("visible");
    await expect(page.getByText("A passphrase is set.")).toBeVisible();
    await turns("hidden");
    await page.clock.fastForward(31_000);
    await turns("visible");
    await person.sees("This is shut.");
  });
});
