import { build } from "vite";
import { expect, test } from "vitest";

/** The code of `offered.ts` as a release with or without the CSI-4 would carry it. */
async function codeOf(withCsi4: "yes" | "no"): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    define: { __AJAR_CSI4__: JSON.stringify(withCsi4 === "yes") },
    build: {
      write: false,
      lib: { entry: new URL("offered.ts", import.meta.url).pathname, formats: ["es"], fileName: "offered" },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  return outputs.map((part) => (part.type === "chunk" ? part.code : "")).join("");
}

test("a build can leave the CSI-4 out, words and all", async () => {
  expect(await codeOf("yes")).toContain("warm and comfortable relationship");
  const without = await codeOf("no");
  expect(without).not.toMatch(/csi-4|warm and comfortable/i);
  expect(without).toContain("left out");
});
