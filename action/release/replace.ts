import { isHostError } from "../host/errors.ts";
import type { Host, Release, ReleaseAsset, Upload } from "../host/host.ts";
import { hashOf } from "../postings/fingerprint.ts";
import { ASSET_TYPES, incomingName } from "./asset-names.ts";

/** How often a file is put before others that do the same are given up on. */
const MAX_TRIES = 6;
/** How long an upload of another run may go on before it counts as broken off. */
const OTHERS_WAIT_MS = 20_000;
const OTHERS_STEP_MS = 1_000;

export interface Put extends Upload {
  readonly sha256: string;
}

export interface Waiting {
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly nowMs: () => number;
}

/**
 * Puts a file on a release in place of the one of its name. The old one stays until the new one is up, so that its
 * address is without a film for no longer than a rename takes; and a run that is killed leaves either.
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
        await outwait(host, release, old, waiting);
        continue;
      }
      return await replace(host, release, put, old, assets);
    } catch (error) {
      // Another run put, renamed or deleted a file of the same name meanwhile: look again.
      if (tries >= MAX_TRIES || !isHostError(error, "already exists", "missing")) throw error;
      await waiting.sleep(OTHERS_STEP_MS / MAX_TRIES);
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
  old: ReleaseAsset,
  assets: readonly ReleaseAsset[],
): Promise<ReleaseAsset> {
  const name = incomingName(put.name);
  const leftover = assets.find((asset) => asset.name === name);
  if (leftover !== undefined) await host.deleteAsset(leftover.id);
  const incoming = await host.uploadAsset(release, { ...put, name });
  await host.deleteAsset(old.id);
  return host.renameAsset(incoming.id, put.name);
}

/** Gives an upload that goes on the time to end, and then takes it away. */
async function outwait(host: Host, release: Release, asset: ReleaseAsset, { sleep, nowMs }: Waiting): Promise<void> {
  const untilMs = Math.min(nowMs(), asset.createdMs) + OTHERS_WAIT_MS;
  while (nowMs() < untilMs) {
    await sleep(OTHERS_STEP_MS);
    const now = (await host.assets(release)).find(({ id }) => id === asset.id);
    if (now === undefined || now.isUploaded) return;
  }
  await host.deleteAsset(asset.id);
}

function isSame({ bytes, sha256, isUploaded }: ReleaseAsset, { body, sha256: wanted }: Put): boolean {
  return isUploaded && bytes === body.size && sha256 === wanted;
}
