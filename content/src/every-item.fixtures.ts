import { readdirSync } from "node:fs";
import type { ContentId } from "@ajar/core/step/facts";

/** Anything of the content that has a name and a version. */
export interface Versioned {
  readonly id: ContentId;
  /** Rises when the words change. */
  readonly version: number;
}

const FOLDER = new URL("./en/", import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !/\.(?:test|fixtures)\.ts$/.test(name),
);

function isVersioned(given: unknown): given is Versioned {
  return typeof given === "object" && given !== null && "id" in given && "version" in given;
}

/** Everything with a version in the language, once, whatever list of whatever file it stands in. */
export async function everyVersioned(): Promise<readonly Versioned[]> {
  const modules = await Promise.all(
    files.map(async (name) => (await import(/* @vite-ignore */ `./en/${name}`)) as Record<string, unknown>),
  );
  return [...new Set(modules.flatMap((module) => Object.values(module).flat()).filter(isVersioned))];
}
