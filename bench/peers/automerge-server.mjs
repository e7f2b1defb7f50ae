import { createServer } from "node:http";
import { Repo } from "@automerge/automerge-repo";
import { WebSocketServerAdapter } from "@automerge/automerge-repo-network-websocket";
import { NodeFSStorageAdapter } from "@automerge/automerge-repo-storage-nodefs";
import { WebSocketServer } from "ws";

/** The parts automerge-repo-sync-server puts together, in the versions of today. */
const [port, data] = process.argv.slice(2);
const server = createServer();
const sockets = new WebSocketServer({ server });
const repo = new Repo({
  network: [new WebSocketServerAdapter(sockets)],
  storage: new NodeFSStorageAdapter(data),
  peerId: "storage-server",
  sharePolicy: async () => false,
});
server.listen(Number(port), "127.0.0.1", () => console.log(`ready as ${repo.networkSubsystem.peerId}`));
