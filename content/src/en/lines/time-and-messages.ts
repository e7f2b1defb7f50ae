import { linesAbout } from "./line.ts";

const alone = linesAbout("alone", {
  "after-work": {
    text: "After {work} I take {half an hour} by myself. Then I’ll {come and find you}.",
    need: "need.time-alone",
    request: "Could {the news} keep until {six}?",
    ifNot: "The door gets shut softly, with “at six” through the gap.",
  },
  "sunday-walk": {
    text: "On {Sundays} I {walk} alone. I’ll say when I’m back, and be back by then.",
    need: "need.room",
    request: "If a Sunday is hard for you, would you tell me {the night before}?",
    ifNot: "I go, and I’m home when I said.",
  },
  "my-own-place": {
    text: "{Two nights a month} I sleep at {my own place}. I’ll name the nights {a week ahead}.",
    need: "need.own-pace",
    request: "Is there {a night} that would be easier for you?",
    ifNot: "I choose the nights myself, and put them on the calendar.",
  },
  "long-feasts": {
    text: "At {big family dinners} I’m good for {two hours}. Then I’ll {walk round the block} and come back.",
    need: "need.quiet",
    request: "Would you {keep my chair}?",
    ifNot: "I walk anyway, and find a stool when I’m back.",
  },
  "no-words": {
    text: "Some evenings I’m out of words. I’ll put on {headphones} and say {“company, no talking”}.",
    need: "need.quiet",
    request: "May I sit {at your end of the sofa} like that?",
    ifNot: "I sit next door until I have words again.",
  },
});

const messages = linesAbout("messages", {
  "twice-a-day": {
    text: "I’ll answer messages {at lunch and after work}. In between they wait {in my bag}.",
    need: "need.own-pace",
    request: "When it can’t wait, would you {ring twice}?",
    ifNot: "Lunch is still when I answer.",
  },
  "running-late": {
    text: "Whenever I’m going to be {late}, I’ll write {once}, with {a time} in it.",
    need: "need.keep-word",
    request: "Could you do {the same for me}?",
    ifNot: "I eat at seven, and yours keeps warm.",
  },
  "my-notebook": {
    text: "My {notebook} is for me alone. I’ll keep it in {the blue tin}.",
    need: "need.privacy",
    request: "If you wonder what’s in it, will you {ask me}?",
    ifNot: "I find it a place with a lock.",
  },
  "a-dot": {
    text: "When I’ve no answer yet, I’ll send {a dot}. It means {“read, and thinking”}.",
    need: "need.slow",
    request: "Can the answer take {a day}?",
    ifNot: "You get the dot, and the rest when I have it.",
  },
  "long-ones": {
    text: "Long messages I read {the next morning}, with {tea}. I’ll answer {the part I can}.",
    need: "need.sense",
    request: "For the ones that hurt, would you {say it to me} instead?",
    ifNot: "I still read it in the morning, and say which part I can’t answer.",
  },
});

/** Lines about time alone, and about messages. */
export const timeAndMessages = [...alone, ...messages];
