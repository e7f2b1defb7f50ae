import type { ReflectionPrompt } from "../reflection-schema.ts";
import { letter } from "./reflection/letter.ts";
import { timeline } from "./reflection/timeline.ts";
import { values } from "./reflection/values.ts";
import { writing } from "./reflection/writing.ts";

/** Forty-eight questions to oneself. None needs an answer, and none asks about anyone’s faults. */
export const reflectionPrompts: readonly ReflectionPrompt[] = [...timeline, ...writing, ...letter, ...values];
