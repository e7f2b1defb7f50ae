import { literally } from "../literally.ts";
import type { DayOf } from "../../pause/day-of.ts";
import { LOCALE } from "./locale.ts";

const time = (at: number): string => new Date(at).toLocaleTimeString(LOCALE, { hour: "2-digit", minute: "2-digit" });
const date = (at: number): string => new Date(at).toLocaleDateString(LOCALE, { day: "numeric", month: "long" });

/** "at 21:15", "tomorrow at 09:00", "on 4 March at 21:15". */
function when(at: number, day: DayOf): string {
  if (day === "today") return `at ${time(at)}`;
  return day === "tomorrow" ? `tomorrow at ${time(at)}` : `on ${date(at)} at ${time(at)}`;
}

/** A pause that always has a time to come back. */
export const words = literally(
  {
    when,
    time,
    /** Beside the time, where it isn't today. */
    day: {
      today: () => "",
      tomorrow: () => "Tomorrow.",
      another: (at: number): string => `On ${date(at)}.`,
    } satisfies Record<DayOf, (at: number) => string>,
    call: {
      title: "A pause, and back at",
      caller: "You called it, so you start again.",
      choose: "When will you be back?",
      choices: { "20": "20 min", "40": "40 min", "60": "1 hour", tonight: "Tonight", own: "Other" },
      morning: { today: "This morning", tomorrow: "Tomorrow", another: "Tomorrow" } satisfies Record<DayOf, string>,
      time: "What time?",
      timeHint: "The next time the clock shows it. Twenty minutes to a day from now.",
      start: "Start the pause",
      no: "Keep talking",
      refused: {
        none: "Choose when you’ll be back first.",
        "too-soon": "That is very soon. A body needs about twenty minutes to come down; choose a little later.",
        "too-late": "That is more than a day off. Choose a nearer time, so that nobody waits in the dark.",
      },
    },
    say: {
      label: "You can say",
      sentences: [
        (back: string): string => `“I want to hear this and can’t yet. Back ${back}. I’ll start.”`,
        (back: string): string => `“I want to come back to this. I need a pause. I’ll start again ${back}.”`,
        (back: string): string => `“I’m too full to listen well. I’ll be back ${back}, and I’ll begin.”`,
      ],
      another: "Another",
      calendar: "Add to calendar",
    },
    open: {
      title: "A pause",
      lead: (back: string): string => `Back ${back}. You called it, so you start again.`,
      until: "Until then",
      untilBody: [
        "Walk, eat, look far off.",
        "No second round by text.",
        "No rehearsing: what you’ll say can wait, too.",
      ],
      back: "I’m back",
      letGo: "Let it go",
      move: "Move it, once",
      moved: "It was moved once. It stays where it is now.",
    },
    due: {
      title: (at: number, day: DayOf): string => (day === "today" ? `It’s past ${time(at)}` : "A pause is still open"),
      now: (at: number): string => `It’s ${time(at)}`,
      lead: "You called it, so you start. One thing you heard comes first, your own side after.",
      label: "A way back in",
      sentences: [
        "“I’m back. One thing I heard was…”",
        "“I’m here again. You said… Did I get that?”",
        "“I don’t have an answer yet. I did hear that…”",
      ],
    },
    move: {
      title: "Move it, once",
      lead: "Tell them before the old time comes. After this it stays.",
      yes: "Move it",
      no: "Leave it",
      sentences: [(back: string): string => `“I’m not ready yet, and I haven’t left. Back ${back}. I’ll start.”`],
    },
    over: {
      returned: "You’re back.",
      returnedBody: "Coming back is what makes a pause a pause.",
      "let-go": "Let go.",
      "let-goBody": "You can begin again on any day, with one sentence.",
      done: "Done",
    },
    earlier: {
      summary: "Earlier pauses",
      ended: { returned: "You came back.", "let-go": "Let go." },
      called: (at: number): string => `${date(at)}, ${time(at)}`,
      erase: "Erase",
      erased: "Erased.",
    },
    card: {
      resting: "A pause",
      back: (back: string): string => `Back ${back}.`,
      open: "Open it",
      due: "You called a pause",
      dueLead: "You start again, with one thing you heard.",
      go: "Go back in",
      letGo: "Let it go",
      gone: "Let go. A whole answer.",
    },
    gone: "This pause has ended already.",
    refused: "That didn’t save. Nothing was lost. Try again.",
    safety: "I’m afraid of someone",
  },
  {
    call: {
      refused: {
        "too-soon": "That is very soon. A body needs about twenty minutes to become calm; choose a little later.",
        "too-late": "That is more than a day off. Choose a nearer time, so that nobody has to wait that long.",
      },
    },
    say: {
      sentences: [
        (back: string): string => `“I want to hear this and can’t yet. Back ${back}. I’ll start.”`,
        (back: string): string => `“I want to talk about this again. I need a pause. I’ll start again ${back}.”`,
        (back: string): string => `“I can’t listen well right now. I’ll be back ${back}, and I’ll begin.”`,
      ],
    },
    due: { lead: "You called it, so you start. First say one thing you heard, then what you think yourself." },
    over: { returnedBody: "You came back. That is what a pause is for.", "let-go": "Closed." },
    earlier: { ended: { "let-go": "Closed." } },
    card: { gone: "This pause is closed. That is fine." },
  },
);
