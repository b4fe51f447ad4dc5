/** An input of `action.yml`. A contract test keeps this table, `action.yml` and `docs/action.md` in step. */
export interface InputRow {
  /** What counts where the workflow says nothing; the same text as in `action.yml`. */
  readonly default: string;
  /** The values that are possible, where there are few. */
  readonly values?: readonly string[];
}

/** Backends that make films: jobreel's own in the runner, NemoVideo's service, a relay. */
export const BACKENDS = ["embedded", "hosted", "relay"] as const;
/** When the run fails: a posting has no film; also where the review finds an error; for no posting's sake. */
export const FAIL_ON = ["error", "review", "never"] as const;
/** What becomes of the films of postings that are deleted or closed. */
export const CLOSED = ["remove", "mark", "keep"] as const;
export const CAPTIONS = ["burn", "sidecar", "both", "none"] as const;
const BOOLEANS = ["true", "false"] as const;

export const INPUT_TABLE = {
  postings: { default: "jobs/**/*.{md,txt,html,docx,pdf}" },
  backend: { default: "embedded", values: BACKENDS },
  "api-url": { default: "" },
  token: { default: "" },
  prompt: { default: "" },
  length: { default: "", values: ["", "15", "30", "45", "60"] },
  aspects: { default: "" },
  theme: { default: "" },
  brand: { default: "" },
  voice: { default: "" },
  music: { default: "" },
  captions: { default: "", values: ["", ...CAPTIONS] },
  "release-tag": { default: "job-films" },
  "release-name": { default: "" },
  draft: { default: "false", values: BOOLEANS },
  prerelease: { default: "false", values: BOOLEANS },
  "changed-only": { default: "true", values: BOOLEANS },
  closed: { default: "remove", values: CLOSED },
  "max-films": { default: "20" },
  concurrency: { default: "2" },
  "fail-on": { default: "error", values: FAIL_ON },
  review: { default: "true", values: BOOLEANS },
  comment: { default: "true", values: BOOLEANS },
  "working-directory": { default: "." },
  "github-token": { default: "${{ github.token }}" },
  "dry-run": { default: "false", values: BOOLEANS },
} as const satisfies Readonly<Record<string, InputRow>>;

export type InputName = keyof typeof INPUT_TABLE;

/** What a run tells the steps after it. */
export const OUTPUTS = ["films", "release-url", "made", "skipped", "failed", "sarif", "plan"] as const;
export type OutputName = (typeof OUTPUTS)[number];
