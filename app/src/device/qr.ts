import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** A QR code: how many squares a side has, and one path that fills the dark ones. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Corrects up to 15 % (level M): it is read from a clean screen. */
export function qrPathOf(text: string): QrPath {
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { size: code.size, path: toSvgPath(code) };
}
