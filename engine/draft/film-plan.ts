import type { TimedWord, Timeline } from "../timeline/timeline.ts";

/** All that decides picture and sound of one film, with the files it shows by their content's hash. */
export interface FilmPlan {
  /** Its scenes' words are those of the lines, scene by scene. */
  readonly timeline: Timeline;
  /** What is said, a sentence each, in the order of time. */
  readonly lines: readonly PlannedLine[];
  /** Pictures and clips behind scenes. */
  readonly media: readonly PlannedMedium[];
  /** The hash of the user's own music, which `timeline.musicFile` names; null for jobreel's. */
  readonly ownMusic: string | null;
  /** The user's own recording of the narration; null where a voice speaks, or nobody. */
  readonly recording: PlannedFile | null;
  /** The company's brand; null for none. */
  readonly kit: PlannedKit | null;
}

/** A file by its content, and as the user named it. */
export interface PlannedFile {
  /** SHA-256, lower-case hex. */
  readonly hash: string;
  readonly name: string;
}

/** A brand file. */
export interface PlannedKit extends PlannedFile {
  /** Whether its logo is shown. */
  readonly logo: boolean;
  /** What it names. */
  readonly files: readonly PlannedFile[];
}

/** A sentence of the narration on the film's clock. */
export interface PlannedLine {
  /** The scene that it belongs to. */
  readonly scene: string;
  readonly text: string;
  /** First sample of the film, and length in samples. */
  readonly start: number;
  readonly length: number;
  /** On the film's clock; empty where whoever changed the text knows no times: then the voice tells them. */
  readonly words: readonly TimedWord[];
  /** 0 to 1, 1 as it is mixed. */
  readonly volume: number;
}

export interface PlannedMedium {
  readonly scene: string;
  readonly kind: "picture" | "clip";
  /** SHA-256 of the file, lower-case hex. */
  readonly hash: string;
  /** As the user named it. */
  readonly name: string;
  /** 0 for a silent clip, 1 for one that is heard under the voice. */
  readonly volume: 0 | 1;
}
