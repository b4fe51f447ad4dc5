import qrcode from "qrcode-generator";
import { createMask, type Mask } from "./mask.ts";

/** Longer addresses give modules too fine to be scanned off a screen. */
const MOST_BYTES = 300;
/** Light modules that readers need around the code (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/**
 * A QR code (error correction M) as a mask of its dark modules. Modules are whole pixels; the 4 light ones around it
 * are left to whoever places it, in the middle of a card of side `card`.
 * @param card side of the light square it stands on, in pixels
 * @returns null for a text too long to be scanned off a screen (over 300 bytes)
 */
export function qrMask(text: string, card: number): Mask | null {
  if (Buffer.byteLength(text) > MOST_BYTES) return null;
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const modules = code.getModuleCount();
  const pitch = Math.max(1, Math.floor(card / (modules + 2 * QUIET_MODULES)));
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
  return { ...createMask(side, side, luma), upright: true };
}
