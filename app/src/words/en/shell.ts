/** The frame's own words: on every screen. */
export const words = {
  leaveNow: "Leave now",
  leaveHint: "Leave now. Pressing Shift three times does the same.",
  settings: "Settings",
  back: "Back",
  stop: "Stop",
  skipToContent: "Skip to content",
  places: { now: "Now", mine: "Mine" },
  placesLabel: "Places",
  broken: "Something broke. What you kept is still here.",
  openAgain: "Open again",
  opening: "Opening",
  sampleNotice: "A sample. None of this is yours, and none of it is kept.",
  sampleEnd: "Close the sample",
  cleared: {
    title: "Nothing is here any more.",
    body: "This browser has cleared what Ajar kept on this device. A backup file brings it back.",
    restore: "Add a backup",
    fresh: "Start fresh",
  },
  refused: {
    "storage-full": "This device is full, so Ajar can't open a place to write. Free some space and try again.",
    "no-storage": "This browser won't let Ajar keep anything. A private window often does that. Nothing was lost.",
    "needs-secret": "This needs your passphrase.",
  },
  tryAgain: "Try again",
  safety: "Is it safe to open up here?",
} as const;
