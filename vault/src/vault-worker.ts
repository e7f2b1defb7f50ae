import { argon2InWorker } from "./argon2.ts";
import { Engine } from "./engine.ts";
import { serve } from "./rpc.ts";
import { surroundingsOf } from "./surroundings.ts";

// The only place with keys. It ends when the vault is locked, and they end with it.

const argon2 = argon2InWorker(() => new Worker(new URL("./passphrase-worker.ts", import.meta.url), { type: "module" }));
serve(new Engine(surroundingsOf(argon2)), self);
