import { Repo } from "@automerge/automerge-repo";
import { WebSocketClientAdapter } from "@automerge/automerge-repo-network-websocket";

function device(port) {
  const adapter = new WebSocketClientAdapter(`ws://127.0.0.1:${port}`);
  return new Repo({ network: [adapter] });
}

/** Two people at one document. This server says what it has only when asked to sync, so an update counts once the other has it. */
export async function couple({ port, onArrived }) {
  const [mine, theirs] = [device(port), device(port)];
  const writer = mine.create({ entries: [] });
  await writer.whenReady();
  const reader = await theirs.find(writer.url);
  const waiting = [];
  let written = 0;
  reader.on("change", ({ doc }) => {
    onArrived(doc.entries.length);
    while (waiting.length > 0 && waiting[0].count <= doc.entries.length) waiting.shift().resolve();
  });
  return {
    write: (bytes) =>
      new Promise((resolve) => {
        written += 1;
        waiting.push({ count: written, resolve });
        writer.change((doc) => doc.entries.push(bytes));
      }),
    close: () => [mine, theirs].forEach((each) => each.networkSubsystem.disconnect()),
  };
}
