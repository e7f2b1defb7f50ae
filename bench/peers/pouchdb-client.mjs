import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true });

function ask(options, body) {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json" };
    const asked = request({ host: "127.0.0.1", agent, headers, ...options }, (answer) => {
      answer.resume();
      answer.on("end", () => (answer.statusCode < 300 ? resolve() : reject(new Error(`${answer.statusCode}`))));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** One database; the other device listens to its feed of changes. The server answers when LevelDB has the document. */
export async function couple({ port, at, onArrived }) {
  const path = `/space-${at}`;
  await ask({ port, path, method: "PUT" });
  let arrived = 0;
  const feed = request({ host: "127.0.0.1", port, path: `${path}/_changes?feed=continuous&include_docs=true` });
  feed.on("response", (answer) => {
    let rest = "";
    answer.on("data", (chunk) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop();
      for (const line of lines) if (line.length > 2) onArrived((arrived += 1));
    });
    answer.on("error", () => undefined);
  });
  feed.on("error", () => undefined);
  feed.end();
  let written = 0;
  return {
    write: (bytes) => {
      written += 1;
      const body = JSON.stringify({ sealed: Buffer.from(bytes).toString("base64") });
      return ask({ port, path: `${path}/${String(written).padStart(8, "0")}`, method: "PUT" }, body);
    },
    close: () => feed.destroy(),
  };
}
