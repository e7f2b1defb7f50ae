import { expect, test } from "vitest";
import { borrowed, lend } from "./lent-worker.ts";

/** A worker and the scope inside it, as the two ends of a channel. */
function workerAndScope(): { readonly worker: Worker; readonly scope: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  return { worker: port1 as unknown as Worker, scope: port2 };
}

test("the vault worker talks to a passphrase worker the page started, and the page hears none of it", async () => {
  const vault = workerAndScope();
  const heard: unknown[] = [];
  vault.worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => heard.push(data));
  lend(vault.worker, () => {
    const passphrase = workerAndScope();
    passphrase.scope.addEventListener("message", ({ ports: [port] }: MessageEvent<unknown>) => {
      port?.addEventListener("message", ({ data }: MessageEvent<unknown>) =>
        port.postMessage(`${String(data)}, answered`),
      );
      port?.start();
    });
    return passphrase.worker;
  });

  const deriver = await borrowed(vault.scope);
  const answer = new Promise((resolve) => {
    deriver.addEventListener("message", ({ data }: MessageEvent<unknown>) => resolve(data));
  });
  deriver.postMessage("a passphrase", { transfer: [] });
  expect(await answer).toBe("a passphrase, answered");
  expect(heard).toEqual(["passphrase-worker-please"]);
  deriver.terminate();
});
