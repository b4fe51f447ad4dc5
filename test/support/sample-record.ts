import type { PostingRecord } from "../../action/release/manifest.ts";

/** A posting's record, with what is given in place of the sample's. */
export function sampleRecord(more: Partial<PostingRecord> = {}): PostingRecord {
  const asset = (name: string) => ({ name, bytes: 3, sha256: "c".repeat(64), url: `https://github.example/${name}` });
  return {
    version: 1,
    path: "jobs/cook.md",
    slug: "cook",
    ref: "refs/heads/main",
    content: "a".repeat(64),
    fingerprint: "b".repeat(64),
    tag: "job-films",
    sha: "d".repeat(40),
    madeBy: "jobreel 1.0.0",
    films: [
      {
        title: "Cook",
        job: null,
        aspect: "16:9",
        durationS: 30,
        width: 1920,
        height: 1080,
        video: asset("cook.mp4"),
        poster: asset("cook.jpg"),
        captions: asset("cook.vtt"),
      },
    ],
    closed: null,
    ...more,
  };
}
