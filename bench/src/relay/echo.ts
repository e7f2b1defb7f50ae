import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { WebSocket } from "ws";
import type { Couple, CoupleWish, System } from "./system.ts";

function opened(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  return new Promise((resolve, reject) => {
    socket.on("open", () => resolve(socket));
    socket.on("error", reject);
  });
}

async function couple({ port, at, onArrived }: CoupleWish): Promise<Couple> {
  const reader = await opened(`ws://127.0.0.1:${port}/${at}/reader`);
  const writer = await opened(`ws://127.0.0.1:${port}/${at}/writer`);
  const waiting: (() => void)[] = [];
  let arrived = 0;
  reader.on("message", () => onArrived((arrived += 1)));
  writer.on("message", () => waiting.shift()?.());
  return {
    write: (bytes) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        writer.send(bytes);
      }),
    close: () => [writer, reader].forEach((socket) => socket.terminate()),
  };
}

/** This machine's own limit for messages. */
export const ECHO: System = {
  name: "raw WebSocket echo",
  promises: { answers: "at once", durable: "keeps nothing", blind: "reads nothing" },
  main: join(dirname(fileURLToPath(import.meta.url)), "echo-server.ts"),
  couple,
};
