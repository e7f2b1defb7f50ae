import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { concat } from "./bytes.ts";
import type { Progress } from "./backup-lines.ts";

type AgeRefusal =
  | { readonly kind: "cannot-open" }
  | { readonly kind: "not-a-backup" }
  | { readonly kind: "cut-short" }
  | { readonly kind: "too-new" }
  | { readonly kind: "too-slow-to-open" };

/** The words a file is sealed with, and how hard each guess at them is made. */
interface AgeLock {
  readonly secret: string;
  /** log2 of scrypt's N. Sealing uses it; opening refuses a file that asks for more. */
  readonly workFactor: number;
}

const SLICE_BYTES = 64 * 1024;

/** The header of an age v1 file that one passphrase opens, line by line. Source: age-encryption.org/v1. */
const HEADER_LINES = [
  /^age-encryption\.org\/v1$/u,
  /^-> scrypt [A-Za-z0-9+/]{22} [1-9][0-9]*$/u,
  /^[A-Za-z0-9+/]{43}$/u,
  /^--- [A-Za-z0-9+/]{43}$/u,
];
const HEADER_BYTES_MOST = 256;
const OTHER_VERSION = /^age-encryption\.org\/v(?!1$)\d+$/u;
/** A 16-byte nonce, and the tag of the final chunk. */
const BODY_BYTES_LEAST = 32;

/** Seals bytes as one age v1 passphrase file. `progress` counts bytes sealed; before the first, scrypt has run. */
export async function sealAge(plain: Uint8Array, lock: AgeLock, progress: Progress): Promise<Uint8Array> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(lock.workFactor);
  encrypter.setPassphrase(lock.secret);
  return allOf(await encrypter.encrypt(slicesOf(plain, progress)));
}

/**
 * Opens an age v1 passphrase file. Its shape and its work factor are judged before any key is derived, so a foreign
 * file costs nothing. Once the header has proved the secret right, a body that does not open was cut or altered.
 */
export async function openAge(
  file: Uint8Array,
  lock: AgeLock,
  progress: Progress,
): Promise<Result<Uint8Array, AgeRefusal>> {
  const header = readHeader(file);
  if (!header.ok) return header;
  if (header.value.workFactor > lock.workFactor) return refuse({ kind: "too-slow-to-open" });
  if (file.length - header.value.length < BODY_BYTES_LEAST) return refuse({ kind: "cut-short" });

  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(lock.secret);
  const body = await decrypter.decrypt(slicesOf(file, progress)).catch(() => null);
  if (body === null) return refuse({ kind: "cannot-open" });
  return allOf(body).then(ok, () => refuse({ kind: "cut-short" }));
}

function readHeader(file: Uint8Array): Result<{ readonly length: number; readonly workFactor: number }, AgeRefusal> {
  const text = new TextDecoder("latin1").decode(file.subarray(0, HEADER_BYTES_MOST));
  const lines = text.split("\n").slice(0, HEADER_LINES.length + 1);
  if (OTHER_VERSION.test(lines[0] ?? "") && lines.length > 1) return refuse({ kind: "too-new" });

  const whole = lines.slice(0, -1);
  if (!whole.every((line, at) => HEADER_LINES[at]?.test(line))) return refuse({ kind: "not-a-backup" });
  if (whole.length < HEADER_LINES.length)
    return refuse({ kind: isStart(lines, file.length) ? "cut-short" : "not-a-backup" });

  const workFactor = Number(whole[1]?.split(" ")[3]);
  return ok({ length: whole.join("\n").length + 1, workFactor });
}

/** Whether a file that ends within its header could have been a backup: nothing in it says otherwise. */
function isStart(lines: readonly string[], fileLength: number): boolean {
  const [first = ""] = lines;
  return (
    fileLength < HEADER_BYTES_MOST && "age-encryption.org/v1".startsWith(first) && /^[ -~]*$/u.test(lines.at(-1) ?? "")
  );
}

/** Pulled slice by slice, so that progress is told as the bytes are worked on. */
function slicesOf(bytes: Uint8Array, progress: Progress): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller): void {
      progress(Math.min(1, at / bytes.length));
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, (at += SLICE_BYTES)));
    },
  });
}

async function allOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  return concat(...parts);
}
