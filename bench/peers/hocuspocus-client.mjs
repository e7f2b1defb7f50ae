import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import * as Y from "yjs";

function device(port, name) {
  const document = new Y.Doc();
  const socket = new HocuspocusProviderWebsocket({ url: `ws://127.0.0.1:${port}`, WebSocketPolyfill: WebSocket });
  const provider = new HocuspocusProvider({ websocketProvider: socket, name, document, token: "" });
  provider.attach();
  const synced = new Promise((resolve) => provider.on("synced", resolve));
  const close = () => {
    provider.destroy();
    socket.destroy();
  };
  return { entries: document.getArray("entries"), provider, synced, close };
}

/** Two people at one document. The server says when it has applied an update; not when it is stored. */
export async function couple({ port, at, onArrived }) {
  const [writer, reader] = [device(port, `document-${at}`), device(port, `document-${at}`)];
  await Promise.all([writer.synced, reader.synced]);
  reader.entries.observe(() => onArrived(reader.entries.length));
  const waiting = [];
  let unsynced = 0;
  writer.provider.on("unsyncedChanges", ({ number }) => {
    for (; unsynced > number; unsynced -= 1) waiting.shift()?.();
    unsynced = number;
  });
  return {
    write: (bytes) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        writer.entries.push([bytes]);
      }),
    close: () => [writer, reader].forEach((each) => each.close()),
  };
}
