import type { Leave } from "@ajar/core/preference/facts";
import type { Depth } from "@ajar/core/shared/scale";
import type { Instant } from "@ajar/core/shared/stamp";
import { beginsRound, heard, passed, roundOf, said, stopped, thanked, TALK_BEGINS } from "@ajar/core/talk/turns";
import type { Seat, Talk } from "@ajar/core/talk/turns";
import { ceilingAfterPass, pairDepth } from "@ajar/core/talk/pair-depth";
import type { Question } from "@ajar/content/schema";
import { nextQuestion } from "./next-question.ts";

/** What a talk is set up with, before the phone goes to the middle of the table. */
export interface TalkSetUp {
  readonly names: Readonly<Record<Seat, string>>;
  /** An own topic, or `null` for questions. */
  readonly topic: string | null;
  /** Topics the owner of this phone leaves out. */
  readonly leave: readonly Leave[];
  /** A word that stops it, or empty. */
  readonly stopWord: string;
}

/** Time and chance, handed in. */
export interface TalkLuck {
  readonly now: () => Instant;
  /** From 0 up to, not including, 1. */
  readonly chance: () => number;
}

/**
 * One talk, in memory and nowhere else: it can't be written down, because what writes is locked. It goes when the
 * page goes, when it is over, and when somebody opens what is locked behind it.
 */
export class TalkSession {
  readonly setUp: TalkSetUp;
  readonly #luck: TalkLuck;
  talk = $state.raw<Talk>(TALK_BEGINS);
  question = $state.raw<Question | null>(null);
  paused = $state<"yes" | "no">("no");
  /** When the first turn began, or `null` before. */
  begunAt = $state.raw<Instant | null>(null);
  /** When this stage began. */
  stageAt = $state.raw<Instant>(0 as Instant);
  /** How deep each would go today; never shown, gone with the talk. */
  #levels: Readonly<Record<Seat, Depth>> = { me: 1, you: 1 };
  #ceiling: Depth = 5;
  #asked: readonly string[] = [];
  #again: "yes" | "no" = "no";

  constructor(setUp: TalkSetUp, luck: TalkLuck) {
    this.setUp = setUp;
    this.#luck = luck;
  }

  /** How long it has gone on, in milliseconds. */
  get elapsed(): number {
    return this.begunAt === null ? 0 : this.#luck.now() - this.begunAt;
  }

  /** How deep one of the two would go today. */
  chooses(seat: Seat, depth: Depth): void {
    this.#levels = { ...this.#levels, [seat]: depth };
  }

  /** The first turn begins. */
  begin(): void {
    this.begunAt = this.#luck.now();
    this.stageAt = this.begunAt;
    this.#ask();
  }

  said(): void {
    this.#turnTo(said(this.talk));
  }

  heard(near: "yes" | "almost"): void {
    this.#turnTo(heard(this.talk, near, { elapsed: this.elapsed, again: this.#again }));
  }

  /** Passes this turn; the rest of the talk stays shallower. */
  passed(): void {
    this.#lower();
    this.#turnTo(passed(this.talk, this.elapsed));
  }

  /** Another question for this turn, and for the rest of the talk none so deep. */
  tooDeep(): void {
    this.#lower();
    this.#ask();
  }

  thanked(): void {
    this.#turnTo(thanked(this.talk));
  }

  stop(): void {
    this.#turnTo(stopped(this.talk));
  }

  #lower(): void {
    if (this.question !== null && this.talk.stage !== "thanks") this.#ceiling = ceilingAfterPass(this.question.depth);
  }

  #ask(): void {
    if (this.setUp.topic !== null) return;
    const { me: mine, you: theirs } = this.#levels;
    const ceiling = this.#ceiling;
    const depth = pairDepth({ mine, theirs, round: roundOf(this.talk), coin: this.#luck.chance(), ceiling });
    const { leave } = this.setUp;
    this.question = nextQuestion({ depth, leave, asked: this.#asked, chance: this.#luck.chance() });
    if (this.question !== null) this.#asked = [...this.#asked, this.question.id];
  }

  #turnTo(next: Talk): void {
    const isNewTurn = next.turn !== this.talk.turn;
    if (isNewTurn) this.#again = "no";
    if (next.stage === "again") this.#again = "yes";
    this.talk = next;
    this.paused = "no";
    this.stageAt = this.#luck.now();
    if (isNewTurn && beginsRound(next)) this.#ask();
  }
}
