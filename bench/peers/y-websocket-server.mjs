import { createServer } from "node:http";
import { join } from "node:path";
import { setPersistence, setupWSConnection } from "@y/websocket-server/utils";
import { WebSocketServer } from "ws";
import { LeveldbPersistence } from "y-leveldb";
import { applyUpdate, encodeStateAsUpdate } from "yjs";

const [port, data] = process.argv.slice(2);
const level = new LeveldbPersistence(join(data, "level"));

/** What the server's page says YPERSISTENCE does: each update goes to LevelDB, and nobody waits for it. */
setPersistence({
  provider: level,
  bindState: async (name, document) => {
    const kept = encodeStateAsUpdate(await level.getYDoc(name));
    document.on("update", (update) => level.storeUpdate(name, update));
    applyUpdate(document, kept);
  },
  writeState: async () => undefined,
});

const server = createServer();
new WebSocketServer({ server }).on("connection", setupWSConnection);
server.listen(Number(port), "127.0.0.1", () => console.log("ready"));
