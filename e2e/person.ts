import { expect, type Page, test as base } from "@playwright/test";
import { FILE_WORDS, type ChosenFile } from "./backup-file.ts";

/** What a person can do, in their own terms. Journeys read as sentences. */
export class Person {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async tap(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  }

  /** Waits for a screen by its heading. */
  async sees(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  }

  /** Moves a slider to a value, the way a script that reads the screen does: by its role and name. */
  async slides(label: string | RegExp, value: number): Promise<void> {
    const slider = this.page.getByRole("slider", { name: label });
    await slider.fill(String(value));
  }

  async writes(label: string | RegExp, words: string): Promise<void> {
    await this.page.getByRole("textbox", { name: label }).fill(words);
  }

  /** Opens Ajar and goes through the first questions to the choice of a step. */
  async arrives(brings = "It’s hard for me to let people in"): Promise<void> {
    await this.page.goto("/");
    await this.sees("Letting people in, a little at a time.");
    await this.tap("Start");
    await this.tap(brings);
    for (const answer of ["Me", "Not me", "Sometimes", "Skip", "Me", "Not me"]) {
      await this.sees("Does this sound like you?");
      await this.tap(answer);
    }
    await this.tap("Show me a small step");
    await this.sees("One small thing");
  }

  /** Takes the first of the three and seals it with one slide. */
  async sealsAStep(howBad = 70, fear = ""): Promise<void> {
    await this.page.getByRole("radio").first().check({ force: true });
    await this.tap("Take this step");
    await this.slides("How badly might it go?", howBad);
    if (fear !== "") {
      await this.writes(/What exactly do you fear/, fear);
      await this.slides("How likely is that?", 60);
    }
    await this.tap("Seal it");
    await this.sees("Sealed.");
  }

  /** From Sealed to Now. */
  async goesLiving(): Promise<void> {
    await this.tap("That’s enough for today");
    await this.sees("That’s enough for today.");
    await this.tap("Done");
    await this.sees(/^(Good|Hello)/);
  }

  /** From Now to looking back on the step: asked, or without being asked. */
  async opensLookBack(): Promise<void> {
    await this.tap(/^(How did it go\?|I’ve done it)$/);
  }

  /** Looks back on the open step from Now, with no word of its own, and keeps it. */
  async looksBackBriefly(answers: {
    readonly howHard: number;
    readonly next: "The same again" | "Rest";
  }): Promise<void> {
    await this.opensLookBack();
    await this.slides("How bad was it?", 20);
    await this.tap("Next");
    await this.tap("Next");
    await this.slides("How hard was it?", answers.howHard);
    await this.page.getByRole("radio", { name: "No", exact: true }).check({ force: true });
    await this.tap("Next");
    await this.tap("Next");
    await this.page.getByText(answers.next, { exact: true }).click();
    await this.tap("Keep");
  }

  /** Opens Ajar, waits until all of it lies on the device, and goes where there is no network. */
  async goesOffline(): Promise<void> {
    await this.page.goto("/");
    await this.page.evaluate(async () => navigator.serviceWorker.ready);
    await this.page.reload();
    await this.page.context().setOffline(true);
  }

  /** Sets a passphrase of one's own from Settings. */
  async locksWith(passphrase: string): Promise<void> {
    await this.opens("Lock");
    await this.tap("Set a passphrase");
    await this.page.getByText("Choose my own").click();
    await this.page.getByLabel("Your own passphrase").fill(passphrase);
    await this.page.getByLabel("The same once more").fill(passphrase);
    await this.tap("Keep this passphrase");
    await expect(this.page.getByText("A passphrase is set.")).toBeVisible({ timeout: 20_000 });
  }

  /** Opens the shut door with a passphrase, and does not wait for what comes. */
  async unlocksWith(passphrase: string): Promise<void> {
    await this.sees("This is shut.");
    await this.page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await this.tap("Open");
  }

  /** Chooses a backup file and has it read through; what is said of it is for the journey to see. */
  async checks(file: ChosenFile, words: string = FILE_WORDS): Promise<void> {
    await this.page.goto("/settings/restore");
    await this.page.locator('input[type="file"]').setInputFiles(file);
    await this.writes(/words that open it/, words);
    await this.tap("Check my backup");
  }

  /** Adds everything in a backup file to what is here. */
  async restores(file: ChosenFile): Promise<void> {
    await this.checks(file);
    await expect(this.page.getByText(/^This backup is from/)).toBeVisible({ timeout: 60_000 });
    await this.tap("Add it");
    await expect(this.page.getByRole("heading", { name: /^Added/ })).toBeVisible({ timeout: 60_000 });
    await this.tap("Done");
    await this.sees(/^(Good|Hello)/);
  }

  /** Leaves for a page of the same place that holds no Ajar, so that its stores can be touched from outside. */
  async stepsOut(): Promise<void> {
    await this.page.goto("/left.html");
  }

  /** Settings, then one of its pages. */
  async opens(name: string): Promise<void> {
    await this.page.getByRole("button", { name: "Settings", exact: true }).first().click();
    await this.page
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .first()
      .click();
  }
}

/** A test with a person in it, who fails on any violation of the page's own rules or any broken script. */
export const test = base.extend<{ person: Person; network: "there" | "goes" }>({
  /** Where it goes, the browser's own word about a file that did not come is no broken script. */
  network: ["there", { option: true }],
  person: async ({ page, network }, use) => {
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    await use(new Person(page));
    const expected = network === "goes" ? /^Failed to load resource: net::ERR_/ : /^$/;
    expect(wrong.filter((each) => !expected.test(each))).toEqual([]);
  },
});

export { expect };
