import type { Page } from "@playwright/test";
import { problemsOn } from "../axe.ts";
import { expect, Person, test } from "../person.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A Wednesday evening, on the clock of the machine. */
const BEGIN = "2026-03-04T19:30";

const LOOKS = [
  { name: "on a phone, by day", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { name: "on a desk, by night", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
] as const;

/** Screens that axe has read, by look. Where two journeys meet on a screen, the first to come reads it. */
const READ = new Set<string>();

/** How a step went, as a look back asks. */
export interface Went {
  readonly happened?: string;
  readonly howBad: number;
  readonly felt: number;
  readonly hurt: "Yes" | "No";
  readonly safer?: string;
  /** What the page on safety behaviours reminds of. */
  readonly meant?: string;
  readonly next: "A smaller one" | "The same again" | "The next one" | "Rest";
}

/** Someone over eight weeks. Every screen that is seen for the first time is read by axe, too. */
export class Walker extends Person {
  readonly found: unknown[] = [];
  readonly #look: string;
  #at: number;

  private constructor(page: Page, look: string) {
    super(page);
    this.#look = look;
    this.#at = new Date(BEGIN).getTime();
  }

  static async begins(page: Page, look: string): Promise<Walker> {
    const walker = new Walker(page, look);
    await page.clock.install({ time: walker.#at });
    return walker;
  }

  override async sees(heading: string | RegExp): Promise<void> {
    await super.sees(heading);
    const screen = `${new URL(this.page.url()).pathname} ${heading}`;
    if (READ.has(`${this.#look} ${screen}`)) return;
    READ.add(`${this.#look} ${screen}`);
    for (const problem of await problemsOn(this.page)) this.found.push({ screen, problem });
  }

  /** Waits for the next page of something whose form was read before. */
  async turnsTo(heading: string | RegExp): Promise<void> {
    await super.sees(heading);
  }

  /** Ajar is closed, time goes by, and it is opened again. Left open, it would shut itself meanwhile. */
  async comesBackAfter(days: number): Promise<void> {
    await this.page.goto("about:blank");
    await this.passes(days * DAY_MS);
    await this.page.goto("/now");
  }

  /** Time goes by while Ajar stays where it is. */
  async passes(ms: number): Promise<void> {
    this.#at += ms;
    await this.page.clock.setSystemTime(this.#at);
  }

  /** One of the places of the bar or the rail. */
  async goesTo(place: "Now" | "Mine" | "Ours" | "Guide"): Promise<void> {
    await this.page.getByRole("link", { name: place, exact: true }).click();
  }

  /** Answers one question of a page by a chip. */
  async chooses(question: string | RegExp, answer: string): Promise<void> {
    await this.page.getByRole("group", { name: question }).getByText(answer, { exact: true }).click();
  }

  /** Opens one of the things Ours holds, from Ours. */
  async opensInOurs(entry: string): Promise<void> {
    await this.goesTo("Ours");
    await this.sees("Ours");
    await this.tap(new RegExp(`^${entry.replace("?", "\\?")}`));
    await this.sees(entry);
  }

  /** Opens one of the ways into Mine, from Mine. */
  async opensInMine(way: string, heading = way): Promise<void> {
    await this.goesTo("Mine");
    await this.sees("Mine");
    await this.tap(new RegExp(`^${way}`));
    await this.sees(heading);
  }

  async names(label: string, setting: string): Promise<void> {
    await this.page.goto("/people");
    await this.sees("Words for my people");
    await this.tap("Add someone");
    await this.writes("Your word for them", label);
    await this.page.getByText(setting, { exact: true }).click();
    await this.tap("Keep");
    await expect(this.page.getByText(label, { exact: true }).first()).toBeVisible();
  }

  /** Writes a step with someone and seals what is feared. */
  async sealsOwnStep(title: string, who: string, howBad: number): Promise<void> {
    await this.page.goto("/own-step");
    await this.sees("A step in your words");
    await this.writes(/What will you do/, title);
    await this.chooses("With whom?", who);
    await this.chooses("How deep does it go?", "Middle: a feeling about now");
    await this.tap("Keep this step");
    await this.sees(title);
    await this.slides("How badly might it go?", howBad);
    await this.tap("Seal it");
    await this.sees("Sealed.");
    await this.tap("That’s enough for today");
  }

  /** Seals what is feared of the step on the page, and goes. */
  async sealsAt(howBad: number): Promise<void> {
    await this.slides("How badly might it go?", howBad);
    await this.tap("Seal it");
    await this.sees("Sealed.");
    await this.tap("That’s enough for today");
    await this.turnsTo(/^(Good|Hello)/);
  }

  /** Looks back on the open step, from Now. */
  async looksBack({ happened = "", howBad, felt, hurt, safer, meant, next }: Went): Promise<void> {
    await this.opensLookBack();
    await this.sees("What happened?");
    if (happened !== "") await this.writes(/In your words/, happened);
    await this.slides("How bad was it?", howBad);
    await this.tap("Next");
    await this.sees("The envelope opens.");
    await this.tap("Next");
    await this.sees("How was it for you?");
    await this.slides("How hard was it?", felt);
    await this.chooses("Did their response hurt?", hurt);
    await this.tap("Next");
    await this.sees("What made it safer?");
    if (meant !== undefined) await expect(this.page.getByText(meant)).toBeVisible();
    if (safer !== undefined) await this.page.getByText(safer, { exact: true }).click();
    await this.tap("Next");
    await this.sees("And next?");
    await this.page.getByText(next, { exact: true }).click();
    await this.tap("Keep");
  }

  /** A week in a minute: how hard it was, and the rest left open. */
  async looksAtTheWeek(hard: number): Promise<void> {
    await this.opensInMine("How I’m doing");
    await this.tap("Look at this week");
    await this.sees("How hard was it to let someone close this week?");
    await this.slides("How hard", hard);
    await this.tap("Next");
    const asked = this.page.getByRole("heading", { level: 1 });
    for (let pages = 0; pages < 4 && (await asked.textContent()) !== "How I’m doing"; pages += 1) {
      const question = await asked.textContent();
      await this.tap(
        (await this.page.getByRole("button", { name: "Skip", exact: true }).isVisible()) ? "Skip" : "Keep",
      );
      await expect(asked).not.toHaveText(question ?? "");
    }
    await this.sees("How I’m doing");
  }

  /** The eight weeks are over, and looked back on: rest drawn as rest, and three answers, none larger than another. */
  async endsThePath(weeks: string, answer: "Carry on" | "Rest" | "Take my things"): Promise<void> {
    await this.tap("Look back on them");
    await this.sees("The path ends here.");
    await expect(this.page.getByText(`Eight weeks. ${weeks}`)).toBeVisible();
    const answers = ["Carry on", "Rest", "Take my things"].map((name) =>
      this.page.getByRole("button", { name, exact: true }).boundingBox(),
    );
    const sizes = (await Promise.all(answers)).map((box) => `${box?.width} × ${box?.height}`);
    expect(new Set(sizes).size).toBe(1);
    await this.tap(answer);
    await this.sees(answer === "Take my things" ? "Your data" : /^(Good|Hello)/);
  }
}

/** One journey of eight weeks, walked twice. */
export function walks(title: string, walk: (walker: Walker) => Promise<void>): void {
  for (const { name, ...look } of LOOKS) {
    test.describe(name, () => {
      test.use({
        ...look,
        contextOptions: { reducedMotion: "reduce" },
        permissions: ["clipboard-read", "clipboard-write"],
      });
      test(title, async ({ person }) => {
        test.setTimeout(480_000);
        const walker = await Walker.begins(person.page, name);
        await walk(walker);
        expect(walker.found).toEqual([]);
      });
    });
  }
}

export { expect };
