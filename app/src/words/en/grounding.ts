/** The frame of Grounding; its lines are content. */
export const words = {
  lead: "You can stop at any line.",
  place: (at: number, of: number) => `${at} of ${of}`,
  next: "Next",
  enough: "That’s enough",
  another: "Another way",
  choose: "Another way back",
  back: "Back",
  after: {
    title: "Where are you now?",
    lead: "Any answer will do. None is kept.",
    here: "Back in the room",
    partly: "Partly here",
    not: "Still far away",
    next: {
      partly: "Do it once more, or do something plain with your hands: a cup, a tap, a coat.",
      not: "It may pass by itself. Being with someone helps, and so does a light and something warm.",
    },
    again: "Another way back",
    person: "Who can help",
    trauma: "If this comes often",
    traumaText:
      "A trauma therapist knows this feeling well, and knows ways out of it. Leave writing and deep steps for today.",
    done: "Enough for now",
  },
} as const;
