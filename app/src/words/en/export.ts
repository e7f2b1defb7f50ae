/** Words inside the readable copy. */
export const words = {
  readme: (steps: number, moments: number): string =>
    [
      "# What you wrote",
      "",
      `${steps} ${steps === 1 ? "step" : "steps"} and ${moments} ${moments === 1 ? "moment" : "moments"}, one file each. The tables open in a spreadsheet. Everything stands again in data.json, which data.schema.json explains to other programs, and Ajar can read it back.`,
      "",
      "These files are not locked. Anyone who finds them can read them.",
      "",
    ].join("\n"),
  step: {
    with: "with",
    state: "state",
    area: "area",
    depth: "depth",
    feared: "What I feared",
    likely: (value: number): string => `How likely I thought it was: ${value} of 100`,
    howBad: (value: number): string => `How badly I thought it might go: ${value} of 100`,
    happened: "What happened",
    surprise: "What I expected that did not happen",
    cameTrue: { no: "The fear did not come true.", partly: "The fear came true in part.", yes: "The fear came true." },
    wasBad: (value: number): string => `How bad it was: ${value} of 100`,
    felt: (value: number): string => `How hard it was: ${value} of 100`,
    safer: "What made it safer",
    learned: "One line learned",
    sealed: "Sealed, and not looked back on yet.",
  },
  moment: {
    title: "A moment",
    urge: "What I felt pulled to do",
    did: "What I did",
    feeling: "The feeling",
    notYet: "I don’t know yet",
    nothing: "Nothing",
    body: "In the body",
    strength: (value: number): string => `How strong: ${value} of 100`,
  },
} as const;
