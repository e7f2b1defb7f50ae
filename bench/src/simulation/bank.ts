import type { Candidate } from "@ajar/core/step/candidate";
import type { Area } from "@ajar/core/step/facts";
import type { Setting } from "@ajar/core/person/facts";
import type { Depth } from "@ajar/core/shared/scale";

const DEPTHS: readonly Depth[] = [1, 2, 3, 4, 5];
const SETTINGS: readonly Setting[] = ["friend", "family", "date", "partner"];
const AREAS: readonly Area[] = [
  "feelings",
  "needs",
  "past",
  "affection",
  "dependence",
  "appreciation",
  "conflict",
  "future",
];

/** A step of the study's bank, with its places in the person's fears. */
export interface BankStep extends Candidate {
  readonly index: number;
  readonly areaIndex: number;
  readonly settingIndex: number;
  readonly setting: Setting;
}

/** 5 depths × 4 settings × 8 areas, in that order: the order a fixed ladder climbs. */
export const BANK: readonly BankStep[] = DEPTHS.flatMap((depth, depthIndex) =>
  SETTINGS.flatMap((setting, settingIndex) =>
    AREAS.map((area, areaIndex): BankStep => {
      const index = (depthIndex * SETTINGS.length + settingIndex) * AREAS.length + areaIndex;
      return {
        id: `step-${index}`,
        index,
        area,
        areaIndex,
        depth,
        setting,
        settings: [setting],
        settingIndex,
        leave: [],
      };
    }),
  ),
);

export const AREA_COUNT = AREAS.length;
export const SETTING_COUNT = SETTINGS.length;
