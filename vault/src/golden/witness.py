"""Writes entries.json: sealed entries made by another hand than the one under test, from the text of docs/protocol.md.

Run with Python 3 and the package "cryptography":  python3 witness.py > entries.json
"""

import hashlib
import hmac
import json
import struct

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def padme(x):
    exponent = x.bit_length() - 1
    low = exponent - exponent.bit_length()
    mask = (1 << low) - 1 if low > 0 else 0
    return (x + mask) & ~mask


def once_for(key, use, context, salt):
    info = b"ajar/v1/" + use + b"\0" + context
    both = HKDF(algorithm=hashes.SHA256(), length=64, salt=salt, info=info).derive(key)
    return both[:32], both[32:]


def header(e):
    return struct.pack(">BB16s16sQI32s", 1, e["kind"], e["space"], e["author"], e["seq"], e["epoch"], e["prev"])


def seal(e):
    head = header(e)
    assert len(head) == 78
    mac = hmac.new(e["selftag_key"], b"ajar/v1/self\0" + head + e["salt"] + e["body"], hashlib.sha256)
    plain = mac.digest()[:16] + e["body"] + b"\x80"
    plain = plain.ljust(max(256, padme(len(plain))), b"\0")
    ek, kc = once_for(e["space_key"], b"entry", head, e["salt"])
    return head + e["salt"] + kc + AESGCM(ek).encrypt(bytes(12), plain, head + e["salt"] + kc)


def pattern(n):
    return bytes((at * 7 + n) % 251 for at in range(n))


# Arithmetic of GHASH, NIST SP 800-38D: bit 0 is the most significant.
def times(x, y):
    product, v = 0, y
    for bit in range(128):
        if x >> (127 - bit) & 1:
            product ^= v
        v = (v >> 1) ^ (0xE1 << 120) if v & 1 else v >> 1
    return product


def power(x, n):
    result = 1 << 127
    for _ in range(n):
        result = times(result, x)
    return result


def inverse(x):
    result, square = 1 << 127, x
    for _ in range(127):
        square = times(square, square)
        result = times(result, square)
    return result


def blocks(data):
    data = data + bytes(-len(data) % 16)
    return [int.from_bytes(data[at : at + 16], "big") for at in range(0, len(data), 16)]


def ghash_and_mask(key, aad, cipher):
    ecb = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    h = int.from_bytes(ecb.update(bytes(16)), "big")
    mask = int.from_bytes(ecb.update(bytes(15) + b"\x01"), "big")
    total = 0
    for block in blocks(aad) + blocks(cipher) + [len(aad) * 8 << 64 | len(cipher) * 8]:
        total = times(total ^ block, h)
    return h, total ^ mask


def two_keys(e, other_key):
    """An entry whose AES-GCM holds under two keys: the first block is chosen so that both give one tag."""
    head = header(e)
    ek, kc = once_for(e["space_key"], b"entry", head, e["salt"])
    other, _ = once_for(other_key, b"entry", head, e["salt"])
    aad = head + e["salt"] + kc
    plain = (bytes(16) + e["body"] + b"\x80").ljust(256, b"\0")
    cipher = bytes(16) + AESGCM(ek).encrypt(bytes(12), plain, aad)[16:256]
    h1, t1 = ghash_and_mask(ek, aad, cipher)
    h2, t2 = ghash_and_mask(other, aad, cipher)
    n = len(cipher) // 16 + 1
    first = times(t1 ^ t2, inverse(power(h1, n) ^ power(h2, n)))
    cipher = first.to_bytes(16, "big") + cipher[16:]
    _, tag = ghash_and_mask(ek, aad, cipher)
    assert tag == ghash_and_mask(other, aad, cipher)[1]
    sealed = cipher + tag.to_bytes(16, "big")
    for key in (ek, other):
        AESGCM(key).decrypt(bytes(12), sealed, aad)
    return head + e["salt"] + kc + sealed


def base(**given):
    e = dict(space_key=b"\x01" * 32, selftag_key=b"\x02" * 32, space=b"\x03" * 16, author=b"\x04" * 16)
    return e | dict(kind=1, seq=1, epoch=0, prev=bytes(32), salt=b"\x09" * 32, body=b"\x00{}") | given


def main():
    wanted = [
        ("the first vector", {}, None),
        ("a body of 0 bytes", dict(body=b""), "pattern 0"),
        ("a body of 239 bytes, the longest of the smallest size", dict(body=pattern(239)), "pattern 239"),
        ("a body of 240 bytes", dict(body=pattern(240)), "pattern 240"),
        ("a body of 1,000 bytes, a piece", dict(body=pattern(1000), kind=2), "pattern 1000"),
        ("a body of 40,000 bytes, the longest", dict(body=pattern(40000)), "pattern 40000"),
        ("the next epoch", dict(epoch=1, space_key=b"\x05" * 32), None),
    ]
    entries, prev = [], bytes(32)
    for number, (name, given, body) in enumerate(wanted, 1):
        e = base(seq=number, prev=prev, salt=bytes([8 + number]) * 32, **given)
        sealed = seal(e)
        prev = hashlib.sha256(sealed).digest()
        entries.append(
            dict(name=name, spaceKey=e["space_key"].hex(), selftagKey=e["selftag_key"].hex(), kind=e["kind"])
            | dict(space=e["space"].hex(), author=e["author"].hex(), seq=e["seq"], epoch=e["epoch"])
            | dict(prev=e["prev"].hex(), salt=e["salt"].hex(), body=body or e["body"].hex(), length=len(sealed))
            | dict(id=prev.hex(), entry=sealed.hex() if len(sealed) < 2000 else None)
        )
    crafted = []
    for number in range(1, 9):
        keys = bytes([number]) * 32, bytes([100 + number]) * 32
        e = base(space_key=keys[0], salt=bytes([200 + number]) * 32)
        crafted.append(dict(name=f"pair {number}", spaceKeys=[k.hex() for k in keys], entry=two_keys(e, keys[1]).hex()))
    sizes = hashlib.sha256(b"".join(struct.pack(">I", padme(x)) for x in range(2, (1 << 20) + 1))).hexdigest()
    print(json.dumps(dict(entries=entries, twoKeys=crafted, padme=dict(to=1 << 20, sha256=sizes)), indent=1))


main()
