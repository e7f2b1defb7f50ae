import type { Deriver } from "./argon2.ts";

// The vault worker needs a passphrase worker, and the page starts it: Firefox sometimes never comes back from starting
// a worker inside a worker. The page hands over one end of a channel and hears nothing of what passes through it.

const NEED = "passphrase-worker-please";

/** The part of the vault worker's global scope that borrowing needs. */
interface BorrowingScope {
  addEventListener(name: "message", listener: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(name: "message", listener: (event: MessageEvent<unknown>) => void): void;
  postMessage(message: unknown): void;
}

/** In the vault worker: asks the page for a passphrase worker, and waits for the end of the channel to it. */
export function borrowed(scope: BorrowingScope): Promise<Deriver> {
  return new Promise((resolve) => {
    const hear = ({ data, ports }: MessageEvent<unknown>): void => {
      const [port] = ports;
      if (data !== NEED || port === undefined) return;
      scope.removeEventListener("message", hear);
      port.start();
      resolve({
        addEventListener: port.addEventListener.bind(port) as Deriver["addEventListener"],
        postMessage: port.postMessage.bind(port),
        terminate: () => port.close(),
      });
    };
    scope.addEventListener("message", hear);
    scope.postMessage(NEED);
  });
}

/** In the page: starts a passphrase worker whenever the vault worker asks. It ends by itself after one answer. */
export function lend(vaultWorker: Worker, start: () => Worker): void {
  vaultWorker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data !== NEED) return;
    const { port1, port2 } = new MessageChannel();
    start().postMessage(NEED, [port1]);
    vaultWorker.postMessage(NEED, [port2]);
  });
}
