import type { Twins } from "../../literal.ts";

const mine: Twins = {
  "Then look for one exception. One teacher, one aunt, one friend on a bus. An old rule that has an exception is a little less of a rule.":
    "Then look for one exception. One teacher, one aunt, one friend on a bus. If there is an exception, the old rule is not always true.",
  "Keep it to twenty minutes, and to four times for one topic. Leave it for now if pictures from then rush back, or if you lost someone in the last eight weeks. Come back to the room first. The writing can wait.":
    "Write for twenty minutes at most, and four times at most about one topic. Don’t write now if memories come back very strongly, or if you lost someone in the last eight weeks. First notice the room you are in. You can write another day.",
  "Come back to the room": "Notice the room I am in",
  "Borrow a ladder. Owning one proves nothing.": "You may ask for help. You don’t have to do it all alone.",
  "Guess, go, look. Then a size up, or the same again.":
    "Guess, do it, look at it. Then something a little harder, or the same again.",
  "Before you go, write down what you fear, so plainly that a camera could see it. “They will laugh.” Say how bad it might be. Seal it, and don’t look.":
    "Before you do it, write down what you fear, so that a camera could film whether it happens. “They will laugh.” Say how bad it might be. Ajar hides it until you have done the step.",
  "You need not be calm first. Go while your heart is beating. Afterwards open the seal and put the two side by side.":
    "You need not be calm first. You can do it while you are nervous. Afterwards read what you wrote, and compare it with what happened.",
  "You notice the gap better when you wrote down your guess. Most of this was tested with other fears.":
    "You notice the difference better when you wrote down your guess. Most of this was tested with other fears.",
  "It can. Then it hurt, and you owe it no lesson. Ask later: was it the step, the person or the day? Smaller, someone else, or rest. All three are fine.":
    "It can. Then it hurt, and you don’t have to learn anything from it. Ask later: was it the step, the person or the day? You can make it smaller, choose someone else, or rest. All three are fine.",
  "You can go because you want to. No other reason is needed. It may be time when the same round comes back with each new person, when old things come back at night, or when eight weeks of small steps changed little.":
    "You can go because you want to. No other reason is needed. It may be time when the same thing goes wrong with each new person, when bad memories come at night, or when eight weeks of small steps changed little.",
};

const theirs: Twins = {
  "Good news is a door, too. In 79 dating couples, how people met each other’s good news said more about how they did later than how they met the bad {gable-2006}.":
    "Good news matters, too. In 79 dating couples, how people answered each other’s good news said more about how they did later than how they answered the bad {gable-2006}.",
  "Hard things are easier to say where the edges are clear. Where, when, how long, and how to stop. “Sunday after lunch, on the bench, twenty minutes. If one of us says ‘apricot’, we stop.”":
    "Hard things are easier to say when you both know where, when, how long, and how to stop. “Sunday after lunch, on the bench, twenty minutes. If one of us says ‘apricot’, we stop.”",
  "Let them stop anywhere. What was said on the bench stays there. It is not brought up in the next quarrel.":
    "Let them stop at any point. Don’t tell anyone else what was said. Don’t bring it up in the next quarrel.",
  "Show your own first": "Tell something about you first",
  "You can’t open someone else’s door. You can leave yours a little open. Say one thing about you, under a minute, and end with “no need to answer”.":
    "You can’t make someone else talk. You can say something yourself. Say one thing about you, under a minute, and end with “no need to answer”.",
  "Go from fact to feeling. “I had the talk with my boss. I was scared.” Keep it close to what they last showed you, or one size more. A flood is hard to stand in.":
    "Say a fact, then a feeling. “I had the talk with my boss. I was scared.” Make it about as personal as what they last told you, or a little more. It is hard to listen to a lot at once.",
  "Don’t wait for theirs. Don’t count. If you went first in order to get something back, they may feel the string.":
    "Don’t wait for them to tell you something. Don’t count. If you told it in order to get something back, they may notice that.",
  "Closeness is often described as one person showing something and the other meeting it {reis-1988}. A kind of therapy made of this is called promising, and not yet well tested {kanter-2017}.":
    "Closeness is often described like this: one person tells something, and the other shows that they understood {reis-1988}. A kind of therapy made of this is called promising, and not yet well tested {kanter-2017}.",
  "Showing and being met may bring people close. There are good signs, and no proof.":
    "Telling and being understood may bring people close. There are good signs, and no proof.",
  "“I’d be calm if I could see where you are” is fear asking for a leash. “When I’m scared at night, I’ll ring my brother” is yours to do.":
    "“I’d be calm if I could see where you are” controls them because you are afraid. “When I’m scared at night, I’ll ring my brother” is something you do yourself.",
  "Loving someone who keeps their distance can eat a whole week. Put things in it that are yours: people, sleep, work, the choir. If you have lost sight of them, begin with what matters to you. You may stay, and you may go. Ajar leans neither way.":
    "Loving someone who keeps their distance can take all your time. Plan things that are yours: people, sleep, work, the choir. If you no longer know what those are, begin with what matters to you. You may stay, and you may go. Ajar does not tell you which.",
  "A two-way street": "Both of you have a part in it",
  "Either may open. Either may shut.": "Each of you may talk. Each of you may stop.",
  "Take turns, and let each one pass. Whoever finds it harder sets the pace. Going slower costs a week. Going too fast can cost a year.":
    "Take turns, and let each one leave out a turn. Go as slowly as the one who finds it harder. If you go too slowly, you lose a week. If you go too fast, you may lose a year.",
  "If you lose the key": "If you lose the passphrase",
};

const cards: Twins = {
  "An old fear is not wiped out by a good evening. A new memory is laid down beside it: this time it went well. Which one speaks first depends on the day and the place. So it helps to lay down more than one.":
    "One good evening does not end an old fear. You now have two memories: the old one, and this time, when it went well. Which of them you think of first depends on the day and the place. So it helps to have more than one good memory.",
  "One picture of closeness has three parts. You show something. The other answers. You feel understood, valued and cared for. When the third part is not there, showing more may not bring it.":
    "One model of closeness has three parts. You tell something. The other answers. You feel understood, valued and cared for. When the third part is not there, telling more may not bring it.",
  "You can tell someone your whole day and still feel alone. In one model of closeness, feelings open more than facts do. A small one will do: “It was long. I felt left out by four o’clock.”":
    "You can tell someone your whole day and still feel alone. In one model of closeness, telling a feeling brings people closer than telling a fact. A small one is enough: “It was long. I felt left out by four o’clock.”",
  "Feeling cared for needs two people: one who cares, and one who lets it in. If help makes you busy at once, you may not feel it land. You could wait a minute before you pay it back.":
    "Feeling cared for needs two people: one who cares, and one who accepts it. If you do something in return at once, you may not notice that you were cared for. You could wait a minute first.",
  "Now and then a step goes as badly as you feared. In work on other fears, a rare bad turn among good ones need not undo them. It hurts all the same, and you may rest first.":
    "Now and then a step goes as badly as you feared. In work on other fears, one bad time among good ones need not end what you gained. It hurts all the same, and you may rest first.",
  "You can’t tell from a photo who will answer when you need something. You can tell a little from small things: who asks back, who remembers, who is glad with you. Early and small is cheaper than late and large.":
    "You can’t tell from a photo who will answer when you need something. You can tell a little from small things: who asks back, who remembers, who is glad with you. It hurts less to find out early, with something small.",
  "When one reaches harder, the other may step back further, and each has a reason. A softer opening leaves more room. In a study of newly married couples, soft openings went with better years. It does not show that one makes the other.":
    "When one asks for more, the other may move further away, and each has a reason. It is easier to answer when the talk begins in a friendly way. In a study of newly married couples, such beginnings went with better years. It does not show that one makes the other.",
  "In most studies people wrote for about twenty minutes, on three or four days. Then they stopped. Ajar keeps to that, too. At twenty minutes it asks you to land, and four times on one topic is the most.":
    "In most studies people wrote for about twenty minutes, on three or four days. Then they stopped. Ajar does the same. At twenty minutes it asks you to stop, and four times on one topic is the most.",
  "“It will be awful” can’t be checked. “They will change the subject” can. The plainer the guess, the clearer the gap. A camera has to be able to see it.":
    "“It will be awful” can’t be checked. “They will change the subject” can. The plainer the guess, the easier it is to compare. A camera has to be able to film it.",
  "What you learn in one kitchen may stay in that kitchen. Fear research says to practise in more than one place, at other times, with other people. The second friend teaches something the first can’t.":
    "What you learn in one place may help you only in that place. Fear research says to practise in more than one place, at other times, with other people. With a second friend you learn something new.",
  "Online courses that teach people to check their thoughts helped with social anxiety in 20 trials with 1,743 people. Fear of being looked at is a cousin of fear of being known. It is not the same.":
    "Online courses that teach people to check their thoughts helped with social anxiety in 20 trials with 1,743 people. Fear of being looked at is like fear of being known in some ways. It is not the same.",
};

/** The same for the later pages, and for the cards under them. */
export const laterGuideTwins: Twins = { ...mine, ...theirs, ...cards };
