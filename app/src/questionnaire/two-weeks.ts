import type { Answers } from "@ajar/core/questionnaire/facts";
import { someoneToTalkTo, type TwoWeeks } from "@ajar/core/safety/someone-to-talk-to";

type Answer = TwoWeeks["nervous"];

/** An answer as the rule takes it; one that was left open, or is none of the four, is `null`. */
function answerOf(given: number | undefined): Answer {
  return given === 0 || given === 1 || given === 2 || given === 3 ? given : null;
}

/** Whether the card "someone to talk to" opens after the two-week question. Nothing of the answers outlives this call. */
export function opensTheCard(answers: Answers): "show" | "nothing" {
  return someoneToTalkTo({
    nervous: answerOf(answers["phq-4.nervous"]),
    worrying: answerOf(answers["phq-4.worrying"]),
    interest: answerOf(answers["phq-4.interest"]),
    down: answerOf(answers["phq-4.down"]),
  });
}
