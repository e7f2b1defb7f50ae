import { csi4 } from "@ajar/content/en/questionnaires/csi-4";
import { questionnaires } from "@ajar/content/en/questionnaires/questionnaires";
import type { Questionnaire } from "@ajar/content/questionnaire";

/** The questionnaires of this release. A build without the CSI-4 drops its words from the bundle, too. */
export const offeredQuestionnaires: readonly Questionnaire[] = __AJAR_CSI4__
  ? [...questionnaires, csi4]
  : questionnaires;
