import type { Store } from "../store/database.ts";
import { StudioError } from "../studio-error.ts";

/** How much may lie here of one anonymous user: files, films, and what is coming in. Who got a token from the operator is trusted. */
export interface DiskQuota {
  /** Counts what is coming in, as long as it is open. */
  readonly open: (userId: string) => Incoming;
  /** @throws {StudioError} `no-room` where there is none for another film */
  readonly requireFilm: (userId: string) => void;
}

export interface Incoming {
  /** @throws {StudioError} `no-room` soon after it is more than there is room for */
  readonly take: (bytes: number) => void;
  readonly close: () => void;
}

const MIB = 1024 * 1024;
/** A film that is not there yet is counted as this: a minute in 1080p has about as much. */
const FILM_BYTES = 16 * MIB;
/** What comes in is compared with what lies here whenever so much has come. */
const CHECK_EVERY_BYTES = 4 * MIB;

export function createDiskQuota({ db }: Store, mostBytes: number): DiskQuota {
  /** Bytes that are coming in, by user. */
  const coming = new Map<string, number>();
  const isAnonymous = db.prepare("SELECT 1 FROM users WHERE id = ? AND kind = 'anonymous'");
  const filed = db.prepare(
    `SELECT coalesce(sum(bytes), 0) AS bytes FROM files WHERE hash IN
       (SELECT hash FROM session_files JOIN sessions ON sessions.id = session_files.session_id WHERE user_id = ?)`,
  );
  const filmed = db.prepare(
    `SELECT coalesce(sum(coalesce(bytes, ${FILM_BYTES})), 0) AS bytes FROM renders
     WHERE user_id = ? AND status IN ('pending', 'processing', 'completed')`,
  );
  const stored = (userId: string): number =>
    Number(filed.get(userId)?.bytes ?? 0) + Number(filmed.get(userId)?.bytes ?? 0);
  const require = (userId: string, bytes: number): void => {
    if (bytes <= mostBytes || isAnonymous.get(userId) === undefined) return;
    throw new StudioError(
      "no-room",
      `Your files and films would take ${inMib(bytes)} MB here; expected at most ${inMib(mostBytes)} MB. Films are removed a week after they were made, and sessions a month after their last use; or ask the operator for a token of your own.`,
    );
  };
  return {
    open(userId) {
      let mine = 0;
      let checkAt = 0;
      const count = (bytes: number): number => {
        mine += bytes;
        const all = (coming.get(userId) ?? 0) + bytes;
        if (all > 0) coming.set(userId, all);
        else coming.delete(userId);
        return all;
      };
      return {
        take(bytes) {
          const all = count(bytes);
          if (mine < checkAt) return;
          checkAt = mine + CHECK_EVERY_BYTES;
          require(userId, stored(userId) + all);
        },
        close: () => void count(-mine),
      };
    },
    requireFilm: (userId) => require(userId, stored(userId) + (coming.get(userId) ?? 0) + FILM_BYTES),
  };
}

function inMib(bytes: number): number {
  return Math.ceil(bytes / MIB);
}
