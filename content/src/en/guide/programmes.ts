import type { Programme } from "../../guide.ts";

/** What was found for programmes like this one. `docs/evidence.md` carries the same rows; a test compares them. */
export const programmes: readonly Programme[] = [
  {
    ref: "doss-2016",
    name: "OurRelationship",
    who: "Trial, 300 couples, about eight hours and four short calls",
    found: "Happier together .69, more sure of it .47, fewer bad times .57; it held after a year",
    finished: null,
  },
  {
    ref: "doss-2020",
    name: "The same, or ePREP",
    who: "Trial, 742 couples on low incomes",
    found: "Middle of five results .46; couples did not part less often",
    finished: null,
  },
  {
    ref: "le-2023",
    name: "With more or less coaching",
    who: "Trial, 740 couples",
    found: ".46 with full coaching, .47 when needed, .40 with e-mails alone",
    finished: "65, 54 and 59 in 100",
  },
  {
    ref: "rothman-2019",
    name: "With no coach at all",
    who: "529 couples beside 179 and 177 from an earlier trial",
    found: "Fewer finished when nobody called",
    finished: "fewer",
  },
  {
    ref: "roddy-2017",
    name: "A short version",
    who: "Trial",
    found: "Smaller gains, and they did not last",
    finished: null,
  },
  {
    ref: "nowlan-2017",
    name: "One partner alone",
    who: "Pilot trial",
    found: "How good life felt .69, work .44, health .49; relationship, low mood and worry: no gain",
    finished: null,
  },
  {
    ref: "aicken-2025",
    name: "Paired",
    who: "No control group; 440, 745 and 20 people",
    found: "Quality 7.03 of 10 among long users, 5.19 among new ones; people chose themselves",
    finished: null,
  },
  {
    ref: "berger-2011",
    name: "Online help for social anxiety",
    who: "Trial, 81 people",
    found: "With or without a guide: differences from 0 to .36",
    finished: "alike",
  },
  {
    ref: "musiat-2022",
    name: "Having a guide",
    who: "22 studies",
    found: "People got further with one, g = .29",
    finished: null,
  },
  {
    ref: "baumel-2019",
    name: "Public mental-health apps",
    who: "93 apps",
    found: "Opened again on day 15 by 3.9 in 100, on day 30 by 3.3",
    finished: null,
  },
];
