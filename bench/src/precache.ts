import { get } from "node:http";
import { extname } from "node:path";
import type { Measured } from "./table.ts";

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** One address as a browser gets it; the body stays packed. */
function packed(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { "accept-encoding": "gzip, deflate, br" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
    });
    request.on("error", reject);
  });
}

/** Everything the service worker keeps, as sent. Throws when a file of the release is missing. */
export async function measurePrecache(origin: string): Promise<Measured> {
  const release = (await (await fetch(`${origin}/release.json`)).json()) as { readonly alone: readonly string[] };
  const kept: { readonly kind: string; readonly bytes: number }[] = [];
  for (const path of [...release.alone, "/release.pack"]) {
    const { status, body } = await packed(origin + path);
    if (status !== 200) throw new Error(`${path} is named by the release and is not there.`);
    kept.push({ kind: extname(path).slice(1), bytes: body.length });
  }
  const byKind = Map.groupBy(kept, ({ kind }) => kind);
  const sumOf = (files: typeof kept): number => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const sums = [...byKind].map(([kind, files]) => [kind, sumOf(files)] as const).toSorted((a, b) => b[1] - a[1]);
  const parts = sums.map(([kind, sum]) => `${kind} ${sum.toFixed(1)}`).join(", ");
  return { budget: "precache", samples: [sumOf(kept)], notes: [`offline: ${kept.length} requests; ${parts} kB`] };
}
