import { createRequire } from "node:module";

/** The server as its command starts it, on LevelDB, without its log. */
const [port, data] = process.argv.slice(2);
process.argv.splice(2, 2, "--port", port, "--host", "127.0.0.1", "--dir", data, "--no-stdout-logs");
process.chdir(data);
createRequire(import.meta.url)("pouchdb-server/bin/pouchdb-server");
const timer = setInterval(async () => {
  const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
    (answer) => answer.ok,
    () => false,
  );
  if (!isUp) return;
  clearInterval(timer);
  console.log("\nready");
}, 100);
