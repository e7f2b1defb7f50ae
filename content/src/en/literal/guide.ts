import type { Twins } from "../../literal.ts";

const why: Twins = {
  "Where the alarm comes from, and what may quiet it.": "Where the fear comes from, and what may make it smaller.",
  "A door you keep shut is still your door.": "What you don’t tell anyone is still yours.",
  "Someone leans in, and something in you steps back. Nothing bad has happened. The alarm rings all the same.":
    "Someone comes closer, and you want to get away. Nothing bad has happened. You are afraid all the same.",
  "An alarm learns from the past. Some people needed someone once and met a sharp word, or silence. Some were loved on Monday and shut out on Tuesday. A child can’t always ask why. A child can learn to be ready. Others learned it later, where it was not safe to be known.":
    "Fear learns from the past. Some people needed someone once and got an unkind answer, or none. Some were loved one day and ignored the next. A child can’t always ask why. A child can learn to expect it. Others learned it later, where it was not safe to be known.",
  "So you found ways to stay safe. Perhaps you go quiet, or joke, or carry things alone. Nobody is to blame for learning them.":
    "So you found ways to stay safe. Perhaps you go quiet, or joke, or don’t ask for help. Nobody is to blame for learning them.",
  "But if you always leave early, you never see what staying would bring. One idea in fear research is to say what you dread, go and see, and notice the gap {craske-2014}.":
    "But if you always leave early, you never find out what happens when you stay. One idea in fear research is to say what you are afraid of, do it, and compare that with what happened {craske-2014}.",
  "Closeness may grow when you show something and feel understood and cared for {reis-1988}. Once may not be enough. In a study of 146 people who feared closeness, an hour with a warm stranger raised closeness at once, but not later {manbeck-2020}.":
    "You may feel closer to someone when you tell them something and feel understood and cared for {reis-1988}. Once may not be enough. In a study of 146 people who feared closeness, an hour with a friendly stranger made them feel closer at once, but not later {manbeck-2020}.",
  "Show a little. If someone gets it and is kind, you may feel closer. One time did not last in a study. So it may take more than once.":
    "Tell a little. If someone understands and is kind, you may feel closer. One time did not last in a study. So it may take more than once.",
  "Small steps are promising, not proven. And the alarm may be right about this person. Staying shut can be wise. Ajar has a page on that: Is it safe to open up here?":
    "There are good signs for small steps, and no proof. They are not proven. And your fear may be right about this person. It can be wise to say nothing. Ajar has a page on that: Is it safe to open up here?",
  "Hot and cold": "Friendly one day, distant the next",
  "Warm one day, shut out the next. Then you do it, too.":
    "Someone is friendly one day and ignores you the next. Then you do it, too.",
  "Some of us had people who were warm one day and gone the next. They may have been ill, tired, or afraid themselves. A child does not know that. A child watches the door.":
    "Some of us had people who were friendly one day and not there for us the next. They may have been ill, tired, or afraid themselves. A child does not know that. A child waits and worries.",
  "When warmth comes and goes, two things can both be true. You want it very much. You don’t trust it at all. So you reach out, and when it comes, you pull back.":
    "When someone is sometimes kind and sometimes not, two things can both be true. You want kindness very much. You don’t trust it at all. So you ask for it, and when it comes, you move away.",
  "Push and pull": "Wanting to stay, and wanting to go",
  "From inside it feels like two people are driving. One good evening, then three days alone. You may not know why, and the other person knows even less.":
    "You want two things that don’t go together. There is one good evening, and then three days alone. You may not know why, and the other person knows even less.",
  "Nothing is wrong with either half. One keeps hope going. One keeps you safe. It may help to say which one is at the wheel today: “Part of me wants to stay. Part of me wants to go.” If you have to run, say when you’ll be back.":
    "Nothing is wrong with either wish. One keeps you hoping. One keeps you safe. It may help to say which one is stronger today: “I want to stay, and I also want to go.” If you have to leave, say when you’ll be back.",
  "Nobody can read your childhood from what you do today. Other roads lead here, too: illness, loss, one bad year.":
    "Nobody can tell from what you do today what your childhood was like. There are other causes, too: illness, loss, one bad year.",
  "Note a moment of push and pull": "Note a moment of wanting both",
  "Going quiet kept you safe once. Thank it before you change it.":
    "Going quiet kept you safe once. Look at what it did for you before you change it.",
  "Each thing you do to keep distance guards something. Going quiet means you can’t say it wrong. Joking makes the heavy thing lighter. Doing it all yourself means you owe nobody.":
    "Each thing you do to keep distance protects something. When you go quiet, you can’t say it wrong. When you joke, a serious thing is easier to bear. When you do it all yourself, you owe nobody anything.",
  "First ask what it protects. Then ask what it costs. In that order, because a guard who is thanked may let you pass.":
    "First ask what it protects. Then ask what it costs. In that order, because a habit may be easier to change when you know why you needed it.",
  "Under the guard there is often an old guess about yourself: too much, too cold, not worth the trouble. If you believe that, being known looks like being found out.":
    "Such a habit often comes with an old guess about yourself: that you want too much, feel too little, or are not worth the effort. If you believe that, you may fear that people who know you will leave.",
};

const inMe: Twins = {
  "Some topics stay shut": "Topics you don’t talk about",
  "It comes near, and you get up to make tea. Or you make a joke, or ask a question back. You can do this for years and hardly see it.":
    "The topic comes up, and you get up to make tea. Or you make a joke, or ask a question back. You can do this for years and hardly notice.",
  "It protects you well. What nobody talks about can’t be used against you. It may also mean that the other person knows your days, and not you.":
    "It protects you well. What nobody talks about can’t be used against you. It may also mean that the other person knows what you do all day, and not what you feel.",
  "A way in": "How to begin",
  "Begin with the edge of the topic. “There is something about money I don’t like to talk about. Not tonight. I wanted you to know it’s there.”":
    "Begin by saying that there is a topic. “There is something about money I don’t like to talk about. Not tonight. I wanted you to know that.”",
  "Facts are the light end. Feelings go deeper, and so does what a thing means to you. In one model of closeness it is the feelings, and being met in them, that bring people nearer {reis-1988}.":
    "Facts are easier to say. Feelings are harder, and so is what a thing means to you. In one model of closeness, people feel closer when they tell feelings and get an answer that shows they were understood {reis-1988}.",
  "If every word goes, that can be said, too: “I’ve gone blank, not gone. Ten minutes, please.”":
    "If you can’t find any words, you can say that, too: “I can’t find words right now. I’m not leaving. Ten minutes, please.”",
  "Some topics may stay shut for good. That is yours to say.":
    "There may be topics that you never talk about. You decide that.",
  "You’d sooner carry the sofa alone than ask.": "You do hard things alone, and don’t ask for help.",
  "You manage. You always have. People admire it, and it is a real skill: nobody can let you down if you never lean.":
    "You manage. You always have. People admire it, and it is a real skill: nobody can disappoint you if you never ask for anything.",
  "It has a price. Nobody takes the other end. People who love you have nothing to do with their hands, and some stop offering.":
    "It also has a bad side. Nobody helps you. People who love you don’t know what they could do for you, and some stop offering.",
  "Then let them finish. Don’t pay it back the same day. See how long you can owe someone a ladder.":
    "Then let them finish. Don’t do something for them in return on the same day. See how many days you can wait with that.",
  "Liking your own company needs no mending. Neither does caring for someone who can’t do it alone, or having nobody near who could help. And with some people, not needing them is what keeps you safe.":
    "There is nothing wrong with liking to be alone. Nor with caring for someone who can’t do it alone, or having nobody near who could help. And with some people, you are safer if you don’t need them.",
  "Spoiling what deepens": "Ending what goes well",
  "It goes well for a month. Then their laugh is wrong, or the shoes. You pick a quarrel on a Sunday. You don’t answer for three days, and by then it is over.":
    "It goes well for a month. Then you dislike their laugh, or their shoes. You start a quarrel on a Sunday. You don’t answer for three days, and by then it is over.",
  "Ending it first is a way to choose the day. If it must hurt, you’d like to hold the date. That is a kind of safety.":
    "If you end it first, you choose the day. You expect it to hurt in any case, and you want to decide when. That can feel safer.",
  "Things we do to feel safer can also hide what would have happened. If you always stay near the door, you never learn whether you needed it. Dropping one such thing at a time is part of how other fears are worked with {craske-2014}. With closeness nobody has tested it yet.":
    "Things we do to feel safer can also keep us from seeing what would have happened. If you are always ready to leave, you never learn whether you needed to be. Leaving out one such thing at a time is part of how other fears are worked with {craske-2014}. With closeness nobody has tested it yet.",
  "So pick one. Leave the joke at home. Put the phone in a bag. Make one plan for next month, and say how that feels.":
    "So choose one. Don’t make the joke. Put the phone in a bag. Make one plan for next month, and say how you feel about it.",
  "Real warnings are another matter: lies, threats, being watched. Finding those is sense.":
    "Real warnings are something else: lies, threats, being watched. It is sensible to look for those.",
  "Far away, taken, or half out of the door.": "They live far away, love someone else, or are about to leave.",
  "It can also be a kind of shelter. With someone who can’t stay, nobody gets to choose you and then change their mind. Nobody arrives, either.":
    "It can also keep you safe. Someone who can’t stay will not choose you and then change their mind. You won’t become close to them, either.",
  "A small test for the next time: early on, name one thing you wish for. Then see who can hear it.":
    "A small test for the next time: early on, name one thing you wish for. Then see who takes it seriously.",
};

const inThem: Twins = {
  "Close on Saturday. By Monday they are hard to reach.": "You were close on Saturday. On Monday they hardly answer.",
  "You had a good evening, and then two days of short replies. It may look as if the evening meant nothing. It may have meant a lot, and been a lot.":
    "You had a good evening, and then two days of short replies. You may think the evening meant nothing to them. It may have meant a lot, and made them tired.",
  "You can’t see from outside which it is. You can ask, once, without a hook in it: “I liked Saturday. No need to answer. I’m here on Thursday.”":
    "You can’t see which it is. You can ask, once, without pressing for an answer: “I liked Saturday. No need to answer. I’m here on Thursday.”",
  "Writing again before they have answered. Guessing aloud what they feel. Going silent to see if they notice. All three are ways of reaching, and they may leave less room for a reply.":
    "Writing again before they have answered. Guessing aloud what they feel. Going silent to see if they notice. With all three you ask for closeness, and they may make it harder to reply.",
  "You are allowed to need more than this. Waiting for someone is not all you are. And distance is not fear by rule: they may be tired, ill, or not sure about you.":
    "You are allowed to need more than this. There is more in your life than waiting for someone. And people who keep their distance are not always afraid: they may be tired, ill, or not sure about you.",
  "You ask what they feel and get “I don’t know”. It sounds like a wall. For some people it is an exact report: something is there, and it has no name yet.":
    "You ask what they feel, and they say “I don’t know”. You may think they don’t want to talk. For some people it is exactly true: they feel something, and have no name for it yet.",
  "Words for feelings are learned, and not everyone was taught. Some minds work in pictures, or in the body first, or the next day in the shower.":
    "Words for feelings are learned, and not everyone was taught them. Some people think in pictures, or notice their body first, or find the words a day later.",
  "What leaves room": "What gives them time",
  "Give it a day. “Tell me when it comes. Thursday counts.” Late words are still words.":
    "Wait a day. “Tell me when you know. Thursday is fine.” A late answer is still an answer.",
  "Don’t fill the gap with your own guess. If you must guess, say that it is one: “I may be wrong. Is some of it dread?”":
    "Don’t answer for them with your own guess. If you must guess, say that it is one: “I may be wrong. Is some of it dread?”",
  "You say “I was lonely on Friday”, and out come the reasons why Friday was not their doing. It may be shame, which is quick. By the time the reasons come, the lonely part is gone.":
    "You say “I was lonely on Friday”, and they tell you why Friday was not their fault. They may feel ashamed, which can come very quickly. After all the reasons, nobody talks about you being lonely any more.",
  "Reasons are not a no. Under them there may be “I can’t bear to have hurt you”.":
    "When they give reasons, it doesn’t mean no. They may be thinking: “I can’t bear to have hurt you.”",
  "Start softly. In one study, soft starts went with better years. That does not prove they made them better.":
    "Start in a friendly way. In one study, such starts went with better years. That does not prove they made them better.",
  "If you were the sharp one, mend your half first, and leave the “but” out.":
    "If you were unkind, say sorry for your own part first, and don’t add a “but”.",
  "If it heats up, stop with a time to come back. If you are afraid of how they defend themselves, this page is the wrong one.":
    "If you both get louder, stop, and say when you’ll come back. If you are afraid of how they defend themselves, this page is the wrong one.",
};

/** What the Guide says in images, said literally. */
export const guideTwins: Twins = { ...why, ...inMe, ...inThem };
