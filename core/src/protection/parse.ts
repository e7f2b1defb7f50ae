import { isContentId, oneOf, orNull, parserOf, textOf } from "../shared/shape.ts";
import type { ProtectionHonoured } from "./facts.ts";
import { OWN_WAY_LIMIT, PROTECTION_LIMIT } from "./honour-protection.ts";

const isAnswer = textOf(0, PROTECTION_LIMIT);

/** The parser of the one kind of fact about what protected someone. */
export const PROTECTION_PARSERS = {
  "protection-honoured": parserOf<ProtectionHonoured>("protection-honoured", {
    pattern: orNull(isContentId),
    own: textOf(0, OWN_WAY_LIMIT),
    from: isAnswer,
    thanks: isAnswer,
    needed: orNull(oneOf<NonNullable<ProtectionHonoured["needed"]>>({ yes: true, sometimes: true, less: true })),
  }),
};
