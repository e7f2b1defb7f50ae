import { linesAbout } from "./line.ts";

const family = linesAbout("family", {
  "not-at-dinner": {
    text: "I won’t discuss {my sister} at dinner. Ask me {Sunday}.",
    need: "need.privacy",
    request: "Could we talk about {the harvest} till then?",
    ifNot: "I change the subject once. After that I clear the plates.",
  },
  "when-is-the-baby": {
    text: "When {your aunt} asks {about children}, I’ll say {“you’ll hear when there’s news”}.",
    need: "need.privacy",
    request: "Would you {say the same}?",
    ifNot: "I say it for myself, and go and help with the tea.",
  },
  prayers: {
    text: "To {prayers} I come on {feast days}. Other weeks I’ll {stay home and cook}.",
    need: "need.choice",
    request: "Will you tell {your parents}, or shall I?",
    ifNot: "I tell them myself, warmly, in two sentences.",
  },
  "how-many-nights": {
    text: "Before {my in-laws} come, I’ll say how many {nights} I can do well.",
    need: "need.warning",
    request: "Can we settle {the number} before we write to them?",
    ifNot: "On the nights past my number I sleep at a friend’s.",
  },
  bedtimes: {
    text: "When {my children} go to sleep is for me to say. I’ll hear your view {once they’re down}.",
    need: "need.choice",
    request: "Would you hold it until {nine}?",
    ifNot: "I say “at nine”, and go on with the story.",
  },
});

const money = linesAbout("money", {
  lending: {
    text: "I lend up to {fifty}, and never what {the rent} needs. You’ll have my yes or no {the same day}.",
    need: "need.safe",
    request: "Will you name {a day} for giving it back?",
    ifNot: "I give a smaller sum as a present, or I say no.",
  },
  "big-things": {
    text: "Over {two hundred} from {the shared pot}, I ask first. I’ll wait {a night} for your answer.",
    need: "need.respect",
    request: "Would you do {the same}?",
    ifNot: "I go on asking, and put less in the pot.",
  },
  "home-to-my-parents": {
    text: "What I send {my parents} comes out of {my own pay}. I’ll tell you the sum {once a year}.",
    need: "need.belong",
    request: "Could it rest {between those times}?",
    ifNot: "I send it, say “at new year”, and talk of other things.",
  },
  "my-half": {
    text: "On {a first evening out} I pay for {what I had}. I’ll say so {before we order}.",
    need: "need.fair-share",
    request: "Is {half each} all right with you?",
    ifNot: "I leave my half on the plate, and say thank you for the company.",
  },
  "once-a-month": {
    text: "Money gets {an hour} with me on {the first Saturday}. In between I’ll {put it on the list}.",
    need: "need.pause",
    request: "Can {the boiler} go on the list, too?",
    ifNot: "If it’s burning, I talk now. If not, I write it down.",
  },
});

const chores = linesAbout("chores", {
  "four-nights": {
    text: "I cook {four nights}. On the rest I’ll have {bread and cheese}, and like it.",
    need: "need.fair-share",
    request: "Would {Friday} suit you as cook?",
    ifNot: "Bread and cheese it is.",
  },
  "too-tired-to-drive": {
    text: "Under {five hours} of sleep I don’t {drive}. I’ll {book the bus} the night before.",
    need: "need.sleep",
    request: "Could you {take the wheel} on those days?",
    ifNot: "It’s the bus.",
  },
  "minding-my-father": {
    text: "While I’m with {my father} I can’t be {on call} as well. I’ll ring back at {eight}.",
    need: "need.put-down",
    request: "Who else could {open the door for the plumber}?",
    ifNot: "The plumber comes another day.",
  },
  "helping-until-four": {
    text: "I’ll help with {the move} until {four}. Then I {go home and lie down}.",
    need: "need.pause",
    request: "Will you ask {one more person}?",
    ifNot: "At four I put down the box I’m holding, and wave.",
  },
  "by-sunday-night": {
    text: "Jobs I’ve said yes to, I do by {Sunday night}. If that slips, I’ll say so by {Friday}.",
    need: "need.keep-word",
    request: "Could your jobs have {a day} on them, too?",
    ifNot: "I do mine. Yours stay yours.",
  },
});

/** Lines about family, money and who does what. */
export const atHome = [...family, ...money, ...chores];
