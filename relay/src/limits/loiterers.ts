import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { AddressFrom } from "./address.ts";
import { addressOf } from "./address.ts";
import { Seats } from "./seats.ts";

/** Connections one address may hold, and how many of them may not yet have said what they want. */
const CONNECTIONS = 256;
const SILENT = 32;

/**
 * Keeps one address from holding so many connections that nobody else gets in: those that dribble their first request,
 * and all together. Behind a proxy every connection has its address, so there the proxy has to do this.
 */
export function limitLoiterers(server: Server, from: AddressFrom): void {
  if (from === "proxy") return;
  const all = new Seats(CONNECTIONS);
  const silent = new Seats(SILENT);
  const saidSomething = new WeakMap<Socket, () => void>();
  server.on("connection", (socket: Socket) => {
    const address = addressOf({ headers: {}, socket }, from);
    const [seat, silence] = [all.take(address), silent.take(address)];
    socket.once("close", () => {
      seat?.();
      silence?.();
    });
    if (seat === null || silence === null) socket.destroy();
    else saidSomething.set(socket, silence);
  });
  server.on("request", ({ socket }: { socket: Socket }) => saidSomething.get(socket)?.());
  server.on("upgrade", ({ socket }: { socket: Socket }) => saidSomething.get(socket)?.());
}
