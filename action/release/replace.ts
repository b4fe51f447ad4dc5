import { isHostError } from "../host/errors.ts";
import type { Host, Release, ReleaseAsset, Upload } from "../host/host.ts";
import { hashOf } from "../postings/fingerprint.ts";
import { ASSET_TYPES, incomingName } from "./asset-names.ts";
import { removeUnlessAlive, type Waiting } from "./leftovers.ts";

/** How often a file is put before others that do the same are given up on. */
const MAX_TRIES = 6;
const STEP_MS = 200;

export interface Put extends Upload {
  readonly sha256: string;
}

/**
 * Puts a file on a release in place of the one of its name. The API has no exchange of two files, and no two files have
 * one name: the new one is uploaded beside the old one, the old one is deleted, the new one gets its name. An address is
 * without a file for as long as a rename takes, which a cancelled run still makes; where a run is killed right then, the
 * next one makes it (`leftovers.ts`).
 * @throws {HostError} "immutable" where the release takes no files any more
 */
export async function putAsset(host: Host, release: Release, put: Put, waiting: Waiting): Promise<ReleaseAsset> {
  for (let tries = 1; ; tries++) {
    try {
      const assets = await host.assets(release);
      const old = assets.find(({ name }) => name === put.name);
      if (old !== undefined && isSame(old, put)) return old;
      if (old === undefined) return await host.uploadAsset(release, put);
      if (!old.isUploaded) {
        await removeUnlessAlive(host, release, old, waiting);
        continue;
      }
      return await replace(host, release, put, { old, assets, waiting });
    } catch (error) {
      // Another run put, renamed or deleted a file of the same name meanwhile: look again.
      if (tries >= MAX_TRIES || !isHostError(error, "already exists", "missing")) throw error;
      await waiting.sleep(STEP_MS);
    }
  }
}

/** A small file of JSON. */
export function textPut(name: string, text: string): Put {
  return { name, type: ASSET_TYPES.record, body: new Blob([text]), sha256: hashOf(text) };
}

async function replace(
  host: Host,
  release: Release,
  put: Put,
  {
    old,
    assets,
    waiting,
  }: { readonly old: ReleaseAsset; readonly assets: readonly ReleaseAsset[]; readonly waiting: Waiting },
): Promise<ReleaseAsset> {
  const name = incomingName(put.name);
  const lying = assets.find((asset) => asset.name === name);
  const isThere = lying !== undefined && isSame(lying, put);
  if (lying !== undefined && !isThere) await removeUnlessAlive(host, release, lying, waiting);
  const incoming = isThere ? lying : await host.uploadAsset(release, { ...put, name });
  await host.deleteAsset(old.id);
  try {
    return await host.renameAsset(incoming.id, put.name);
  } catch (error) {
    // Another run was first with a file of this name, and may have been with the same one.
    if (isHostError(error, "already exists")) await host.deleteAsset(incoming.id);
    throw error;
  }
}

function isSame({ bytes, sha256, isUploaded }: ReleaseAsset, { body, sha256: wanted }: Put): boolean {
  return isUploaded && bytes === body.size && sha256 === wanted;
}
