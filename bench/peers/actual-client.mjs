import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import {
  create,
  fromBinary,
  MessageEnvelopeSchema,
  SyncRequestSchema,
  SyncResponseSchema,
  toBinary,
} from "@actual-app/crdt";

/** The server takes 500 requests a minute from one address; this machine has many. */
const REQUESTS_AN_ADDRESS = 400;
const ADDRESSES = 250 * 250;
let address = Math.floor(Math.random() * ADDRESSES);

/** Connections from one address after another. */
class Agents {
  #left = 0;
  #agent = null;

  get() {
    if (this.#left === 0) {
      address = (address + 1) % ADDRESSES;
      const localAddress = `127.1.${1 + Math.floor(address / 250)}.${1 + (address % 250)}`;
      this.#agent = new Agent({ keepAlive: true, localAddress });
      this.#left = REQUESTS_AN_ADDRESS;
    }
    this.#left -= 1;
    return this.#agent;
  }
}

const PASSWORD = "a password of this bench";
let token = null;

function ask({ agents, port, path, headers }, body) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, agent: agents.get(), path, headers, method: "POST" }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        if (answer.statusCode < 300) resolve(Buffer.concat(chunks));
        else reject(new Error(`${path} ${answer.statusCode} ${Buffer.concat(chunks).toString()}`));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

async function tokenAt(agents, port) {
  const json = { "Content-Type": "application/json" };
  const said = await ask(
    { agents, port, path: "/account/bootstrap", headers: json },
    JSON.stringify({ password: PASSWORD }),
  );
  return JSON.parse(said.toString()).data.token;
}

/** A time as this server orders messages by: clock, counter, device. */
const stampOf = (count) =>
  `2026-01-01T00:00:00.000Z-${count.toString(16).toUpperCase().padStart(4, "0")}-0123456789ABCDEF`;

/** One budget file. The server answers when the message is in SQLite and tells nobody; so the other one asks each time. */
export async function couple({ port, at, onArrived }) {
  const agents = new Agents();
  if (at === 0) token = tokenAt(agents, port);
  const login = { "X-ACTUAL-TOKEN": await token };
  const fileId = randomUUID();
  const upload = {
    ...login,
    "Content-Type": "application/encrypted-file",
    "X-ACTUAL-FILE-ID": fileId,
    "X-ACTUAL-NAME": "b",
  };
  const uploaded = await ask(
    { agents, port, path: "/sync/upload-user-file", headers: { ...upload, "X-ACTUAL-FORMAT": "2" } },
    "b",
  );
  const { groupId } = JSON.parse(uploaded.toString());
  const sync = async (messages, since) => {
    const sent = toBinary(
      SyncRequestSchema,
      create(SyncRequestSchema, { fileId, groupId, keyId: "", since, messages }),
    );
    const headers = { ...login, "Content-Type": "application/actual-sync" };
    return fromBinary(SyncResponseSchema, await ask({ agents, port, path: "/sync/sync", headers }, sent));
  };
  let written = 0;
  let arrived = 0;
  return {
    write: async (content) => {
      written += 1;
      const timestamp = stampOf(written);
      await sync([create(MessageEnvelopeSchema, { timestamp, isEncrypted: true, content })], timestamp);
      const { messages } = await sync([], stampOf(arrived));
      arrived += messages.length;
      if (messages.length > 0) onArrived(arrived);
    },
    close: () => undefined,
  };
}
