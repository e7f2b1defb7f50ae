import { parentPort, workerData } from "node:worker_threads";
import { openForWriting, unavailable, type SqliteLocation } from "./sqlite-database.ts";
import type { SqliteAnswer, SqliteCall } from "./sqlite-call.ts";
import { SqliteWriter } from "./sqlite-writer.ts";
import { unpacked } from "./sqlite-call.ts";

/** The thread that waits for the disk, so that the thread that serves people does not. */
const port = parentPort;
if (!port) throw new Error("this is the body of a worker thread");

const writer = new SqliteWriter(openForWriting(workerData as SqliteLocation));
port.on("message", (call: SqliteCall) => port.postMessage(answerTo(call)));
port.postMessage({ kind: "ready" });

function answerTo(call: SqliteCall): SqliteAnswer {
  try {
    return { kind: "done", value: done(call) };
  } catch (failure) {
    return { kind: "unavailable", why: unavailable(failure).why };
  }
}

function done(call: SqliteCall): unknown {
  switch (call.kind) {
    case "append":
      return writer.append(unpacked(call.batch));
    case "compact":
      return writer.compact(call.upTo, call.snapshot);
    case "erase":
      return writer.erase(call.space, call.author, call.counters);
    case "destroy":
      return writer.destroy(call.space);
    case "sweep-step":
      return writer.sweepStep();
    case "probe":
      return writer.probe();
    case "renew":
      return writer.renew(call.incarnation);
    case "close":
      return writer.close();
  }
}
