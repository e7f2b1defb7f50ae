import { arrive, make, newDevice, type Device } from "@ajar/relay/device.fixtures";
import type { WebSocket } from "ws";
import { RELAY } from "./ajar.ts";
import { slept, started, type Server } from "./process.ts";

const PER_SPACE = 6;
const PER_ADDRESS = 240;
const SETTLE_MS = 2_000;

/** Logs devices in, six to a space, from addresses of this machine enough to hold them, and lets them rest. */
async function logInAll(port: number, from: number, count: number): Promise<readonly WebSocket[]> {
  const origin = `http://127.0.0.1:${port}`;
  const sockets: WebSocket[] = [];
  for (let at = 0; at < count; at += PER_SPACE) {
    const first = newDevice();
    const devices: readonly Device[] = [first, ...Array.from({ length: PER_SPACE - 1 }, () => newDevice(first.space))];
    await make(origin, ...devices);
    const localAddress = `127.0.2.${1 + Math.floor((from + at) / PER_ADDRESS)}`;
    const lines = await Promise.all(devices.map((device) => arrive(origin, device, { localAddress })));
    sockets.push(...lines.map(({ socket }) => socket));
  }
  return sockets;
}

async function heldAtRest(server: Server): Promise<number> {
  process.kill(server.pid, "SIGUSR2");
  await slept(SETTLE_MS);
  return server.heldBytes();
}

/** How steeply `held` rises with `count`, by least squares: V8 takes memory in large pieces, so two points would lie. */
function slopeOf(points: readonly { readonly count: number; readonly held: number }[]): number {
  const mean = (of: (point: (typeof points)[number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(({ count }) => count), mean(({ held }) => held)];
  const both = points.reduce((sum, { count, held }) => sum + (count - x) * (held - y), 0);
  return both / points.reduce((sum, { count }) => sum + (count - x) ** 2, 0);
}

/**
 * Bytes of memory (resident, after a collection) that one more idle, logged-in device costs the relay, from `step`
 * devices to `most`.
 */
export async function idleBytes(step: number, most: number): Promise<number> {
  const collect = `data:text/javascript,${encodeURIComponent("process.on('SIGUSR2', () => { gc(); gc(); });")}`;
  const server = await started(RELAY, { flags: ["--expose-gc", `--import=${collect}`] });
  const sockets: WebSocket[] = [];
  const points: { count: number; held: number }[] = [];
  while (sockets.length < most) {
    sockets.push(...(await logInAll(server.port, sockets.length, step)));
    points.push({ count: sockets.length, held: await heldAtRest(server) });
  }
  for (const socket of sockets) socket.terminate();
  await server.stop();
  return slopeOf(points);
}
