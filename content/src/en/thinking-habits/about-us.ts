import { habit } from "./habit.ts";

/** Four habits of thought about what goes on between two people. */
export const aboutUs = [
  habit("waiting-for-the-bill", {
    label: "Waiting for the bill",
    text: "Someone gives you something, and you start to wonder what it will cost.",
    protects: "You owe nobody, so nobody has a hold on you.",
    pairs: {
      "they-will-want-it-back": [
        "If they drive me there, I’ll never hear the end of it.",
        "The last lift was in March, and I’ve heard nothing yet.",
      ],
      "crying-costs": [
        "Cry in front of them and they’ll hold it over me.",
        "It happened once, with someone else. I can begin with a sigh.",
      ],
      "keep-it-even": [
        "We have to be even, or I’m in debt.",
        "They had me in April. I’ll have them in some other month.",
      ],
      "help-means-weak": [
        "Accept help, and they’ll think I can’t cope.",
        "They’ve had help from me, and I thought no less of them.",
      ],
      "loved-for-use": [
        "They keep me around because I’m handy.",
        "I am handy. They also rang on Friday with nothing to mend.",
      ],
      "gifts-are-hooks": [
        "A big present means a big demand is coming.",
        "It’s a big present. I can say “this is a lot”, and see what they say.",
      ],
    },
    trials: {
      "no-return-for-a-week": {
        text: "Accept one offer this week: a lift, a lunch, an umbrella. Give nothing back for seven days.",
        fear: "They mention it, or something is expected.",
        rival: "The week goes by as usual.",
      },
      "one-useless-hour": {
        text: "Visit someone and do no jobs there. Let them make the tea.",
        fear: "They ask what you’ve come for, or hint at a job.",
        rival: "You’re offered tea and the good chair.",
      },
    },
  }),
  habit("waiting-to-be-sure", {
    label: "Waiting to be sure",
    text: "You’ll step closer as soon as you’re certain. Certain doesn’t come.",
    protects: "While nothing is decided, nothing can be got wrong.",
    pairs: {
      "unsure-means-wrong": ["If I’m unsure, it must be wrong.", "New things feel unsure. So do some wrong ones."],
      "find-the-right-words": [
        "I’ll tell them once I’ve found the right words.",
        "I’ve been looking since spring. “I don’t know how to say this” is five of them already.",
      ],
      "first-be-better": [
        "First I have to sort myself out. Then people.",
        "Most of the people I like aren’t sorted out. I’ve had lunch with all of them.",
      ],
      "families-chose": [
        "Our families introduced us, so I have to feel sure by May.",
        "They made a start. Sure may come later, or not, and I can ask for more time.",
      ],
      "know-they-stay": [
        "I’ll open up when I know that they’ll stay.",
        "Nobody can show me that. They can show me Tuesday.",
      ],
      "no-doubts-allowed": [
        "If it were right, I’d have no doubts.",
        "I doubted my flat, my job and my cat. Two of those I’d choose again.",
      ],
    },
    trials: {
      "unfinished-sentence": {
        text: "Tell someone a thing you haven’t got words for. Begin with: “This’ll come out wrong.”",
        fear: "They don’t follow, and the talk stops there.",
        rival: "They ask something, or say back part of it.",
      },
      "decide-a-small-one": {
        text: "Give a yes or a no within an hour to the next small thing you’re asked.",
        fear: "By the next morning you’ve had to take it back.",
        rival: "By the next morning it stands.",
      },
    },
  }),
  habit("they-would-know", {
    label: "They’d know",
    text: "If they cared, they would see it by themselves. So you say nothing, and wait.",
    protects: "You don’t have to ask, and so nobody can say no to you.",
    pairs: {
      "had-to-ask": [
        "If I have to ask, it’s worth nothing.",
        "They brought the blanket because I asked. It was a warm blanket.",
      ],
      "years-together": [
        "After nine years they ought to see that I’m tired.",
        "They see me on good days, too. I haven’t said “tired” since Monday.",
      ],
      "my-birthday": [
        "No plan for my birthday. That says it all.",
        "It says there’s no plan. I never told them I’d like one.",
      ],
      "mother-knows": [
        "My own mother can hear what’s wrong in my voice.",
        "My mother could, some days. Other days it was a guess, too.",
      ],
      "obvious-hint": [
        "I hinted as loudly as anyone could.",
        "It was loud to me. They were looking for the other shoe.",
      ],
      "they-ask-everyone-else": [
        "They ask everyone else how they are.",
        "They do ask the neighbours. I say “fine” quicker than the neighbours.",
      ],
    },
    trials: {
      "ask-outright": {
        text: "Pick one thing you’ve been hinting at. Ask for it in one plain sentence.",
        fear: "They say they can’t see why you’d need that.",
        rival: "They do it, or say what they could do.",
      },
      "guess-my-sunday": {
        text: "Ask one person: “What do you think I’d like to do on Sunday?” Hear it before you tell them.",
        fear: "They’ve no idea, or it’s all wrong.",
        rival: "Some of it is right.",
      },
    },
  }),
  habit("losing-myself", {
    label: "No room left",
    text: "Closeness looks like a small room, and theirs is the bigger chair.",
    protects: "Your hours, your music and your own opinions stay yours.",
    pairs: {
      "give-an-inch": [
        "Give them one evening, and they’ll want all seven.",
        "They asked for Thursday. I can say yes to Thursday.",
      ],
      "become-them": [
        "If I let them in, I’ll turn into what they like.",
        "I’ve started liking their radio. I still don’t eat olives.",
      ],
      "never-alone-again": [
        "Marry, and I’ll never be alone again.",
        "My grandparents had a bench each. I could say how much alone I need.",
      ],
      "have-to-report": [
        "I’d have to explain every hour of my day.",
        "“I’m off out, back by six” has been enough so far.",
      ],
      "faith-and-me": [
        "Their faith would swallow mine.",
        "They go on Fridays. I could ask what they’d want from me, and what they wouldn’t.",
      ],
      "my-family-too": [
        "Being close to my family means doing as they say.",
        "I eat with them every week. I chose my own work, and they still pass the rice.",
      ],
    },
    trials: {
      "keep-one-evening": {
        text: "Name one evening this week that you’ll keep for yourself. Tell them by noon the day before.",
        fear: "They argue, or turn up.",
        rival: "You get the evening.",
      },
      "hold-one-opinion": {
        text: "Say once that you see something differently: a song, a recipe, a film. Don’t take it back.",
        fear: "The evening goes sour and stays so.",
        rival: "You disagree about a song, and carry on.",
      },
    },
  }),
];
