import type { Helpline } from "../helpline.ts";

/** What a line says of itself before anybody has checked or looked up more. */
export const unchecked = {
  region: null,
  phone: null,
  sms: null,
  smsWords: null,
  allHours: null,
  name: null,
  serves: [],
  mobileOnly: "no",
  textRelay: null,
  leavesTrace: null,
  verifiedBy: [],
  verifiedOn: null,
  expiresOn: null,
} as const satisfies Partial<Helpline>;
