import { CALLS, type CallName, type Calls } from "./calls.ts";

// How the page and the worker talk: numbered questions, numbered answers, nothing else.

interface Question {
  readonly id: number;
  readonly name: CallName;
  readonly given: readonly unknown[];
}

type Answer =
  | { readonly id: number; readonly kind: "value"; readonly value: unknown }
  | { readonly id: number; readonly kind: "share"; readonly share: number }
  /** A bug: its name only, since an error's text may quote private words. */
  | { readonly id: number; readonly kind: "failed"; readonly name: string };

/** The part of a worker's global scope that answers need. */
export interface AnsweringPort {
  addEventListener(name: "message", listener: (event: MessageEvent<unknown>) => void): void;
  postMessage(message: unknown, options: { readonly transfer: Transferable[] }): void;
}

/** Answers questions with `calls`. A message that is not a whole question is left alone. */
export function serve(calls: Calls, port: AnsweringPort): void {
  const send = (answer: Answer, transfer: Transferable[] = []): void => port.postMessage(answer, { transfer });
  port.addEventListener("message", (event) => {
    const question = parseQuestion(event.data);
    if (question === null) return;
    const { id } = question;
    void answerTo(calls, question, (share) => send({ id, kind: "share", share })).then(
      (value) => send({ id, kind: "value", value }, buffersIn(value)),
      (error: unknown) => send({ id, kind: "failed", name: error instanceof Error ? error.name : "Error" }),
    );
  });
}

async function answerTo(calls: Calls, { name, given }: Question, progress: (share: number) => void): Promise<unknown> {
  const call = calls[name] as (...given: unknown[]) => Promise<unknown>;
  return call.apply(calls, [...given, progress]);
}

/** The memory of a list of byte runs, to be handed over rather than copied. */
function buffersIn(value: unknown): Transferable[] {
  if (!Array.isArray(value) || !value.every((part) => part instanceof Uint8Array)) return [];
  return [...new Set(value.map((part) => part.buffer))];
}

/** Returns `null` unless `given` asks for something in `CALLS`, with as many things as it takes. */
export function parseQuestion(given: unknown): Question | null {
  if (typeof given !== "object" || given === null) return null;
  const {
    id,
    name,
    given: things,
  } = given as { readonly id?: unknown; readonly name?: unknown; readonly given?: unknown };
  if (!Number.isSafeInteger(id) || typeof name !== "string" || !Object.hasOwn(CALLS, name)) return null;
  const call = name as CallName;
  return Array.isArray(things) && things.length === CALLS[call]
    ? { id: id as number, name: call, given: things }
    : null;
}

/** What a question comes back with when the worker was ended before it answered. */
export const ENDED: unique symbol = Symbol("ended");
export type Ended = typeof ENDED;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: (share: number) => void;
}

/** A thing to ask and what to ask it with; `progress` hears how far it is, from 0 to 1. */
export interface Ask<Name extends CallName> {
  readonly name: Name;
  readonly given: readonly unknown[];
  readonly progress?: (share: number) => void;
}

/** What a call comes back with. */
export type Value<Name extends CallName> = Awaited<ReturnType<Calls[Name]>>;

/** Asks the worker; `ended` is the answer when it was ended meanwhile. */
export type Asking = <Name extends CallName>(ask: Ask<Name>, ended: Value<Name>) => Promise<Value<Name>>;

/** The page's end of the line to one worker. */
export class Line {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #isEnded = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener("message", (event: MessageEvent<Answer>) => this.#hear(event.data));
    worker.addEventListener("error", () => this.#failAll());
  }

  /** Asks. Rejects only for a bug; `ENDED` when the worker was ended meanwhile. */
  ask<Name extends CallName>(ask: Ask<Name>): Promise<Awaited<ReturnType<Calls[Name]>> | Ended> {
    if (this.#isEnded) return Promise.resolve(ENDED);
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      const progress = ask.progress ?? (() => undefined);
      this.#waiting.set(id, { resolve: resolve as Waiting["resolve"], reject, progress });
      const question: Question = { id, name: ask.name, given: ask.given };
      this.#worker.postMessage(question, { transfer: [] });
    });
  }

  /** Ends the worker at once, and every question with it. */
  end(): void {
    this.#isEnded = true;
    this.#worker.terminate();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { resolve } of waiting) resolve(ENDED);
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    if (waiting === undefined) return;
    if (answer.kind === "share") return waiting.progress(answer.share);
    this.#waiting.delete(answer.id);
    if (answer.kind === "value") waiting.resolve(answer.value);
    else waiting.reject(new Error(`the vault worker stopped with ${answer.name}`));
  }

  #failAll(): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error("the vault worker could not run"));
  }
}
