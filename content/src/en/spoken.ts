import type { Item } from "../schema.ts";
import { ownWords } from "./own-words.ts";

/** Something a made-up person says, to practise saying back. */
export interface Spoken extends Item {
  readonly kind: "spoken";
}

const spoken = { ...ownWords, kind: "spoken" } as const;

/** Twelve small things people say. Nobody in them is harmed, and nobody asks for advice. */
export const spokenPieces: readonly Spoken[] = [
  {
    ...spoken,
    id: "spoken.the-shop",
    text: "I stood in the shop and couldn’t remember one thing I’d come for. I went home with onions. It’s been that kind of week.",
  },
  {
    ...spoken,
    id: "spoken.the-meeting",
    text: "They all laughed at my idea, and then somebody else said it again and it was fine. I said nothing. I’m still cross.",
  },
  {
    ...spoken,
    id: "spoken.the-call",
    text: "My mother rang. She was kind, for once. I didn’t know what to do with it, so I talked about the bins.",
  },
  {
    ...spoken,
    id: "spoken.the-chair",
    text: "I sat in Dad’s chair on Sunday. Nobody said anything. I thought I’d be sad, and I was warm.",
  },
  {
    ...spoken,
    id: "spoken.the-test",
    text: "The test is on Thursday. Everyone says it’ll be fine. I wish one person would say they’re scared, too.",
  },
  {
    ...spoken,
    id: "spoken.the-party",
    text: "I said I’d come and I nearly turned round twice. Then it was nice. I’m so tired I could lie down on the stairs.",
  },
  {
    ...spoken,
    id: "spoken.the-letter",
    text: "I wrote to my brother after six years. He sent a thumb. I keep looking at that thumb.",
  },
  {
    ...spoken,
    id: "spoken.the-job",
    text: "I got it. I got the job. I haven’t told my sister. She’s been looking since spring.",
  },
  {
    ...spoken,
    id: "spoken.the-door",
    text: "When you go quiet I start tidying. By the time you’re back I’ve done the whole kitchen and I’m angry at a spoon.",
  },
  {
    ...spoken,
    id: "spoken.the-list",
    text: "I’ve got a list in my head all day. School, tablets, the boiler. Nobody sees the list. They see me being short.",
  },
  {
    ...spoken,
    id: "spoken.the-prayer",
    text: "I went back after years. I didn’t know half the words any more. An old woman shared her page with me.",
  },
  {
    ...spoken,
    id: "spoken.the-evening",
    text: "I like our evenings. I don’t say it, in case saying it makes them stop.",
  },
];
