import { describe, expect, test } from "vitest";
import type { AuthorId } from "@ajar/core/shared/stamp";
import { AEAD_AES_128_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from "hpke";
import { fromHex, toHex, utf8, type Bytes } from "../bytes.ts";
import { agree } from "../link/agree.ts";
import { keyPairOf } from "../link/keys.fixtures.ts";
import { randomBytes } from "../surroundings.ts";
import { manifestHash, unwrap, wrapAll, type WrapPlace } from "./wraps.ts";

/** Alice's and Bob's keys of RFC 7748 §6.1. */
const RFC7748 = {
  a: "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a",
  A: "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
  b: "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb",
  B: "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f",
  shared: "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742",
};

/** Points whose every multiple is zero: the list of RFC 7748 §7 and RFC 9180 §7.1.4. */
const SMALL_ORDER = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

const RFC9180 = {
  info: "4f6465206f6e2061204772656369616e2055726e",
  skRm: "c5eb01eb457fe6c6f57577c5413b931550a162c71a03ac8d196babbd4e5ce0fd",
  psk: "0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82",
  enc: "0ad0950d9fb9588e59690b74f1237ecdf1d775cd60be2eca57af5a4b0471c91b",
  ct: "e52c6fed7f758d0cf7145689f21bc1be6ec9ea097fef4e959440012f4feb73fb611b946199e681f4cfc34db8ea",
};

const SPACE: Bytes = randomBytes(16);
const KEYS = { self: randomBytes(32), shut: randomBytes(32) };

interface Person {
  readonly author: AuthorId;
  readonly dh: Bytes;
  readonly device: AuthorId;
  readonly open: string;
}

async function device(): Promise<Person> {
  const author = toHex(randomBytes(16)) as AuthorId;
  const { secret, open } = await keyPairOf("X25519", randomBytes(32));
  return { author, device: author, dh: secret, open: toHex(open) };
}

const listed = (who: Person): { device: AuthorId; dh: string } => ({ device: who.author, dh: who.open });
const placeFor = (...who: readonly Person[]): WrapPlace => ({ space: SPACE, epoch: 3, receivers: who.map(listed) });

describe("keys wrapped for my devices", () => {
  test("open on each of them, and say nothing to one they were not wrapped for", async () => {
    const [laptop, phone, removed] = await Promise.all([device(), device(), device()]);
    const place = placeFor(laptop, phone);
    const wraps = await wrapAll(place, laptop, KEYS);
    expect(wraps.map((wrap) => wrap.device)).toEqual([laptop.author, phone.author]);
    for (const [at, receiver] of [laptop, phone].entries()) {
      expect(await unwrap(place, { sender: listed(laptop), receiver }, wraps[at]!)).toEqual(KEYS);
    }
    for (const wrap of wraps) {
      expect(await unwrap(place, { sender: listed(laptop), receiver: removed }, wrap)).toBeNull();
      const posing = { ...removed, author: wrap.device };
      expect(await unwrap(place, { sender: listed(laptop), receiver: posing }, wrap)).toBeNull();
    }
  });

  test("are bound to sender, space, epoch and everyone they are for", async () => {
    const [laptop, phone, other] = await Promise.all([device(), device(), device()]);
    const place = placeFor(laptop, phone);
    const [, wrap] = await wrapAll(place, laptop, KEYS);
    const ends = { sender: listed(laptop), receiver: phone };
    expect(await unwrap(place, { ...ends, sender: listed(other) }, wrap!)).toBeNull();
    expect(await unwrap({ ...place, space: randomBytes(16) }, ends, wrap!)).toBeNull();
    expect(await unwrap({ ...place, epoch: 4 }, ends, wrap!)).toBeNull();
    expect(await unwrap(placeFor(laptop, phone, other), ends, wrap!)).toBeNull();
    expect(await unwrap(place, ends, { ...wrap!, sealed: wrap!.sealed.replace(/^../u, "00") })).toBeNull();
    expect(await unwrap(place, ends, { ...wrap!, enc: "00".repeat(32) })).toBeNull();
  });

  test("name the same devices whatever order they are listed in", async () => {
    const [a, b] = await Promise.all([device(), device()]);
    expect(await manifestHash([listed(a), listed(b)])).toEqual(await manifestHash([listed(b), listed(a)]));
    expect(await manifestHash([listed(a)])).not.toEqual(await manifestHash([listed(a), listed(b)]));
  });
});

describe("known answers", () => {
  test("RFC 7748 §6.1: two devices agree on the same secret", async () => {
    const alice = await keyPairOf("X25519", fromHex(RFC7748.a));
    const bob = await keyPairOf("X25519", fromHex(RFC7748.b));
    expect(toHex(alice.open)).toBe(RFC7748.A);
    expect(toHex(bob.open)).toBe(RFC7748.B);
    expect(toHex((await agree(alice.secret, bob.open))!)).toBe(RFC7748.shared);
    expect(toHex((await agree(bob.secret, alice.open))!)).toBe(RFC7748.shared);
  });

  test.each(SMALL_ORDER)("a key that gives the secret away is refused: %s", async (open) => {
    expect(await agree(randomBytes(32), fromHex(open))).toBeNull();
  });

  test("RFC 8032 §7.1: a login key signs as it must", async () => {
    const { open } = await keyPairOf(
      "Ed25519",
      fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
    );
    expect(toHex(open)).toBe("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
  });

  test("RFC 9180 A.1.2: the library opens the standard's own message in PSK mode", async () => {
    const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);
    const secret = await suite.DeserializePrivateKey(fromHex(RFC9180.skRm), false);
    const options = {
      info: fromHex(RFC9180.info),
      aad: utf8("Count-0"),
      psk: fromHex(RFC9180.psk),
      pskId: utf8("Ennyn Durin aran Moria"),
    };
    const plain = await suite.Open(secret, fromHex(RFC9180.enc), fromHex(RFC9180.ct), options);
    expect(new TextDecoder().decode(plain)).toBe("Beauty is truth, truth beauty");
    await expect(
      suite.Open(secret, fromHex(RFC9180.enc), fromHex(RFC9180.ct), { ...options, psk: randomBytes(32) }),
    ).rejects.toMatchObject({ name: "OpenError" });
  });
});
