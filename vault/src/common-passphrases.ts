// Long passphrases that many people pick, and the rules that find their variants. Lists of leaked passwords hold few
// of 15 characters or more; those they hold are words and rows repeated, counted on, or lines that everybody knows.

/** Words that leaked lists repeat and pad. Only letters and digits, lower case. */
const WORDS = `
123abc 1q2w3e4r abc123 access account admin administrator ajar angel babygirl banana baseball basketball batman
butterfly changeme charlie cheese chocolate computer contrasena cookie daniel default dragon facebook family flower
football forever freedom friends geheim google guest hello hockey hunter iloveu iloveyou internet jennifer jessica
jesus jordan killer letmein liverpool login lovely loveme master matrix michael michelle microsoft monkey motdepasse
mustang myspace newpassword nicole ninja parola passord passphrase passwd password passwort pepper pokemon princess
purple qazwsx querty qwerty qwertz rainbow samsung secret senha shadow snoopy soccer starwars summer sunshine
superman teamo temporary thomas trustno1 welcome whatever wachtwoord winter yankees zaq12wsx
`;

/** Lines that everybody knows: proverbs, prayers, songs, films, books, nursery rhymes, advice about passwords. */
const LINES = `
correct horse battery staple|correct horse battery|this is my password|this is my passphrase|this is a passphrase
my voice is my passport|my voice is my passport verify me|open sesame|let me in please|i forgot my password
my password is password|what is my password|the password is|you shall not pass|speak friend and enter
four words all uppercase|one word all lowercase|a very long password|this is a long password|super secret password
not my real password|enter your password here|type your passphrase here|please change this password
to be or not to be that is the question|to be or not to be|that is the question|romeo romeo wherefore art thou romeo
all that glitters is not gold|all the world is a stage|once more unto the breach|the lady doth protest too much
it was the best of times it was the worst of times|it was the best of times|it was the worst of times
call me ishmael|once upon a time|happily ever after|it was a dark and stormy night|big brother is watching you
all animals are equal|in the beginning god created the heavens and the earth|in the beginning was the word
for god so loved the world|the lord is my shepherd i shall not want|the lord is my shepherd|i shall not want
our father who art in heaven|our father in heaven|hallowed be thy name|hail mary full of grace|jesus loves me
jesus is lord|god is love|god is good all the time|in god we trust|god bless america|amazing grace how sweet the sound
amazing grace|i can do all things through christ|love thy neighbour|love thy neighbor|thou shalt not kill
we the people of the united states|we the people|four score and seven years ago|i have a dream|yes we can
ask not what your country can do for you|give me liberty or give me death|we hold these truths to be self evident
one small step for man|one giant leap for mankind|houston we have a problem|i think therefore i am
knowledge is power|time is money|practice makes perfect|better late than never|actions speak louder than words
the early bird catches the worm|the early bird gets the worm|a picture is worth a thousand words
an apple a day keeps the doctor away|where there is a will there is a way|when in rome do as the romans do
the pen is mightier than the sword|two wrongs dont make a right|honesty is the best policy|no pain no gain
you only live once|live laugh love|live love laugh|carpe diem|keep calm and carry on|home sweet home|easy come easy go
what doesnt kill you makes you stronger|everything happens for a reason|follow your dreams|never give up
the quick brown fox jumps over the lazy dog|the quick brown fox jumped over the lazy dog|the quick brown fox
lorem ipsum dolor sit amet|lorem ipsum|hello world|hello darkness my old friend|the sound of silence
twinkle twinkle little star|how i wonder what you are|mary had a little lamb|row row row your boat
itsy bitsy spider|humpty dumpty sat on a wall|jack and jill went up the hill|baa baa black sheep|old macdonald had a farm
the wheels on the bus|happy birthday to you|jingle bells jingle bells|jingle all the way|we wish you a merry christmas
merry christmas and a happy new year|silent night holy night|let it be|all you need is love|yellow submarine
i want to hold your hand|hey jude dont make it bad|we will rock you|we are the champions|bohemian rhapsody
is this the real life is this just fantasy|is this the real life|another one bites the dust|dont stop believing
dont stop me now|stairway to heaven|hotel california|sweet child of mine|welcome to the jungle|never gonna give you up
never gonna let you down|i will always love you|my heart will go on|dancing queen|like a rolling stone|born to run
smells like teen spirit|billie jean is not my lover|somewhere over the rainbow|over the rainbow|let it go let it go
take me home country roads|country roads take me home|youll never walk alone|you are my sunshine my only sunshine
you are my sunshine|take me out to the ball game|oh say can you see|god save the king|god save the queen
may the force be with you|i am your father|luke i am your father|a long time ago in a galaxy far far away
in a galaxy far far away|these arent the droids youre looking for|do or do not there is no try|ill be back
heres looking at you kid|frankly my dear i dont give a damn|theres no place like home|toto were not in kansas anymore
to infinity and beyond|hasta la vista baby|life is like a box of chocolates|you cant handle the truth
why so serious|winter is coming|valar morghulis|one ring to rule them all|my precious|so long and thanks for all the fish
the answer is forty two|dont panic|live long and prosper|beam me up scotty|resistance is futile|elementary my dear watson
just keep swimming|hakuna matata|supercalifragilisticexpialidocious|abracadabra|hocus pocus|expecto patronum
i solemnly swear that i am up to no good|avada kedavra|after all this time always|may the odds be ever in your favor
i love you so much|i love you forever|i love my family|i love my mom|i love my dad|i love my dog|i love my cat
i love my wife|i love my husband|i love my life|i love my kids|i love my children|i love chocolate|i love football
i love jesus|i love you baby|i miss you so much|love you to the moon and back|to the moon and back|forever and always
best friends forever|friends forever|mom and dad|mum and dad|my little pony|my little princess|my baby girl
manchester united|manchester city|liverpool football club|real madrid|fc barcelona|new york yankees|dallas cowboys
harry potter|lord of the rings|game of thrones|star wars|star trek|spider man|captain america|linkin park|iron maiden
ich liebe dich|te quiero mucho|te amo mucho|je taime|mon amour|amor de mi vida|te amo|vida loca|ti amo|eu te amo
un deux trois|uno dos tres|eins zwei drei|one two three four five six seven eight nine ten|one two three four five
one two three four|monday tuesday wednesday thursday friday|monday tuesday wednesday|january february march april
red orange yellow green blue|red green blue|north south east west|spring summer autumn winter|alpha bravo charlie delta
`;

/** Rows and columns of keyboards, the alphabet, and counting. Runs are found in both directions. */
const ROWS = [
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
  "abcdefghijklmnopqrstuvwxyz",
  "12345678901234567890",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1q2w3e4r5t6y7u8i9o0p",
  "q1w2e3r4t5y6u7i8o9p0",
  "a1b2c3d4e5f6g7h8i9j0",
  "!@#$%^&*()_+",
];

const RUNS = ROWS.flatMap((row) => [row, [...row].toReversed().join("")]);
const RUN_LEAST = 4;

/** Fewest characters that need to be left when everything well known is taken out. */
const OWN_LEAST = 5;

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Signs that stand for letters; one or two digits do so only amid letters, so that counting stays counting. */
const LEET_SIGNS = /[@$]|(?<=^|[\p{L}@$\s])[013457!]{1,2}(?=[\p{L}@$])/gu;

const KNOWN = [...LINES.split(/[|\n]/u), ...WORDS.split(/\s+/u)]
  .map(bare)
  .filter((known) => known !== "")
  .toSorted((a, b) => b.length - a.length);

/** Whether a long passphrase is one that many people pick, or nothing but such parts repeated, joined or counted on. */
export function isCommon(passphrase: string): boolean {
  const lower = passphrase.normalize("NFKC").toLowerCase();
  return readingsOf(lower).some((text) => isOneThingRepeated(text) || ownPartOf(text).length < OWN_LEAST);
}

/** As letters and digits, as written and with signs read as letters; or, when signs are most of it, with the signs. */
function readingsOf(lower: string): readonly string[] {
  const letters = bare(lower);
  if (letters.length * 2 < lower.length) return [lower.replace(/\s/gu, "")];
  return [letters, bare(lower.replace(LEET_SIGNS, (signs) => [...signs].map((sign) => LEET[sign] ?? sign).join("")))];
}

/** Letters and digits only, so spaces, hyphens and exclamation marks hide nothing. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

/** Four characters or fewer, over and over; or one chunk again and again, the last perhaps cut short. */
function isOneThingRepeated(text: string): boolean {
  const characters = [...text];
  return new Set(characters).size <= 4 || periodOf(characters) * 2 <= characters.length;
}

/** Length of the shortest chunk that, written again and again, gives the text. Source: Knuth, Morris & Pratt (1977). */
function periodOf(characters: readonly string[]): number {
  const borders = [0];
  for (let end = 1, border = 0; end < characters.length; end += 1) {
    while (border > 0 && characters[end] !== characters[border]) border = borders[border - 1] ?? 0;
    if (characters[end] === characters[border]) border += 1;
    borders.push(border);
  }
  return characters.length - (borders.at(-1) ?? 0);
}

/** What is left when known lines and words, keyboard runs and one character three times or more are taken out. */
function ownPartOf(text: string): string {
  const unknown = KNOWN.reduce((rest, known) => rest.replaceAll(known, " "), text);
  return withoutRuns(unknown).replace(/(.)\1{2,}|\s/gu, "");
}

function withoutRuns(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length;) {
    const run = runAt(text, at);
    kept += run >= RUN_LEAST ? " " : text.charAt(at);
    at += run >= RUN_LEAST ? run : 1;
  }
  return kept;
}

/** How many characters from `at` on follow one row, in either direction. */
function runAt(text: string, at: number): number {
  let longest = 0;
  for (const row of RUNS) {
    let length = 0;
    while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
