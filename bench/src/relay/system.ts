/** Two devices at one document, or space: one writes, the other hears of it. */
export interface Couple {
  /** Resolves when the server answers; where a server never does, when the other device has it. */
  write(bytes: Uint8Array): Promise<void>;
  close(): void;
}

/** Where and which couple; `onArrived` is told how many entries the other device has by now. */
export interface CoupleWish {
  readonly port: number;
  readonly at: number;
  readonly onArrived: (count: number) => void;
}

/** What a server promises about an entry that it has taken. */
export interface Promises {
  /** When it answers a write. */
  readonly answers: string;
  /** What a power cut right after the answer costs. */
  readonly durable: string;
  /** What it can read. */
  readonly blind: string;
}

/** One server that is measured. `main` is the program that serves, given a port and a folder. */
export interface System {
  readonly name: string;
  readonly promises: Promises;
  readonly main: string;
  readonly couple: (wish: CoupleWish) => Promise<Couple>;
}
