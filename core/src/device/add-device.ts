import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { AuthorId, Stamp } from "../shared/stamp.ts";
import type { Devices } from "./devices.ts";
import type { DeviceAdded, DeviceRenamed } from "./facts.ts";
import { DEVICES_MOST, DEVICE_NAME_LIMIT } from "./parse.ts";

export type NameRefusal = { readonly kind: "name-empty" } | { readonly kind: "name-too-long"; readonly limit: number };
export type AddRefusal = NameRefusal | { readonly kind: "too-many-devices"; readonly most: number };
export type RenameRefusal = NameRefusal | { readonly kind: "device-unknown" };

/** A name without empty space around it, or why it is none. */
export function deviceName(given: string): Result<string, NameRefusal> {
  const name = given.trim();
  if (name === "") return refuse({ kind: "name-empty" });
  return name.length > DEVICE_NAME_LIMIT ? refuse({ kind: "name-too-long", limit: DEVICE_NAME_LIMIT }) : ok(name);
}

/** Writes down that a device belongs from now on. Six at a time at most. */
export function addDevice(
  devices: Devices,
  draft: Omit<DeviceAdded, keyof Stamp | "kind">,
  stamp: Stamp,
): Result<DeviceAdded, AddRefusal> {
  const name = deviceName(draft.name);
  if (!name.ok) return name;
  if (devices.here.length >= DEVICES_MOST) return refuse({ kind: "too-many-devices", most: DEVICES_MOST });
  return ok({ kind: "device-added", ...stamp, ...draft, name: name.value });
}

/** Gives a device another name. */
export function renameDevice(
  devices: Devices,
  draft: { readonly device: AuthorId; readonly name: string },
  stamp: Stamp,
): Result<DeviceRenamed, RenameRefusal> {
  const name = deviceName(draft.name);
  if (!name.ok) return name;
  if (!devices.here.some(({ device }) => device === draft.device)) return refuse({ kind: "device-unknown" });
  return ok({ kind: "device-renamed", ...stamp, device: draft.device, name: name.value });
}
