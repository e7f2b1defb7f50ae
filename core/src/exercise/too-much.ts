/** From here on a rating says that it is a lot: 0 to 100. */
const A_LOT = 80;

/** Whether two ratings in a row were 80 or more: then an exercise closes (stop rule S2). One left open is passed over. */
export function tooMuch(ratings: readonly (number | null)[]): boolean {
  const given = ratings.filter((rating) => rating !== null);
  return given.some((rating, at) => rating >= A_LOT && (given[at + 1] ?? 0) >= A_LOT);
}
