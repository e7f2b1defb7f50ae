/**
 * A view that is read many times and folded once: the same input object gives the answer it gave before. Nothing is
 * kept alive by it. Only for pure views of values that never change, which is what a journal is.
 */
export function once<Input extends object, Output>(view: (input: Input) => Output): (input: Input) => Output {
  const known = new WeakMap<Input, { readonly output: Output }>();
  return (input) => {
    const kept = known.get(input) ?? { output: view(input) };
    known.set(input, kept);
    return kept.output;
  };
}
