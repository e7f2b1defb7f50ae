/**
 * What the 64 pictures are called, in the order of their numbers, 00 to 63: things most people anywhere have seen, in
 * words that are not taken for one another when they are read aloud. The order is part of the protocol.
 */
export const pictureWords: readonly string[] = [
  "Sun Moon Star Cloud Umbrella Drop Fire Leaf",
  "Tree Flower Mushroom Apple Cherries Carrot Egg Cup",
  "Bottle Fork House Window Ladder Bridge Mountain Wave",
  "Fish Bird Butterfly Snail Cat Rabbit Turtle Bicycle",
  "Train Boat Plane Rocket Balloon Kite Drum Guitar",
  "Bell Candle Lamp Clock Hourglass Book Pencil Scissors",
  "Comb Button Crown Shoe Glasses Ring Anchor Envelope",
  "Heart Flag Chair Wheel Arrow Cactus Snowflake Tent",
].flatMap((row) => row.split(" "));
