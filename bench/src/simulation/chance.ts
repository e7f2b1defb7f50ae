/** A seeded source of chance: the same seed gives the same study on every machine. */
export interface Chance {
  /** Uniform on [0, 1). */
  readonly unit: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** Student's t with three degrees of freedom. */
  readonly t3: () => number;
}

/** Source: the generator sfc32 of Doty-Humphrey (PractRand), seeded from three whole numbers. */
export function chanceFrom(study: number, stream: number, part: number): Chance {
  let a = study | 0;
  let b = Math.imul(stream + 1, 0x9e3779b1) | 0;
  let c = Math.imul(part + 1, 0x85ebca6b) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 15; warm += 1) next();
  const unit = (): number => next() / 4_294_967_296;
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  const t3 = (): number => {
    const [x, y, z] = [normal(), normal(), normal()];
    return normal() / Math.sqrt((x * x + y * y + z * z) / 3);
  };
  return { unit, normal, t3 };
}
