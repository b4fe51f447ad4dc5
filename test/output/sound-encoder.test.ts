import { AV_CODEC_FLAG_GLOBAL_HEADER } from "node-av/constants";
import type { Encoder } from "node-av/api";
import type { Packet } from "node-av/lib";
import { describe, expect, it } from "vitest";
import { decodeAac } from "../../engine/output/aac-decoder.ts";
import { createSoundEncoder, encodeOnce, encodeSound } from "../../engine/output/sound-encoder.ts";
import { limit } from "../../engine/sound/limiter.ts";
import { integratedLoudness, type Stereo, truePeak } from "../../engine/sound/index.ts";
import { seeded } from "../../engine/sound/score/random.ts";
import { silence } from "../../engine/sound/stereo.ts";
import { fromDb, toDb } from "../../engine/sound/true-peak.ts";

const RATE = 48_000;
const LENGTH = 1.5 * RATE;
const PRIMING = 1024;

/** Just under what is allowed: hotter than films are mastered, so that AAC surely rises over it. */
function hot(at: (i: number) => number): Stereo {
  const left = Float32Array.from({ length: LENGTH }, (_, i) => at(i));
  const sound = { left, right: left.slice() };
  limit(sound, 1, fromDb(-1.4));
  return sound;
}

async function heard(
  sound: Stereo,
  encode: (encoder: Encoder, sound: Stereo) => Promise<Packet[]>,
): Promise<{ readonly sound: Stereo; readonly peakDb: number }> {
  const encoder = await createSoundEncoder();
  encoder.setCodecFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  const packets = await encode(encoder, sound);
  const whole = silence(LENGTH + 8192);
  let at = 0;
  await decodeAac(encoder.getCodecContext()?.extraData ?? null, packets, ({ left, right }) => {
    whole.left.set(left, at);
    whole.right.set(right, at);
    at += left.length;
  });
  for (const packet of packets) packet.free();
  encoder.close();
  const left = whole.left.subarray(PRIMING, PRIMING + LENGTH);
  const right = whole.right.subarray(PRIMING, PRIMING + LENGTH);
  return { sound: { left, right }, peakDb: toDb(Math.max(truePeak(left), truePeak(right))) };
}

const once = (encoder: Encoder, sound: Stereo): Promise<Packet[]> => encodeOnce(encoder, sound, null);

describe("the encoded sound", () => {
  it("keeps its peaks at most at −1 dBTP where AAC would add to them, and its loudness", async () => {
    const buzz = hot((i) =>
      i % RATE < 4800 ? 0.75 * Math.sign(Math.sin((i % RATE) ** 1.3 / 50)) : 0.6 * Math.sin(i / 20),
    );
    expect((await heard(buzz, once)).peakDb).toBeGreaterThan(-1);
    const safe = await heard(buzz, encodeSound);
    expect(safe.peakDb).toBeLessThanOrEqual(-1);
    // As hot as this, it gives way by more than a film's sound ever does.
    expect(Math.abs(integratedLoudness(safe.sound) - integratedLoudness(buzz))).toBeLessThan(0.8);
  });

  it("keeps them there even in loud noise, which rises anew in every encoding", async () => {
    const random = seeded(4);
    const noise = hot(() => 2 * (random() - 0.5));
    expect((await heard(noise, once)).peakDb).toBeGreaterThan(-1);
    expect((await heard(noise, encodeSound)).peakDb).toBeLessThanOrEqual(-1);
  });

  it("is encoded as it is where nothing is too high", async () => {
    const tone = hot((i) => 0.3 * Math.sin(i / 20));
    const [plain, safe] = [await heard(tone, once), await heard(tone, encodeSound)];
    expect(safe.sound.left).toEqual(plain.sound.left);
  });
});
