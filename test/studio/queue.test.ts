import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Limits, WorkFailed } from "../../engine/studio/index.ts";
import { fakeWorkshop } from "../support/fake-workshop.ts";
import { openStudio, SHORT_DRAFT, type TestStudio } from "../support/studio.ts";

const RENDERS = "/api/render/proxy/lambda";

function order(studio: TestStudio, sessionId: string, id: string, headers?: Record<string, string>) {
  return studio.ask(
    "POST",
    RENDERS,
    {
      id,
      sessionId,
      draft: { ...SHORT_DRAFT, m: { ...SHORT_DRAFT.m, title: id } },
      output: { format: "mp4", quality: "high" },
    },
    headers,
  );
}

const statusOf = async (studio: TestStudio, id: string): Promise<string> =>
  ((await (await studio.call("GET", `${RENDERS}/${id}`)).json()) as { status: string }).status;

async function copyOf(dataDir: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "jobreel-studio-"));
  await cp(dataDir, copy, { recursive: true });
  return copy;
}

/** Titles in the order in which they were begun. */
const begun = (workshop: ReturnType<typeof fakeWorkshop>): string[] =>
  workshop.begun.flatMap((task) =>
    task.kind === "render" ? [(JSON.parse(task.draft) as typeof SHORT_DRAFT).m.title] : [],
  );

describe("the queue of renders", () => {
  it("handles 500 orders one after the other, and takes turns between users", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    workshop.hold = true;
    for (let n = 0; n < 500; n++) expect((await order(studio, session, `mine-${n}`)).code).toBe(0);
    expect(await order(studio, session, "one-more")).toMatchObject({ status: 429, code: 429 });
    const theirs = await studio.stranger();
    const their = String(
      (await studio.ask("POST", "/api/tasks/me/with-session/nemo_agent", {}, theirs)).data.session_id,
    );
    for (const id of ["a", "b"]) expect((await order(studio, their, id, theirs)).code).toBe(0);
    expect(begun(workshop)).toEqual(["mine-0"]);
    workshop.hold = false;
    studio.clock.nowMs += 1_000;
    workshop.release();
    await expect.poll(() => begun(workshop).length).toBe(502);
    // Who came late and has two waits for one film, not for 499.
    expect(begun(workshop).slice(0, 6).toSorted()).toEqual(expect.arrayContaining(["a", "b"]));
    await expect.poll(() => statusOf(studio, "mine-499")).toBe("completed");
    expect((await readdir(join(studio.dataDir, "films"))).length).toBe(502);
  });

  it("refuses an id a second time and tells how the first does, refuses strange ones, and cancels what waits and what is under way", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    workshop.hold = true;
    expect(await order(studio, session, "a")).toMatchObject({
      status: 202,
      data: { id: "a", status: "processing", progress: 0 },
    });
    await expect
      .poll(async () => (await (await studio.call("GET", `${RENDERS}/a`)).json()) as unknown)
      .toMatchObject({ progress: 50, status: "processing" });
    expect(await order(studio, session, "a")).toMatchObject({
      status: 409,
      code: 409,
      data: { id: "a", status: "processing", progress: 50 },
    });
    expect(await order(studio, session, "../a")).toMatchObject({ status: 400 });
    expect(await order(studio, "none", "b")).toMatchObject({ code: 1002 });
    expect(await studio.ask("POST", RENDERS, { id: "b", sessionId: session, draft: { t: [] } })).toMatchObject({
      status: 422,
      code: 422,
      message: expect.stringContaining("draft.d"),
    });
    const file = {
      id: "p",
      s: 0,
      d: 1_000,
      m: { kind: "picture", scene: "hook", name: "x.jpg", hash: "0".repeat(64) },
    };
    expect(
      await studio.ask("POST", RENDERS, {
        id: "b",
        sessionId: session,
        draft: { ...SHORT_DRAFT, t: [...SHORT_DRAFT.t, { tt: 0, sg: [file] }] },
      }),
    ).toMatchObject({ status: 422, message: expect.stringContaining("x.jpg") });
    await order(studio, session, "b");
    for (const id of ["b", "a"])
      expect((await studio.ask("POST", `${RENDERS}/${id}/cancel`, {})).data.status).toBe("cancelled");
    await order(studio, session, "c");
    workshop.hold = false;
    workshop.release();
    await expect.poll(() => statusOf(studio, "c")).toBe("completed");
    expect([await statusOf(studio, "a"), await statusOf(studio, "b")]).toEqual(["cancelled", "cancelled"]);
    expect(await readdir(join(studio.dataDir, "films"))).toHaveLength(1);
    expect(await studio.ask("GET", `/api/render/proxy/a/download`)).toMatchObject({ code: 409 });
  });

  it("tries again when a render's process ends, a few times, and tells what is wrong with a draft at once", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    const perform = workshop.perform.bind(workshop);
    let ends = 2;
    workshop.perform = async (task, io) => {
      if (task.kind === "render" && ends-- > 0)
        throw new WorkFailed("It ended.", { name: "Exit", code: "SIGSEGV" }, false);
      return perform(task, io) as never;
    };
    await order(studio, session, "a");
    await expect.poll(() => statusOf(studio, "a")).toBe("completed");
    ends = 100;
    await order(studio, session, "b");
    await expect.poll(() => statusOf(studio, "b")).toBe("failed");
    workshop.perform = () =>
      Promise.reject(new WorkFailed("The voice can't say this.", { name: "DraftError", code: "x" }, true));
    await order(studio, session, "c");
    await expect
      .poll(async () => (await (await studio.call("GET", `${RENDERS}/c`)).json()) as unknown)
      .toMatchObject({ status: "failed", error: "The voice can't say this." });
  });

  it("goes on after a crash with what was under way, keeps finished films, and clears away what is half made", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    await order(studio, session, "done");
    await expect.poll(() => statusOf(studio, "done")).toBe("completed");
    workshop.hold = true;
    await order(studio, session, "half");
    await order(studio, session, "waiting");
    const dataDir = `${studio.dataDir}-crashed`;
    await cp(studio.dataDir, dataDir, { recursive: true });
    const { writeFile } = await import("node:fs/promises");
    for (const litter of ["films/.x.mp4", "tmp/left"]) await writeFile(join(dataDir, litter), "half");

    const again = fakeWorkshop();
    await using second = await openStudio({ dataDir }, again);
    const auth = { Authorization: `Bearer ${studio.token}` };
    const status = async (id: string): Promise<string> =>
      ((await (await second.call("GET", `${RENDERS}/${id}`, undefined, auth)).json()) as { status: string }).status;
    await expect
      .poll(() => Promise.all(["done", "half", "waiting"].map(status)))
      .toEqual(["completed", "completed", "completed"]);
    expect(begun(again)).toEqual(["half", "waiting"]);
    expect((await second.call("GET", "/api/render/proxy/done/download", undefined, auth)).status).toBe(200);
    expect(await readdir(join(dataDir, "films"))).toHaveLength(3);
    expect(await readdir(join(dataDir, "tmp"))).toEqual([]);
  });

  it("keeps films, sessions and what was uploaded to them for a time, and then nothing of them", async () => {
    const studio = await openStudio({}, fakeWorkshop());
    const session = await studio.session();
    const { dataDir } = studio;
    const auth = { Authorization: `Bearer ${studio.token}` };
    const form = new FormData();
    form.append("files", new Blob(["# Cook"]), "cook.md");
    const path = `/api/upload-video/nemo_agent/me/${session}`;
    expect((await fetch(studio.url + path, { method: "POST", headers: auth, body: form })).status).toBe(200);
    await order(studio, session, "a");
    await expect.poll(() => statusOf(studio, "a")).toBe("completed");
    await studio.close();
    const left = async (limits: Partial<Limits>): Promise<unknown[]> => {
      await using again = await openStudio({ dataDir: await copyOf(dataDir), limits }, fakeWorkshop());
      const render = await again.call("GET", `${RENDERS}/a`, undefined, auth);
      const state = await again.call("GET", `/api/state/nemo_agent/me/${session}/latest`, undefined, auth);
      const files = await readdir(join(again.dataDir, "files"), { recursive: true, withFileTypes: true });
      const films = await readdir(join(again.dataDir, "films"));
      return [render.status, films.length, state.status, files.filter((each) => each.isFile()).length];
    };
    expect(await left({})).toEqual([200, 1, 200, 1]);
    // A clock that stands still is past what is over before it began.
    expect(await left({ keepFilmsMs: -1, keepSessionsMs: -1 })).toEqual([404, 0, 404, 0]);
    await rm(dataDir, { recursive: true });
  });

  it("parks what is under way when the studio is closed", async () => {
    const workshop = fakeWorkshop();
    const studio = await openStudio({}, workshop);
    const session = await studio.session();
    workshop.hold = true;
    await order(studio, session, "a");
    await studio.close();
    const again = fakeWorkshop();
    await using second = await openStudio({ dataDir: studio.dataDir }, again);
    await expect
      .poll(
        async () =>
          (
            (await (
              await second.call("GET", `${RENDERS}/a`, undefined, { Authorization: `Bearer ${studio.token}` })
            ).json()) as { status: string }
          ).status,
      )
      .toBe("completed");
  });
});
