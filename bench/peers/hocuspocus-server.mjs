import { join } from "node:path";
import { SQLite } from "@hocuspocus/extension-sqlite";
import { Server } from "@hocuspocus/server";

const [port, data] = process.argv.slice(2);
const extensions = [new SQLite({ database: join(data, "hocuspocus.sqlite") })];
const server = new Server({ port: Number(port), address: "127.0.0.1", quiet: true, extensions });
await server.listen();
console.log("ready");
