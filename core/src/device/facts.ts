import type { AuthorId, FactId, Stamp } from "../shared/stamp.ts";

/** One of a person's own devices came to this journal, itself or brought by another of them. */
export interface DeviceAdded extends Stamp {
  readonly kind: "device-added";
  /** Its name in this journal's space: who it is among the authors. */
  readonly device: AuthorId;
  /** In the person's own words, 1 to 40 characters, trimmed. Own devices only ever see it. */
  readonly name: string;
  /** D_dh, the X25519 key that fresh journal keys are wrapped for: 32 bytes as hex. */
  readonly dh: string;
  /** R_auth, the Ed25519 key it logs in with at the relay: 32 bytes as hex. */
  readonly login: string;
  /** The `epoch-begun` whose keys it was given when it came, with all before; `null` while the first keys still count. */
  readonly given: FactId | null;
}

/** A new word for a device. */
export interface DeviceRenamed extends Stamp {
  readonly kind: "device-renamed";
  readonly device: AuthorId;
  readonly name: string;
}

/** A device that is none of this person's any more. It does not come back: linked again, it is a new one. */
export interface Removed {
  readonly device: AuthorId;
  /** The last of its entries that counts; 0 when it never wrote. What it wrote later is not let in. */
  readonly lastSeq: number;
}

/** Fresh keys of the journal, wrapped for one device (RFC 9180, PSK mode). */
export interface Wrap {
  readonly device: AuthorId;
  /** The encapsulated key: 32 bytes as hex. */
  readonly enc: string;
  /** K_self ‖ K_shut and the tag: 80 bytes as hex. */
  readonly sealed: string;
}

/**
 * From here on the journal is sealed with fresh keys, which the devices in `wraps` can open and no other can. Devices
 * are removed in this very fact, so that none is ever out while the keys it had still count.
 */
export interface EpochBegun extends Stamp {
  readonly kind: "epoch-begun";
  /** From 1; the first keys of a journal are epoch 0. */
  readonly epoch: number;
  readonly removes: readonly Removed[];
  readonly wraps: readonly Wrap[];
}

/**
 * Keys that another device began, handed on to devices it did not know of: they came while the keys were changing. Sealed
 * with the keys before, which those devices have.
 */
export interface EpochShared extends Stamp {
  readonly kind: "epoch-shared";
  readonly epoch: number;
  /** The `epoch-begun` whose keys these are. */
  readonly begun: FactId;
  readonly wraps: readonly Wrap[];
}

export type DeviceFact = DeviceAdded | DeviceRenamed | EpochBegun | EpochShared;
