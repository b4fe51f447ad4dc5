import qrcode from "qrcode-generator";
import { createMask, type Mask } from "./mask.ts";

/**
 * A QR code (error correction M) as a mask of its dark modules, without the 4 light
 * modules that readers need around it (ISO/IEC 18004): whoever places it leaves them. Modules are whole pixels, so its
 * side can be some pixels under `most`.
 * @param most greatest side in pixels
 * @throws if the text is too long for a code (more than 2,331 bytes)
 */
export function qrMask(text: string, most: number): Mask {
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const modules = code.getModuleCount();
  const pitch = Math.max(1, Math.floor(most / modules));
  const side = Math.ceil((pitch * modules) / 2) * 2;
  const luma = new Uint8Array(side * side);
  for (let row = 0; row < modules; row++) {
    for (let column = 0; column < modules; column++) {
      if (!code.isDark(row, column)) continue;
      for (let line = 0; line < pitch; line++) {
        const start = (row * pitch + line) * side + column * pitch;
        luma.fill(255, start, start + pitch);
      }
    }
  }
  return createMask(side, side, luma);
}
