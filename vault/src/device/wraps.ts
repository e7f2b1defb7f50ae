import type { Device } from "@ajar/core/device/devices";
import type { Wrap } from "@ajar/core/device/facts";
import type { AuthorId } from "@ajar/core/shared/stamp";
import type { CipherSuite } from "hpke";
import { derive, importKey } from "../box.ts";
import { concat, fromHex, label, toHex, u32, type Bytes } from "../bytes.ts";
import { agree } from "../link/agree.ts";

// RFC 9180 in PSK mode. The library has no auth mode, so the sender is known, deniably, by a pre-shared key that only
// the two devices can derive.

/** Loaded when a device comes or goes, which is seldom. */
async function suiteNow(): Promise<CipherSuite> {
  const hpke = await import("hpke");
  return new hpke.CipherSuite(hpke.KEM_DHKEM_X25519_HKDF_SHA256, hpke.KDF_HKDF_SHA256, hpke.AEAD_AES_256_GCM);
}

const KEY_BYTES = 32;

/** The two keys of one epoch. */
export interface FreshKeys {
  readonly self: Bytes;
  readonly shut: Bytes;
}

/** Which epoch, of which space, for which devices: what every wrap of it is bound to. */
export interface WrapPlace {
  /** 16 bytes. */
  readonly space: Bytes;
  readonly epoch: number;
  /** Everyone the keys are wrapped for. */
  readonly receivers: readonly Pick<Device, "device" | "dh">[];
}

/** One device with its secret D_dh. */
export interface Self {
  readonly author: AuthorId;
  readonly dh: Bytes;
}

/** Wraps fresh keys for every receiver, the sender among them. Throws when a receiver's key is none: it was never let in. */
export async function wrapAll(place: WrapPlace, sender: Self, keys: FreshKeys): Promise<readonly Wrap[]> {
  const suite = await suiteNow();
  return Promise.all(
    place.receivers.map(async (receiver): Promise<Wrap> => {
      const options = await optionsOf(place, { sender, receiver }, "sender");
      if (options === null) throw new TypeError("a device of this journal has no usable key");
      const open = await suite.DeserializePublicKey(fromHex(receiver.dh));
      const { encapsulatedSecret, ciphertext } = await suite.Seal(open, concat(keys.self, keys.shut), options);
      return { device: receiver.device, enc: toHex(encapsulatedSecret), sealed: toHex(ciphertext) };
    }),
  );
}

/** The keys in a wrap, or `null`: not for this device, from someone else than `sender`, or bound to another place. */
export async function unwrap(
  place: WrapPlace,
  { sender, receiver }: { readonly sender: Pick<Device, "device" | "dh">; readonly receiver: Self },
  wrap: Wrap,
): Promise<FreshKeys | null> {
  if (wrap.device !== receiver.author) return null;
  const suite = await suiteNow();
  try {
    const options = await optionsOf(place, { sender: receiver, receiver: sender }, "receiver");
    if (options === null) return null;
    const secret = await suite.DeserializePrivateKey(receiver.dh, false);
    const plain = concat(await suite.Open(secret, fromHex(wrap.enc), fromHex(wrap.sealed), options));
    return plain.length === 2 * KEY_BYTES ? { self: plain.slice(0, KEY_BYTES), shut: plain.slice(KEY_BYTES) } : null;
  } catch {
    return null;
  }
}

interface Ends {
  /** This device. */
  readonly sender: Self;
  /** The one at the other end. */
  readonly receiver: Pick<Device, "device" | "dh">;
}

/** info, psk and psk_id as `docs/protocol.md` §7 has them; `as` says which end this device is. */
async function optionsOf(
  place: WrapPlace,
  { sender: own, receiver: other }: Ends,
  as: "sender" | "receiver",
): Promise<{ info: Bytes; psk: Bytes; pskId: Bytes } | null> {
  const shared = await agree(own.dh, fromHex(other.dh));
  if (shared === null) return null;
  const psk = await derive(await importKey(shared), { salt: place.space, info: label("ajar/v1/wrap-psk") }, KEY_BYTES);
  const [from, to] = as === "sender" ? [own.author, other.device] : [other.device, own.author];
  const info = concat(label("ajar/v1/wrap"), place.space, u32(place.epoch), await manifestHash(place.receivers));
  return { info, psk, pskId: concat(fromHex(from), fromHex(to)) };
}

/** SHA-256 of author id ‖ D_dh of every receiver, by author id: who is meant to hold these keys. */
export async function manifestHash(receivers: WrapPlace["receivers"]): Promise<Bytes> {
  const sorted = receivers.toSorted((a, b) => (a.device < b.device ? -1 : 1));
  const parts = sorted.flatMap(({ device, dh }) => [fromHex(device), fromHex(dh)]);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", concat(label("ajar/v1/manifest"), ...parts)));
}
