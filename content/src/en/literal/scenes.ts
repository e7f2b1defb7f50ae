import type { Twins } from "../../literal.ts";

const near: Twins = {
  "A good day can take a lot out of someone. They may be filling up again.":
    "A good day can make someone tired. They may need to rest.",
  "It answers a question that hasn’t come up. The one true part, “I got scared”, stays out.":
    "They haven’t said that. You leave out the part that is true: “I got scared.”",
  "A joke may be how fear was allowed to come in where they grew up.":
    "Where they grew up, people may have talked about fear only in jokes.",
  "One of you has to keep the lid on, they may think, and they’re scared as well.":
    "They may think that one of you has to stay calm, and they’re scared as well.",
  "Perhaps they wanted to cheer you up, and it was the first thing to hand.":
    "Perhaps they wanted to cheer you up, and it was the first thing they thought of.",
  "A date on paper may feel like a door that locks.":
    "Once there is a date, they may feel that they can’t change it any more.",
  "Being ill may have been a thing to hide once.": "They may have had to hide it once when they were ill.",
  "There may have been an open hand in the onions. This closes it.":
    "Talking about onions may have been a friendly offer. This refuses it.",
  "Typing may be where their words are.": "They may find words more easily when they type.",
  "Bridges may be where they feel at home, and they’re showing you the best room.":
    "They may feel safe with bridges, and be telling you what they know best.",
  "Nerves, perhaps. Bridges keep the air from going quiet.":
    "They may be nervous. While they talk about bridges, there is no silence.",
  "Don’t you have a mind of your own?": "Can’t you decide anything yourself?",
  "They may be using all of it to be careful. A smaller question would be easier to answer.":
    "They may be trying hard to be careful. A smaller question would be easier to answer.",
  "They may keep the parts of their life in separate rooms, to be safe in each.":
    "They may keep the parts of their life apart, to feel safe in each.",
  "It may have landed, and the joke is where they’re standing while it does.":
    "They may have been glad, and made a joke because they didn’t know what to say.",
  "It’s a fair hurt. “That was hard for me to say” would leave them a way back.":
    "You may well be hurt. “That was hard for me to say” would be easier to answer.",
};

const others: Twins = {
  "Perhaps your father is sad, too, and needs something in reach.":
    "Perhaps your father is sad, too, and needs something easy to talk about.",
  "Something could have gone wrong, and the door is so as not to cry in the hall.":
    "Something could have gone wrong, and your daughter doesn’t want to cry in the hall.",
  "At fifteen a door can be the one thing that’s yours.":
    "At fifteen, one’s own room can be the one place that belongs to oneself.",
  "Noodles at six. You can bring the mood or leave it up there.": "Noodles at six. You can come in any mood.",
  "It gives the silence a name before anyone knows what it is. Doors like that open from inside.":
    "It decides what the silence means before anyone knows. Your daughter may talk later, without being pushed.",
  "Fussing could be love with its sleeves rolled up.": "Fussing could be a way of showing love.",
  "There might be a worry under it, and a shirt is easier to reach.":
    "Your mother may have another worry, and it is easier to talk about a shirt.",
  "Said on the last night, it may be the sentence that both of you take to bed.":
    "Said on the last night, it may be what both of you think about before you sleep.",
  "Taking money from a younger one may feel like losing a place in the line.":
    "Your brother may feel less respected when the money comes from someone younger.",
  "Help could have come with strings, in the past.": "In the past, people who helped may have wanted something back.",
  "I’d like to see you. No money in it. Tea on Sunday?": "I’d like to see you, not to talk about money. Tea on Sunday?",
  "I may have put it clumsily. I wanted to be on your side.": "I may have said it badly. I wanted to help.",
  "It closes the door and keeps the receipt.": "It ends the talk, and reminds your brother of the money.",
  "Every visit, your grandfather tells about the horse. Ask about the war, and out comes the horse.":
    "Every visit, your grandfather tells about the horse. When you ask about the war, it is the horse again.",
  "Perhaps the war is in the horse story, if one listens.": "Perhaps the horse story is also about the war.",
  "Going out may take more out of Ada than it shows.": "Going out may tire Ada more than one can see.",
  "You’d be welcome at half strength. And could I hear by noon, if it’s off?":
    "You’d be welcome when you’re tired, too. And could you tell me by noon if you can’t come?",
  "The hurt is real, and hidden in a shrug. Ada can’t answer a shrug.":
    "You are hurt, and you say it as if you didn’t mind. Ada can’t answer that.",
  "Asking may feel like a debt that grows in the night.":
    "Whoever asks may feel in debt afterwards, and worry about it.",
  "It takes a week of hard work and makes a fault out of it.":
    "Juno worked hard for a week. This says that it was wrong.",
  "Having been seen may feel like standing outside in pyjamas.": "Now that you know, Mo may feel unprotected.",
  "Praise may once have come with a bill.": "People who praised Lin may once have wanted something back.",
  "The slow piece got me. You’re free to disagree.": "The slow piece moved me. You’re free to disagree.",
  "I’m leaving that with you. Put it in a drawer, if you like.": "I mean it. You don’t have to answer.",
  "Good to know. I’ll stop asking, and the door’s there if you change your mind.":
    "Good to know. I’ll stop asking. Ring my bell if you change your mind.",
};

const lines: Twins = {
  "The door gets shut softly, with “at six” through the gap.": "I shut the door softly, and say “at six” first.",
  "If it’s burning, I talk now. If not, I write it down.": "If it’s urgent, I talk now. If not, I write it down.",
  "I fetch water each time. I may get very well watered.": "I fetch water each time.",
  "Bread and cheese it is.": "I have bread and cheese.",
  "It’s the bus.": "I take the bus.",
  "I leave the thread where it is, and I’m free at six.": "I don’t answer messages about it, and I’m free at six.",
  "I give the same three words again. If they run out, I go for a walk.":
    "I say the same three words again. If they don’t help, I go for a walk.",
  "Make them pay": "Punish them",
  "When you’ve been hurt, you may want them to know how it was. Telling them does that. Making them pay tells them something else.":
    "When you’ve been hurt, you may want them to know how it was. Telling them does that. Punishing them tells them something else.",
  "A way out": "To be able to leave",
  "To put something down": "To stop carrying a worry",
  "Room to breathe": "Time and space of your own",
  "To mend something": "To put something right again",
};

/** Scenes to practise on, lines of one’s own and needs, said literally. */
export const sceneTwins: Twins = { ...near, ...others, ...lines };
