import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";

function device(port, name) {
  const document = new Y.Doc();
  const provider = new WebsocketProvider(`ws://127.0.0.1:${port}`, name, document, {
    WebSocketPolyfill: WebSocket,
    disableBc: true,
  });
  const synced = new Promise((resolve) => provider.on("sync", resolve));
  return { entries: document.getArray("entries"), synced, close: () => provider.destroy() };
}

/** Two people at one document. This server never answers, so an update counts once the other has it. */
export async function couple({ port, at, onArrived }) {
  const [writer, reader] = [device(port, `document-${at}`), device(port, `document-${at}`)];
  await Promise.all([writer.synced, reader.synced]);
  const waiting = [];
  reader.entries.observe(() => {
    onArrived(reader.entries.length);
    while (waiting.length > 0 && waiting[0].count <= reader.entries.length) waiting.shift().resolve();
  });
  return {
    write: (bytes) =>
      new Promise((resolve) => {
        waiting.push({ count: writer.entries.length + 1, resolve });
        writer.entries.push([bytes]);
      }),
    close: () => [writer, reader].forEach((each) => each.close()),
  };
}
