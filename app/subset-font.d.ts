declare module "subset-font" {
  /** The font with what `text` needs, as `targetFormat`. Without layout closure, shapes only other shapes lead to are left out. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: "woff2"; readonly noLayoutClosure: boolean },
  ): Promise<Buffer>;
}
