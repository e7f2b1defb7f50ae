/**
 * Something a person has to look up or agree to before a release, because no machine can. It is settled by a name and a
 * day, and by nothing else: `null` until then.
 */
export interface ToSettle {
  readonly id: string;
  /** A fact said in the app or the docs; somebody's terms; a question for one who decides. */
  readonly kind: "fact" | "licence" | "decision";
  readonly what: string;
  /** Where it is said or used. */
  readonly where: string;
  readonly settledBy: string | null;
  /** ISO date. */
  readonly settledOn: string | null;
}

const open = { settledBy: null, settledOn: null } as const;
const fact = { ...open, kind: "fact" } as const;
const licence = { ...open, kind: "licence" } as const;
const decision = { ...open, kind: "decision" } as const;

/** Everything marked “(verify)” in the design, every licence to read again, and what somebody has to decide. */
export const toSettle: readonly ToSettle[] = [
  {
    ...fact,
    id: "fact.gottman-1998",
    what: "Gottman et al. 1998: that how a hard talk began went with how newly married couples did later.",
    where: "Guide “They defend themselves”, two cards, docs/evidence.md",
  },
  {
    ...fact,
    id: "fact.saying-back",
    what: "That packages of such talks help a little, and that saying back alone is unproven.",
    where: "Guide “Make a safe place”",
  },
  {
    ...fact,
    id: "fact.doss-2020",
    what: "Doss et al. 2020: where published, and median d .46 with 742 couples.",
    where: "Guide evidence",
  },
  {
    ...fact,
    id: "fact.doss-2016-finished",
    what: "Doss et al. 2016: 86 % finished. Left out until checked.",
    where: "Guide evidence",
  },
  {
    ...fact,
    id: "fact.roddy-2017",
    what: "Roddy et al. 2017: where published, and that gains did not last.",
    where: "Guide evidence",
  },
  {
    ...fact,
    id: "fact.musiat-2022",
    what: "Musiat et al. 2022: where published, and g = .29.",
    where: "Guide evidence",
  },
  {
    ...fact,
    id: "fact.kanter-2017",
    what: "Kanter et al. 2017: where published, and “promising”.",
    where: "Guide, therapy kinds",
  },
  {
    ...fact,
    id: "fact.safari-seven-days",
    what: "That Safari may clear a site not opened for seven days.",
    where: "Keep it safe, in the first five minutes",
  },
  {
    ...licence,
    id: "licence.ipip",
    what: "Read the IPIP’s terms again, and compare the fourteen items with its key.",
    where: "https://ipip.ori.org",
  },
  {
    ...licence,
    id: "licence.ucla-3",
    what: "Read again that the three items are listed as not copyrighted.",
    where: "Carnegie Mellon University’s list of measures",
  },
  {
    ...licence,
    id: "licence.phq-4",
    what: "Read again that no permission is needed, and compare the wording and the order of the last two.",
    where: "https://www.phqscreeners.com",
  },
  {
    ...licence,
    id: "licence.csi-4",
    what: "Ask the authors, in writing, about software that others may sell; without it, build with AJAR_WITHOUT_CSI4=1.",
    where: "content/src/en/questionnaires/csi-4.ts",
  },
  {
    ...licence,
    id: "licence.packages-and-fonts",
    what: "Read the licence of every package and font that ships.",
    where: "package-lock.json, app/src/ui/fonts.css",
  },
  {
    ...decision,
    id: "decision.intended-purpose",
    what: "A lawyer reads what Ajar claims and never claims, for the countries it is offered in.",
    where: "Guide “What Ajar can and cannot do”, README.md",
  },
  {
    ...decision,
    id: "decision.countries",
    what: "The countries of the first release, and two people for the lines of each.",
    where: "content/src/helplines/",
  },
];
