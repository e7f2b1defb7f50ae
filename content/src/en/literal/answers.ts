import type { Twins } from "../../literal.ts";

const listening: Twins = {
  "I noticed the word {again}. Is there something in it?": "I noticed the word {again}. Does it mean something to you?",
  "We went past {the hospital} rather fast. Back to it, or leave it?":
    "You said little about {the hospital}. Would you like to say more, or leave it?",
  "There was a laugh close behind {the sad part}. Both can be in it.":
    "You laughed right after {the sad part}. It can be sad and funny at once.",
  "{Your cousin} came into it. I hadn’t heard about that before.":
    "You mentioned {Your cousin}. I hadn’t heard about that before.",
  "For {the kitchen part} you went into {Tamil}. Keep whichever is easier.":
    "For {the kitchen part} you changed to {Tamil}. Speak whichever is easier.",
  "It sounded lighter when you got to {the bus}. Did I hear that right?":
    "You sounded happier when you talked about {the bus}. Is that right?",
  "I lost the thread after {the station}. Could you give me that bit again?":
    "I couldn’t follow after {the station}. Could you tell me that part again?",
  "From out here it sounds {lonely}. What’s it like in there?": "To me it sounds {lonely}. What is it like for you?",
  "Is {hurt} too big a word? Would {stung} do?": "Is {hurt} too strong a word? Is {stung} nearer?",
  "Maybe it hasn’t got a name. Does it have {a place}, or {a weight}?":
    "Maybe there is no word for it. Can you feel {a place} in your body where it is, or {a weight}?",
  "Under {the anger}, is there anything else? There needn’t be.":
    "Besides {the anger}, do you feel anything else? You needn’t.",
  "Wild guess: {relief}? Throw it out if it’s wrong.": "I’m only guessing: is it {relief}? Say no if I’m wrong.",
  "That {worry}: is it yours, or did somebody hand it to you?":
    "That {worry}: is it your own, or did somebody else make you feel it?",
  "You learned early that {asking} {cost something}. Of course you’d look twice.":
    "You learned early that {asking} {cost something}. Of course you’d be careful.",
  "I see {the shut door} another way now. You were {keeping it together}.":
    "I understand {the shut door} better now. You were {keeping it together}.",
  "Standing where you stood, I can’t see what else {you’d have done}.":
    "I think of how things were for you then, and I don’t know what else {you’d have done}.",
  "Your body had been ready for {bad news} since {noon}. It couldn’t stand down at once.":
    "Your body had been ready for {bad news} since {noon}. It couldn’t become calm at once.",
  "{The jokes} got you through {that year}. I’d have kept them, too.":
    "{The jokes} helped you in {that year}. In your place I’d have done the same.",
  "Is that all of it, or the first layer?": "Is that all of it, or is there more?",
  "Do you want the rest out tonight, or on {Thursday}?": "Do you want to tell the rest tonight, or on {Thursday}?",
  "Would ideas help now, or ears?": "Would you like ideas now, or shall I listen?",
  "Shall I stay without talking, or give you the room?":
    "Shall I stay without talking, or leave you alone for a while?",
  "Is there a part you’d like me to {remember}, and a part to let go?":
    "Is there a part you’d like me to {remember}, and a part to forget?",
  "How was it, telling me? A shrug counts.": "How was it to tell me? You can answer without words.",
};

const goodNews: Twins = {
  "Let’s mark it.": "Let’s celebrate it.",
  "Wait, I’m sitting down for this.": "Wait, I want to listen properly.",
  "Sit, and put the spoon down.": "Stop what you are doing, and listen.",
  "Listen to it twice. Good news keeps.": "Listen to it twice. There is no hurry.",
  "By text, add one question. Two can feel like a form.": "By text, ask one question. Two can be too many.",
  "Knowing it all along takes the luck and the work out of it.":
    "If you say you knew it, their luck and their work seem to count for less.",
  "That took something. What made it fine?": "That was hard to do. What made it fine?",
  "They’ve likely thought about the stairs. The window, nobody’s asked about.":
    "They’ve likely thought about the stairs. Nobody has asked about the window.",
  "It’s late, and it happened. They came to tell you the second part.":
    "It took a year, and it happened. They want to tell you that it happened.",
  "You made that? Walk me through the part you’re proud of.": "You made that? Explain the part you’re proud of.",
  "Say goodbye to sleep.": "You won’t sleep much now.",
  "A joke about nerves can turn into nerves.": "A joke about being nervous can make someone nervous.",
  "Liking to be alone is no verdict on the company.": "They like to be alone. It doesn’t mean they dislike you.",
  "My teacher said I’ve got an eye for it.": "My teacher said I’m good at it.",
  "An eye for it. What had you shown them?": "Good at it. What had you shown them?",
  "It may be the one kind word of the week. It can be kept whole.":
    "It may be the one kind thing they heard all week. Let them be glad about it.",
};

const sayings: Twins = {
  "For {three days} I hardly spoke. I’d gone under, and you paid for it.":
    "For {three days} I hardly spoke. I felt very low, and that was hard for you.",
  "You were right about {the date}. I was busy not being wrong.":
    "You were right about {the date}. I didn’t want to be wrong.",
  "I’d promised you {Saturday} and gave it to {work}. I see what that said.":
    "I’d promised you {Saturday} and spent it on {work}. I understand how that was for you.",
  "I’m on your side, and I’m sore about {Saturday}. May I tell you how it was?":
    "I want us to be well together, and I’m hurt about {Saturday}. May I tell you how it was?",
  "Under my grumbling there’s a wish: {an evening without guests}. Is {Thursday} possible?":
    "I complain because I wish for something: {an evening without guests}. Is {Thursday} possible?",
  "I’ve gone blank, not gone. Till {half past}, please. Then I’ll come and find you.":
    "I can’t find words right now, and I’m not leaving you. Till {half past}, please. Then I’ll come and find you.",
  "Anything I say now will be too hot. {Twenty minutes}, and I’ll come to you.":
    "I’m too angry to speak well now. {Twenty minutes}, and I’ll come to you.",
  "Let’s stop before one of us wins. I’ll put the kettle on at {nine}.":
    "Let’s stop before we hurt each other. I’ll make tea at {nine}, and we’ll go on.",
  "My heart’s going like a drum. I’ll walk until {six}, and knock when I’m back.":
    "My heart is beating very fast. I’ll walk until {six}, and knock when I’m back.",
  "I’ve begun to say things twice. Give me {an hour}. I’ll open it again.":
    "I’ve begun to say things twice. Give me {an hour}. I’ll start talking about it again.",
  "Keep your sentence for me. I’ll ask for it at {eight}.":
    "Please remember what you wanted to say. I’ll ask for it at {eight}.",
  "I’m putting this down now, and I’ll write again at {seven}. Nothing is decided.":
    "I’ll stop writing now, and I’ll write again at {seven}. Nothing is decided.",
};

const replies: Twins = {
  "told it without making anyone the villain.": "told it without blaming anyone.",
  "telling me before it was tidy.": "telling me before you had thought it all through.",
};

/** Listening prompts, good news, lines to say and ways to answer, said literally. */
export const answerTwins: Twins = { ...listening, ...goodNews, ...sayings, ...replies };
