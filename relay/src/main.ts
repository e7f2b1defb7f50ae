import { backup } from "./commands/backup.ts";
import { doctor } from "./commands/doctor.ts";
import { gc } from "./commands/gc.ts";
import { restore } from "./commands/restore.ts";
import { serve } from "./commands/serve.ts";
import { configFrom, type Config } from "./config.ts";

type Command = (config: Config, args: readonly string[]) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = { serve, doctor, backup, restore, gc };

const [name = "serve", ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const config = configFrom(process.env);
if (typeof config === "string") {
  console.error(config);
  process.exitCode = 1;
} else if (command === undefined) {
  console.error("ajar-relay serve | doctor | backup FOLDER | restore FOLDER | restore --verify FOLDER | gc");
  process.exitCode = 1;
} else {
  await command(config, args);
}
