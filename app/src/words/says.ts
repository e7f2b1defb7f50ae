/**
 * The shape another language fills: every sentence of the English words under the same name, with the same things put
 * into it. `export const words = { … } satisfies Says<typeof english>` does not compile while one is missing.
 */
export type Says<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Says<Said>
    : Words extends number | boolean | null | undefined
      ? Words
      : { readonly [Name in keyof Words]: Says<Words[Name]> };
