import { join } from "node:path";

/** The server as its command starts it. */
const [port, data] = process.argv.slice(2);
Object.assign(process.env, {
  ACTUAL_PORT: port,
  ACTUAL_HOSTNAME: "127.0.0.1",
  ACTUAL_DATA_DIR: data,
  ACTUAL_SERVER_FILES: join(data, "server-files"),
  ACTUAL_USER_FILES: join(data, "user-files"),
});
await import("./node_modules/@actual-app/sync-server/build/bin/actual-server.js");
const timer = setInterval(async () => {
  const isUp = await fetch(`http://127.0.0.1:${port}/health`).then(
    (answer) => answer.ok,
    () => false,
  );
  if (!isUp) return;
  clearInterval(timer);
  console.log("\nready");
}, 100);
