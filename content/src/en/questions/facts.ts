import { questionsAt } from "./question.ts";

const atHome = questionsAt(1, {
  "small-noise": {
    text: "What small noise tells you that you’re home?",
    hint: "A kettle, a gate, a call to prayer.",
    pass: "Skip. No reason.",
  },
  "your-mug": {
    text: "Which mug, cup or glass is yours, even if nobody has ever said so?",
    hint: "Chipped counts.",
    pass: "They’re all mine.",
  },
  "your-street": {
    text: "In summer, what did your street smell of?",
    hint: "Tar, jasmine, someone frying onions.",
    pass: "Nothing comes.",
  },
  "whose-cooking": {
    text: "Whose cooking would you know with your eyes shut?",
    hint: "A grandmother’s, a canteen’s, your own.",
    pass: "Next one.",
  },
  "like-to-be-woken": {
    text: "Woken by a curtain, a cup, or not at all: which do you like?",
    hint: "Or by a cat.",
    pass: "Still asleep.",
  },
  "nearest-the-pillow": {
    text: "What’s on the wall nearest your pillow?",
    hint: "A crack, a map, a calendar from last year.",
    pass: "Rather not say.",
  },
  "a-good-chore": {
    text: "Which chore don’t you mind?",
    hint: "Ironing has its friends.",
    pass: "I mind them all.",
  },
  "washing-up-song": {
    text: "Do you have a song for washing up?",
    hint: "Humming counts.",
    pass: "I wash up in silence.",
  },
  "good-morning-to": {
    text: "Apart from people, who or what gets a “good morning” from you?",
    hint: "A dog, a plant, the kettle, God.",
    pass: "Not before ten.",
  },
  "tea-exactly": {
    text: "Tea, coffee or neither, and how exactly?",
    hint: "Fussy answers welcome.",
    pass: "Whatever’s going.",
  },
  "how-many-at-table": {
    text: "How many people make a good meal?",
    hint: "One is a number.",
    pass: "Pass the salt, and the question.",
  },
  "oldest-thing": {
    text: "Of everything you own, what’s the oldest?",
    hint: "Old to you is old enough.",
    pass: "I’ll sit this one out.",
  },
  mended: { text: "Anything you’ve mended lately, and with what?", hint: "Tape counts.", pass: "I throw things out." },
  "two-dishes": {
    text: "Two dishes for the rest of the month: which?",
    hint: "Bread is free.",
    pass: "Too hungry to choose.",
  },
  "first-on-saturday": {
    text: "On a free Saturday, what do you do first?",
    hint: "“Nothing” is a plan.",
    pass: "Ask me on Saturday.",
  },
});

const outAndAbout = questionsAt(1, {
  "bus-seat": {
    text: "Where do you sit on a bus, if you can choose?",
    hint: "Front, back, by the door.",
    pass: "I walk.",
  },
  "a-shop": {
    text: "Is there any shop you’d be sorry to see close?",
    hint: "For the bread, or for who’s behind the counter.",
    pass: "Can’t think of one.",
  },
  rain: {
    text: "Rain on a day off: good or bad?",
    hint: "It matters whether you’re under a roof.",
    pass: "No views on rain.",
  },
  season: {
    text: "Which season suits you?",
    hint: "Or which month. Or which week.",
    pass: "All of them, none of them.",
  },
  "at-a-party": {
    text: "At a party, which corner are you in?",
    hint: "Kitchen, balcony, the bus home.",
    pass: "I’m not at the party.",
  },
  "best-day": { text: "Does your week have a best day?", hint: "Or a worst one.", pass: "They’re all Tuesday." },
  "bag-or-pocket": {
    text: "What’s in your bag or pocket that no one would guess?",
    hint: "A stone, a spare button, an old ticket.",
    pass: "Pockets are private.",
  },
  "last-picture": {
    text: "What was the last picture you took?",
    hint: "Telling is enough. No need to show it.",
    pass: "It’s for me.",
  },
  "named-after": {
    text: "Were you named after anyone?",
    hint: "A saint, a singer, nobody.",
    pass: "My name keeps its story.",
  },
  collected: {
    text: "When you were small, what did you collect?",
    hint: "Shells, stamps, bus numbers, facts about whales.",
    pass: "Not me.",
  },
  "an-hour-no-notes": {
    text: "With no notes, what could you talk about for an hour?",
    hint: "Trains, the Psalms, one singer, compost.",
    pass: "I’d sooner listen.",
  },
  "a-word": {
    text: "Which word do you like the sound of, in any language?",
    hint: "Never mind what it means.",
    pass: "No word today.",
  },
  "count-in": { text: "Which language do you count in?", hint: "Or swear in. Or pray in.", pass: "Moving on." },
  "most-yourself": {
    text: "Early or late: when are you most yourself?",
    hint: "By the hour, if you like.",
    pass: "Depends. Pass.",
  },
  "ten-minutes": {
    text: "Ten minutes, one lesson: what would you teach me?",
    hint: "A knot, a prayer, a card trick.",
    pass: "School’s out.",
  },
});

/** Facts and tastes: depth 1. */
export const facts = [...atHome, ...outAndAbout];
