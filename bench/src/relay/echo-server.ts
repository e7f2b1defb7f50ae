import { createServer } from "node:http";
import { WebSocketServer, type WebSocket } from "ws";

/** The least a server can do: answer thirteen bytes and hand the message on to the other one of the pair. Keeps nothing. */
const [port = "0"] = process.argv.slice(2);
const server = createServer();
const waiting = new Map<string, WebSocket>();
new WebSocketServer({ server, perMessageDeflate: false }).on("connection", (socket, request) => {
  const [pair = "", end] = (request.url ?? "").slice(1).split("/");
  if (end === "reader") waiting.set(pair, socket);
  const answer = Buffer.alloc(13);
  socket.on("message", (data) => {
    socket.send(answer);
    waiting.get(pair)?.send(data);
  });
});
server.listen(Number(port), "127.0.0.1", () => console.log("ready"));
