import type { Twins } from "../../literal.ts";

/** Questions for two, their hints and their ways to pass, said literally. */
export const questionTwins: Twins = {
  "When one of us pulls back, what would you like the other to know?":
    "When one of us wants to be alone, what would you like the other to know?",
  "I’ll keep this back, too.": "I won’t say that, either.",
  "Go blank, get busy, get cross, want out.": "You find no words, get busy, get cross, want to leave.",
  "My mind’s gone quiet.": "Nothing comes to mind.",
  "No sums tonight.": "Not tonight.",
  "Suppose you leaned on me for a whole week. What are you afraid would happen?":
    "Suppose you needed my help for a whole week. What are you afraid would happen?",
  "I’m standing up for now.": "I’ll pass for now.",
  "It’s not coming out today.": "I won’t say it today.",
  "Between us and our families, where does it pinch?": "Between us and our families, what is difficult?",
  "We’d be here till morning.": "That would take too long.",
  "It’s sore. Not now.": "It hurts. Not now.",
  "Ironing has its friends.": "Some people like ironing.",
  "Pass the salt, and the question.": "I’ll pass.",
  "I’ll sit this one out.": "I’ll leave this one out.",
  "They’re all Tuesday.": "They’re all the same.",
  "My name keeps its story.": "I won’t tell that.",
  "What takes up the most room in you this week?": "What do you think about most this week?",
  "Too full to say.": "Too much to say.",
  "Which feeling came to bed with you last night?": "What did you feel last night when you went to bed?",
  "What’s been heavier than it looks?": "What has been harder than people can see?",
  "Give the weight, and leave out the thing, if you like.": "You can say how hard, and leave out what it is.",
  "Not picking it up now.": "I won’t say it now.",
  "What would make tomorrow a little lighter?": "What would make tomorrow a little easier?",
  "Of today’s worries, which is loudest and which is truest?":
    "Of today’s worries, which do you think about most, and which is most likely to be true?",
  "I’m not feeding them.": "I don’t want to think about them.",
  "Door’s shut on that one.": "I won’t answer that one.",
  "Is anything worth a small feast that hasn’t had one?": "Is there something good that we could celebrate?",
  "Not in the mood for flags.": "I don’t want to celebrate.",
  "Today: which part would you hand back?": "Which part of today would you rather not have had?",
  "I’d hand back this question.": "I’d rather not have this question.",
  "Since we last talked, what’s got to you, for good or bad?": "Since we last talked, what made you glad or upset?",
  "What’s your body been telling you this week?": "What have you noticed in your body this week?",
  "It isn’t talking.": "I notice nothing.",
  "Prayer, walking, music, sleep: what is carrying you at the moment?":
    "Prayer, walking, music, sleep: what helps you most at the moment?",
  "I’m carrying myself.": "I help myself.",
  "Ashamed of something? What would you most like someone to shrug at?":
    "Are you ashamed of something? Which thing do you wish others would find ordinary?",
  "The size of it will do, without the thing.": "You can say how big it is, and leave out what it is.",
  "It isn’t ready for a shrug.": "I’m not ready to say it.",
  "That’s between me and heaven.": "I’ll keep that to myself.",
  "When you think of being known right through, what do you want to do?":
    "When you think of someone who knows everything about you, what do you want to do?",
  "Forgiven, and shut.": "I forgave it, and I won’t talk about it.",
  "“I’ll ring you back” and its cousins.": "“I’ll ring you back”, and promises like it.",
  "I’m not fishing for it.": "I don’t need thanks.",
};
