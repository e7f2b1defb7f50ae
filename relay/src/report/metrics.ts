import { createServer, type Server } from "node:http";
import type { Relay } from "../relay.ts";

type Line = readonly [name: string, kind: "counter" | "gauge", value: number];

/** What is measured, in the text format of Prometheus. No label says which space, device or address. */
export async function metricsText(relay: Relay): Promise<string> {
  const lines: Line[] = [...relay.counts.all()].map(([name, count]) => [`ajar_${name}_total`, "counter", count]);
  const trouble = await relay.trouble();
  lines.push(
    ["ajar_sockets_open", "gauge", relay.open()],
    ["ajar_spaces_open", "gauge", await relay.spaces()],
    ["ajar_store_ready", "gauge", Number(trouble === null)],
    ["process_resident_memory_bytes", "gauge", process.memoryUsage.rss()],
    ["process_cpu_seconds_total", "counter", process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6],
  );
  return lines.map(([name, kind, value]) => `# TYPE ${name} ${kind}\n${name} ${value}\n`).join("");
}

/** A server for metrics alone, so that it can listen where only the operator reaches it. */
export function createMetricsServer(relay: Relay): Server {
  return createServer((request, response) => {
    if (request.url !== "/metrics") return void response.writeHead(404).end();
    metricsText(relay).then(
      (text) => response.writeHead(200, { "Content-Type": "text/plain; version=0.0.4" }).end(text),
      () => response.writeHead(503).end(),
    );
  });
}
