import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface GitRepository {
  readonly folder: string;
  write(path: string, content: string | Buffer): void;
  remove(path: string): void;
  rename(from: string, to: string): void;
  /** Commits all that there is; gives the commit's name. */
  commit(message: string): string;
  git(...args: readonly string[]): string;
  dispose(): void;
}

/** A real git repository in a folder of its own, on the branch main. */
export function makeGitRepository(): GitRepository {
  const folder = mkdtempSync(join(tmpdir(), "jobreel-repository-"));
  const git = (...args: readonly string[]): string =>
    execFileSync(
      "git",
      ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgSign=false", ...args],
      {
        cwd: folder,
        encoding: "utf8",
        env: { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1" },
      },
    );
  git("init", "--quiet", "--initial-branch=main");
  return {
    folder,
    git,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    remove: (path) => rmSync(join(folder, path)),
    rename(from, to) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
    },
    commit(message) {
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "-m", message);
      return git("rev-parse", "HEAD").trim();
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
