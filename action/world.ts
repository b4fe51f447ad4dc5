import type { FolderCache } from "./backend/install.ts";
import type { Reporter } from "./report/reporter.ts";
import type { Surroundings } from "./surroundings.ts";
import type { InputName } from "./inputs/input-table.ts";

/** All that the Action takes from outside of itself. */
export interface World {
  readonly given: (name: InputName) => string;
  readonly surroundings: Surroundings;
  readonly reporter: Reporter;
  /** The folder of this Action: a checkout of jobreel, or only `action/dist/`. */
  readonly actionRoot: string;
  readonly openCache: () => Promise<FolderCache | null>;
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** 0 to 1. */
  readonly chance: () => number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
}
