declare const brand: unique symbol;

/** A value that has been parsed once: `Brand<number, "Distress">` is a number no other number can stand in for. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
