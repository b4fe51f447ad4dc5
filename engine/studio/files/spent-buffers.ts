import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** So many bytes pass before their buffers are let go of. */
const EVERY_BYTES = 8 * 1024 * 1024;

/**
 * Has buffers that a stream is done with let go of now and then. They are young, small to the collector and 64 KB each
 * outside its heap: left alone it waits until they are 64 MB.
 * @returns is told of every chunk's length
 */
export function spentBuffers(): (bytes: number) => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  let passed = 0;
  return (bytes) => {
    passed += bytes;
    if (passed < EVERY_BYTES || typeof collect !== "function") return;
    passed = 0;
    collect({ type: "minor" });
  };
}
