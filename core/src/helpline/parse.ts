import { parserOf, textOf } from "../shared/shape.ts";
import type { HelplineKept } from "./facts.ts";
import { NAME_LIMIT, PHONE_LIMIT } from "./keep-helpline.ts";

/** The parser of a line of one's own. What cannot be rung is kept as it was written. */
export const HELPLINE_PARSERS = {
  "helpline-kept": parserOf<HelplineKept>("helpline-kept", {
    name: textOf(1, NAME_LIMIT),
    phone: textOf(1, PHONE_LIMIT),
  }),
};
