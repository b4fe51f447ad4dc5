import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gatherMedia, MediaError, openPlaced, placeMedia } from "../../engine/media/index.ts";
import { evenly, greyOf, makeClip } from "../support/make-clip.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobreel-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SCENES = [{ id: "why", purpose: "why", copy: [] }] as const;

/** What is said of a file that is named for a scene. */
async function refusal(name: string, content: string | Buffer): Promise<MediaError> {
  const file = join(folder, name);
  await writeFile(file, content);
  try {
    const { files } = await gatherMedia([{ file, scene: "why" }]);
    await (await openPlaced(files, placeMedia(files, SCENES, 1), null)).close();
  } catch (error) {
    if (error instanceof MediaError) return error;
    throw error;
  }
  throw new Error(`${name} was taken.`);
}

function picture(width = 64, height = 48): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  for (let x = 0; x < width; x += 2) {
    context.fillStyle = `hsl(${x * 7} 80% 50%)`;
    context.fillRect(x, 0, 2, height);
  }
  return canvas;
}

/** A PNG that says it is huge; its pixels would be unpacked to 3.6 GB. */
function bomb(): Buffer {
  const png = picture().toBuffer("image/png");
  png.writeUInt32BE(30_000, 16);
  png.writeUInt32BE(30_000, 20);
  return png;
}

describe("a file that is no picture and no clip", () => {
  it.each([
    [
      "drawing.png",
      '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
      /SVG.*PNG/u,
    ],
    ["drawing.svg", "\uFEFF <!-- a --><svg/>", /SVG/u],
    ["list.mp4", "#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n", /playlist.*clip itself/u],
    ["list.mkv", "ffconcat version 1.0\nfile /etc/passwd\n", /playlist/u],
    ["stream.mp4", '<?xml version="1.0"?><MPD><BaseURL>http://127.0.0.1/</BaseURL></MPD>', /playlist/u],
    ["page.jpg", "<!doctype html><p>404", /web page/u],
    ["report.jpg", "%PDF-1.7\n", /PDF/u],
    ["notes.jpg", "Use the photo from Monday.", /text file/u],
    ["noise.mp4", Buffer.from([1, 2, 3, 4, 5, 250, 251, 252]), /unknown kind/u],
    ["phone.jpg", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), /HEIC.*JPEG/u],
  ])("%s is refused by its content, with a remedy", async (name, content, said) => {
    const error = await refusal(name, content);
    expect(error.code).toBe("unsupported");
    expect(error.message).toMatch(said);
    expect(error.message).toContain(name);
  });

  it("is refused when it is empty, a folder for a scene, or not there", async () => {
    expect(await refusal("empty.jpg", "")).toMatchObject({ code: "empty" });
    await mkdir(join(folder, "album"));
    await expect(gatherMedia([{ file: join(folder, "album"), scene: "why" }])).rejects.toMatchObject({
      code: "not-a-file",
    });
    await expect(gatherMedia([{ file: join(folder, "gone.jpg"), scene: null }])).rejects.toThrow(
      /gone\.jpg: there is no such file/u,
    );
    await expect(gatherMedia([{ file: "/dev/null", scene: null }])).rejects.toThrow(MediaError);
  });
});

describe("a broken picture", () => {
  it.each(["png", "jpeg", "webp", "avif"] as const)(
    "in %s is refused when it is cut short anywhere",
    async (format) => {
      const canvas = picture(320, 240);
      const whole = await canvas.encode(format as "jpeg"); // The overloads take one name each.
      for (const share of [0.05, 0.5, 0.98]) {
        const error = await refusal(`cut-${share}.${format}`, whole.subarray(0, Math.floor(whole.length * share)));
        expect(error.code, `${share}: ${error.message}`).toMatch(/^(?:damaged|unsupported)$/u);
      }
    },
  );

  it("is refused before it is unpacked when its header says that it is huge", async () => {
    const before = process.memoryUsage.rss();
    const error = await refusal("bomb.png", bomb());
    expect(error).toMatchObject({ code: "too-large" });
    expect(error.message).toContain("30000×30000");
    expect(process.memoryUsage.rss() - before).toBeLessThan(500_000_000);
  });

  it("is refused when its header is whole and its pixels are rubbish", async () => {
    const png = picture(320, 240).toBuffer("image/png");
    const at = png.indexOf("IDAT") + 4;
    png.fill(0xa5, at, png.length - 12);
    expect(await refusal("rubbish.png", png)).toMatchObject({ code: "damaged" });
  });

  it("of a few pixels is refused", async () => {
    expect(await refusal("dot.png", picture(2, 2).toBuffer("image/png"))).toMatchObject({ code: "unsupported" });
  });
});

describe("a broken clip", () => {
  it("is refused when it is cut short before its index, and when nothing of it can be decoded", async () => {
    const path = join(folder, "whole.mp4");
    await makeClip(path, { width: 160, height: 90, timesMs: evenly(20), sample: (frame) => greyOf(frame) });
    const whole = await readFile(path);
    expect(await refusal("cut.mp4", whole.subarray(0, whole.length - 600))).toMatchObject({ code: "damaged" });
    const rubbish = Buffer.from(whole);
    const media = rubbish.indexOf("mdat") + 4;
    rubbish.fill(0, media, rubbish.indexOf("moov") - 4);
    expect(await refusal("rubbish.mp4", rubbish)).toMatchObject({ code: "damaged" });
  });
});

describe("a folder", () => {
  it("gives its pictures by name, and a note for what is none", async () => {
    const album = join(folder, "office");
    await mkdir(album);
    await writeFile(join(album, "b.png"), picture().toBuffer("image/png"));
    await writeFile(join(album, "a.jpg"), picture().toBuffer("image/png"));
    await writeFile(join(album, "notes.txt"), "Taken on Monday.");
    await writeFile(join(album, ".hidden.png"), "");
    const { files, notes } = await gatherMedia([{ file: album, scene: null }]);
    expect(files.map(({ file, format }) => [file, format.of])).toEqual([
      [join(album, "a.jpg"), "png"],
      [join(album, "b.png"), "png"],
    ]);
    expect(notes).toEqual([expect.stringMatching(/^Not used: .*notes\.txt: this is a text file/u)]);
  });
});
