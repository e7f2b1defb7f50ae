/** What a line is for. Emergency numbers come first, and are shown whatever else has expired. */
export type HelplineKind = "emergency" | "suicide" | "partner-violence" | "sexual-violence" | "own-behaviour" | "child";

/**
 * One line of one country. A number nobody has checked yet is shown with those words beside it; an expired one is not
 * shown. The source is the operator's own page; a directory is linked, never copied.
 */
export interface Helpline {
  /** Never reused: `us.988`. */
  readonly id: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** Part of the country it serves, or `null` for all of it. */
  readonly region: string | null;
  readonly kind: HelplineKind;
  /** As its operator calls it, whatever the language; `null` for an emergency number, which says what it serves. */
  readonly name: string | null;
  /** What an emergency number sends; empty for other lines. */
  readonly serves: readonly ("police" | "ambulance" | "fire")[];
  /** Whether it works from a mobile phone alone. */
  readonly mobileOnly: "yes" | "no";
  /** As people write it; `null` where one cannot call. */
  readonly phone: string | null;
  /** A number to text, or `null`. */
  readonly sms: string | null;
  /** What to write in the first text, or `null` for anything. */
  readonly smsWords: string | null;
  /** Whether it is open by day and night; `null` where this was not looked up. */
  readonly allHours: "yes" | "no" | null;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** A number for a text relay, for people who do not hear well; `null` where there is none or it was not looked up. */
  readonly textRelay: string | null;
  /** Where a call leaves a trace: on the phone alone, or also on the bill; `null` where this was not looked up. */
  readonly leavesTrace: "phone" | "phone-and-bill" | null;
  readonly source: `https://${string}`;
  /** Names of the two people who rang or wrote and compared. */
  readonly verifiedBy: readonly string[];
  /** ISO dates. An expiry is no more than 180 days after the check. */
  readonly verifiedOn: string | null;
  readonly expiresOn: string | null;
}
