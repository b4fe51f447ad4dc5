import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, it } from "vitest";
import { svg } from "../brand/pictures.ts";
import { openStudio, POSTING, SHORT_DRAFT, type TestStudio, type Wired } from "../support/studio.ts";

const NAMELESS = POSTING.replace("**Copper Spoon** · ", "").replace(/Apply by .*/u, "");
const BRAND = `name: Copper Spoon
logo: brand/mark.svg
colour: "#0a1a4a"
music: warm
url: https://copperspoon.example/jobs
`;
/** Of two colours: one alone is set in the film's own. */
const LOGO = svg(`<path d="M0 0h50v60H0z" fill="#c000c0"/><path d="M50 0h50v60H50z" fill="#205020"/>`).toString();
const RENDERS = "/api/render/proxy/lambda";

async function upload(studio: TestStudio, session: string, files: Readonly<Record<string, string>>): Promise<Wired> {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append("files", new Blob([text]), name);
  const path = `${studio.url}/api/upload-video/nemo_agent/me/${session}`;
  return (
    await fetch(path, { method: "POST", headers: { Authorization: `Bearer ${studio.token}` }, body: form })
  ).json();
}

async function say(studio: TestStudio, session: string, text: string): Promise<string> {
  const body = { session_id: session, new_message: { parts: [{ text }] } };
  const stream = await (await studio.call("POST", "/run_sse?shape=flat", body)).text();
  const texts = Array.from(stream.matchAll(/^data: (\{"type":"text".*)$/gmu), ([, data]) => JSON.parse(data!) as Wired);
  return texts.map(({ content }) => String(content)).join("\n");
}

const draftIn = async (studio: TestStudio, session: string): Promise<Wired> =>
  (await studio.ask("GET", `/api/state/nemo_agent/me/${session}/latest`)).data.state.draft;

/** The share of a film's poster that has the logo's colour, and nothing else of the film has. */
async function posterOf(studio: TestStudio, session: string, id: string, draft: Wired): Promise<number> {
  const answer = await studio.ask("POST", RENDERS, { id, sessionId: session, draft });
  expect(answer.code, answer.message).toBe(0);
  const status = async (): Promise<Wired> => (await studio.call("GET", `${RENDERS}/${id}`)).json();
  await expect.poll(async () => (await status()).status as string).toBe("completed");
  const poster = await fetch((await status()).output.files["poster.jpg"] as string);
  const image = await loadImage(Buffer.from(await poster.arrayBuffer()));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const { data } = canvas.getContext("2d").getImageData(0, 0, image.width, image.height);
  let found = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at]! > 150 && data[at + 1]! < 60 && data[at + 2]! > 150) found++;
  return found / (image.width * image.height);
}

it("a brand that is uploaded is in the draft, gives the film its company, colour, music and logo, and can be taken back", async () => {
  await using studio = await openStudio();
  const session = await studio.session();
  const other = await studio.session();
  const uploaded = await upload(studio, session, {
    "brand.yaml": BRAND,
    "mark.svg": LOGO,
    "cook.md": NAMELESS,
  });
  expect(uploaded.data.files.map((file: Wired) => file.file_type)).toEqual(["brand", "svg", "md"]);

  studio.clock.nowMs += 1_000;
  const told = await say(studio, session, "Make a 15-second square video without a voice");
  expect(told).toContain("Copper Spoon");
  const draft = await draftIn(studio, session);
  const [brand, logo] = uploaded.data.files.map((file: Wired) => file.hash as string);
  expect(draft.m).toMatchObject({
    colour: "#0a1a4a",
    kit: { file: "brand.yaml", hash: brand, logo: true, files: [{ file: "mark.svg", hash: logo }] },
  });
  expect(draft.t.find((track: Wired) => track.m.kind === "music").sg[0].m.mood).toBe("warm");

  const short = { ...SHORT_DRAFT, m: { ...SHORT_DRAFT.m, kit: draft.m.kit } };
  expect(await posterOf(studio, session, "with", short)).toBeGreaterThan(0.001);
  expect(
    await posterOf(studio, session, "without", { ...short, m: { ...short.m, kit: { ...draft.m.kit, logo: false } } }),
  ).toBe(0);

  await say(studio, session, '{"op": "setLogo", "shown": false}');
  expect((await draftIn(studio, session)).m.kit).toMatchObject({ logo: false });
  await say(studio, session, '{"op": "setBrand", "kit": null}');
  expect((await draftIn(studio, session)).m).not.toHaveProperty("kit");
  expect(await say(studio, session, '{"op": "setBrand", "kit": "other.yaml"}')).toMatch(/no brand file "other.yaml"/u);

  // Files of another session of the user's, and of nobody else.
  const theirs = await studio.stranger();
  const their = (await studio.ask("POST", "/api/tasks/me/with-session/nemo_agent", {}, theirs)).data.session_id;
  expect(await studio.ask("POST", RENDERS, { id: "x", sessionId: their, draft: short }, theirs)).toMatchObject({
    status: 422,
  });
  expect((await studio.ask("POST", RENDERS, { id: "y", sessionId: other, draft: short })).code).toBe(0);
});

it("a brand file that names what was not uploaded opens nothing else, and what is wrong in one is told at once", async () => {
  await using studio = await openStudio();
  const session = await studio.session();
  await writeFile(join(studio.dataDir, "secret.svg"), LOGO);
  const path = join(studio.dataDir, "secret.svg");
  await upload(studio, session, { "brand.yaml": `logo: ${path}\ncolour: "#0a1a4a"\n` });
  const told = await say(studio, session, `Make a 15-second video without a voice:\n\n${POSTING}`);
  expect(told).toMatch(/names secret\.svg, and there is no such file; expected the name of a file that was uploaded/u);
  expect(told).not.toContain(studio.dataDir);
  expect(await draftIn(studio, session)).toBeNull();
  expect(await upload(studio, session, { "brand.yaml": "colour: 7" })).toMatchObject({
    code: 4001,
    message: expect.stringMatching(/brand\.yaml: .*colour/u),
  });
});
