import { argon2InWorker } from "./argon2.ts";
import { createEngine } from "./engine.ts";
import { borrowed } from "./lent-worker.ts";
import { serve } from "./rpc.ts";
import { surroundingsOf } from "./surroundings.ts";

// The only place with keys. It ends when the vault is locked, and they end with it.

const { calls } = createEngine(surroundingsOf(argon2InWorker(() => borrowed(self))));
serve(calls, self);

// Back on the network, there is no need to wait for the next try.
addEventListener("online", () => void calls.tryNow());
