import { type BrandKit, filesOfBrand, openUploadedBrand, type UploadedFile } from "../../brand/index.ts";
import type { PlannedKit } from "../../draft/index.ts";
import type { SessionMaterial, StoredAt } from "../work/tasks.ts";
import { AgentRefusal } from "./refusal.ts";

/** A brand of the session's files. */
export interface OpenedKit {
  readonly kit: BrandKit;
  readonly planned: Omit<PlannedKit, "logo">;
  /** The files that it names. */
  readonly parts: readonly StoredAt[];
}

/**
 * @param name the brand file, as the user calls it; null for none
 * @throws {AgentRefusal} for one that the session has not; `BrandError` for one that can't be used
 */
export async function openKit(name: string | null, { brands, brandParts }: SessionMaterial): Promise<OpenedKit | null> {
  if (name === null) return null;
  const stored = brands.findLast(({ filename }) => filename === name);
  if (stored === undefined) throw notHere(name, brands);
  const others = brandParts.map((part) => ({ ...uploaded(part), part }));
  const kit = await openUploadedBrand(uploaded(stored), others);
  const parts = (await filesOfBrand(uploaded(stored), others)).map(({ part }) => part);
  const planned = ({ hash, filename }: StoredAt) => ({ hash, name: filename });
  return { kit, planned: { ...planned(stored), files: parts.map(planned) }, parts };
}

function uploaded({ filename, path }: StoredAt): UploadedFile {
  return { name: filename, path };
}

function notHere(name: string, brands: readonly StoredAt[]): AgentRefusal {
  const has = brands.map(({ filename }) => filename).join(", ");
  return new AgentRefusal(
    `This session has no brand file "${name}"${has === "" ? "" : `; it has ${has}`}. Upload it with the logo and fonts that it names, and say it again. Nothing changed.`,
  );
}
