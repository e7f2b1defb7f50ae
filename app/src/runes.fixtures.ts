import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { compileModule } from "svelte/compiler";

/** Compiles a module with runes for the browser's runtime, which works anywhere, and loads it. `from` is where it lies. */
function load(source: string, from: string): Promise<unknown> {
  const { js } = compileModule(stripTypeScriptTypes(source), { filename: "module.svelte.js", generate: "client" });
  const code = js.code.replaceAll(
    /(from|import)\s*(["'])([^"']+)\2/g,
    (_, ...[word, , name]: [string, string, string]) => {
      const at = name.startsWith(".") ? new URL(name, from).href : import.meta.resolve(name);
      return `${word} ${JSON.stringify(at)}`;
    },
  );
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

/** Loads a `.svelte.ts` file beside this one, runes and all. */
export function loadRunes<Module>(name: string): Promise<Module> {
  const at = new URL(name, import.meta.url);
  return load(readFileSync(at, "utf8"), at.href) as Promise<Module>;
}

/** Something that lives in a component's place, and the end of that component. */
export interface Lived<Made> {
  readonly made: Made;
  readonly leave: () => void;
}

const ROOT = `export function live(make) {
  let made;
  const leave = $effect.root(() => { made = make(); });
  return { made, leave };
}`;

/** Makes something the way a component does: its effects run until `leave`. */
export async function live<Made>(make: () => Made): Promise<Lived<Made>> {
  const module = (await load(ROOT, import.meta.url)) as { live: (make: () => Made) => Lived<Made> };
  return module.live(make);
}
