import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { CLIENT_FRAME_BYTES, LOGIN, PING_MS, SOCKETS } from "@ajar/core/protocol/limits";
import { WebSocketServer, type WebSocket } from "ws";
import { addressOf, type AddressFrom } from "../limits/address.ts";
import { Seats } from "../limits/seats.ts";
import { TokenBucket } from "../limits/token-bucket.ts";
import type { House } from "./house.ts";
import { dialled, isWelcome, type Origins } from "./origins.ts";
import { Reception } from "./reception.ts";
import { CLOSE, Session } from "./session.ts";

/** Where the relay listens, on the same port as the app. */
const RELAY_PATH = "/relay";

/** Whatever is no append: pages of a long log in one go, then at ease. */
const ASKS = { perSecond: 50, burst: 500 };

/** How long a goodbye waits for answers that are still at work. */
const GOODBYE_MS = 5_000;

export interface DoorRules {
  readonly origins: Origins;
  readonly addressFrom: AddressFrom;
}

const REASONS = { 403: "Forbidden", 404: "Not Found", 429: "Too Many Requests", 503: "Service Unavailable" } as const;

/** On its own, so that it holds nothing of the request for as long as the socket lives. */
function endItself(this: Duplex): void {
  this.destroy();
}

/** A socket on its way in: what lies under it, and how to give back its seat among those that have not logged in. */
interface Entering {
  readonly opened: WebSocket;
  readonly wire: Duplex;
  readonly request: IncomingMessage;
  readonly seat: () => void;
}

/** Lets sockets in and out: who may come, how many, and that they are still there. */
export class Door {
  readonly #house: House;
  readonly #rules: DoorRules;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: CLIENT_FRAME_BYTES,
  });
  readonly #early = new Seats(SOCKETS.perAddressBeforeLogin);
  readonly #open = new Map<Session, Reception>();
  readonly #pings: NodeJS.Timeout;
  #isClosing = false;

  constructor(house: House, rules: DoorRules) {
    this.#house = house;
    this.#rules = rules;
    this.#pings = setInterval(() => this.#ping(), PING_MS);
    this.#pings.unref();
  }

  /** How many sockets are open now. */
  get open(): number {
    return this.#open.size;
  }

  /** Takes over the upgrades of a server. */
  attach(server: Server): void {
    server.on("upgrade", (request, socket, head) => this.#knock(request, socket, head));
  }

  /** Lets nobody in any more, finishes what is at work, and says goodbye (1001). */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#pings);
    const late = new Promise<void>((resolve) => setTimeout(resolve, GOODBYE_MS).unref());
    const all = [...this.#open];
    for (const [session] of all) session.socket.pause();
    await Promise.race([Promise.all(all.map(([, reception]) => reception.idle())), late]);
    for (const [session] of all) {
      session.socket.resume();
      session.end(CLOSE.goingAway);
    }
    await new Promise((resolve) => setTimeout(resolve, all.length > 0 ? 50 : 0));
    for (const [session] of all) session.socket.terminate();
  }

  #knock(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", endItself);
    const address = addressOf(request, this.#rules.addressFrom);
    const seat = this.#no(request) ?? this.#early.take(address) ?? 429;
    if (typeof seat === "number") return this.#refuse(socket, seat);
    this.#sockets.handleUpgrade(request, socket, head, (opened) => {
      this.#enter({ opened, wire: socket, request, seat });
    });
    socket.once("close", seat);
  }

  #no(request: IncomingMessage): 403 | 404 | 503 | null {
    if (request.url !== RELAY_PATH) return 404;
    if (!isWelcome(this.#rules.origins, request.headers.origin)) return 403;
    if (this.#rules.origins.own.length === 0) return 503;
    return this.#isClosing || this.#open.size >= SOCKETS.inAll ? 503 : null;
  }

  #refuse(socket: Duplex, status: keyof typeof REASONS): void {
    this.#house.counts.add("handshakes_refused");
    socket.end(`HTTP/1.1 ${status} ${REASONS[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  }

  #enter({ opened: socket, wire, request, seat }: Entering): void {
    const session = new Session(socket, {
      wire,
      origin: dialled(this.#rules.origins, request.headers.host),
      counts: this.#house.counts,
      asks: new TokenBucket(ASKS, this.#house.now()),
    });
    this.#open.set(session, new Reception(this.#house, session));
    const late = setTimeout(() => {
      if (session.member === null && session.meetings === null) session.end(CLOSE.policy);
    }, LOGIN.timeMs);
    session.onEarlyOver = () => {
      clearTimeout(late);
      seat();
    };
    socket.on("pong", () => (session.isAlive = true));
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      session.earlyIsOver();
      this.#leave(session);
    });
  }

  #leave(session: Session): void {
    session.isOver = true;
    this.#open.delete(session);
    this.#house.rooms.leave(session);
    this.#house.meeters.leave(session);
  }

  /** Two silences in a row, and the socket is gone. */
  #ping(): void {
    for (const session of this.#open.keys()) {
      if (!session.isAlive) session.socket.terminate();
      else if (session.socket.readyState === session.socket.OPEN) session.socket.ping();
      session.isAlive = false;
      this.#lookAgain(session).catch((error: unknown) => this.#house.lines.trouble(error));
    }
  }

  /** Ends a login that another relay on the same database has replaced, removed or closed. */
  async #lookAgain(session: Session): Promise<void> {
    const { member } = session;
    if (member !== null && !(await this.#house.numbers.isIn(member.login))) session.supersede();
  }
}
