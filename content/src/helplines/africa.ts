import type { Helpline } from "../helpline.ts";
import { unchecked } from "./unchecked.ts";

const za = { ...unchecked, country: "ZA", languages: ["en", "zu", "xh", "af"] } as const;

/** Widely published national lines of Africa. None has been checked by two people yet. */
export const africaLines: readonly Helpline[] = [
  {
    ...za,
    id: "za.emergency",
    kind: "emergency",
    serves: ["police", "ambulance", "fire"],
    mobileOnly: "yes",
    phone: "112",
    allHours: "yes",
    source: "https://www.gov.za",
  },
  {
    ...za,
    id: "za.police",
    kind: "emergency",
    serves: ["police"],
    phone: "10111",
    allHours: "yes",
    source: "https://www.saps.gov.za",
  },
  {
    ...za,
    id: "za.sadag",
    kind: "suicide",
    name: "SADAG Suicide Crisis Helpline",
    phone: "0800 567 567",
    allHours: "yes",
    source: "https://www.sadag.org",
  },
  {
    ...za,
    id: "za.gbv",
    kind: "partner-violence",
    name: "Gender-Based Violence Command Centre",
    phone: "0800 428 428",
    allHours: "yes",
    source: "https://gbv.org.za",
  },
  {
    ...za,
    id: "za.stop-gbv",
    kind: "partner-violence",
    name: "Stop Gender Violence Helpline",
    phone: "0800 150 150",
    source: "https://www.lifelinesa.co.za",
  },
  {
    ...za,
    id: "za.childline",
    kind: "child",
    name: "Childline South Africa",
    phone: "116",
    allHours: "yes",
    source: "https://www.childlinesa.org.za",
  },
];
