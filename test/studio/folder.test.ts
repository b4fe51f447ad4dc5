import { execFile } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { openSecret } from "../../engine/studio/secret.ts";
import { openStore } from "../../engine/studio/store/database.ts";
import { MIGRATIONS } from "../../engine/studio/store/schema.ts";
import { emptyFolder } from "../cli/jobreel.ts";

it("has one secret, whoever asks first, and takes no file for one that holds none", async () => {
  await using folder = await emptyFolder();
  const opened = await Promise.all(Array.from({ length: 8 }, () => openSecret(folder.path)));
  expect(new Set(opened.map(({ sign }) => sign("text"))).size).toBe(1);
  expect(await readdir(folder.path)).toEqual(["secret"]);
  await writeFile(join(folder.path, "secret"), "");
  await expect(openSecret(folder.path)).rejects.toThrow(/secret has 0 bytes; expected the 32/u);
});

it("of an earlier version is brought up to date once, by however many processes at the same time", async () => {
  await using folder = await emptyFolder();
  const path = join(folder.path, "studio.db");
  const old = new DatabaseSync(path);
  old.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1`);
  old.close();
  const module = pathToFileURL(resolve("engine/studio/store/database.ts")).href;
  const program = `import { openStore } from ${JSON.stringify(module)}; openStore(${JSON.stringify(path)}).close();`;
  const open = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  await Promise.all([open(), open(), open()]);
  const store = openStore(path);
  expect(store.db.prepare("PRAGMA user_version").get()).toEqual({ user_version: MIGRATIONS.length });
  store.db.exec("PRAGMA user_version = 99");
  store.close();
  expect(() => openStore(path)).toThrow(/later jobreel \(version 99/u);
});
