import type { EmpathyScene } from "../schema.ts";
import { withADate } from "./scenes/date.ts";
import { withAFriend } from "./scenes/friend.ts";
import { withAPartner } from "./scenes/partner.ts";
import { withFamily } from "./scenes/family.ts";

/**
 * Made-up situations to practise on: what they did, three things it may have kept safe, three replies that leave
 * room, and one to leave out. There is no verdict on anyone, and no scene in which someone is harmed: that is never
 * practised, it opens the safety page.
 */
export const empathyScenes: readonly EmpathyScene[] = [...withAPartner, ...withFamily, ...withAFriend, ...withADate];
