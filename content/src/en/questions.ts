import type { Question } from "../schema.ts";
import { between } from "./questions/between.ts";
import { facts } from "./questions/facts.ts";
import { now } from "./questions/now.ts";
import { old } from "./questions/old.ts";
import { views } from "./questions/views.ts";

/** 120 questions two people answer for each other, from light to deep. Passing is an answer. */
export const questions: readonly Question[] = [...facts, ...views, ...now, ...between, ...old];
