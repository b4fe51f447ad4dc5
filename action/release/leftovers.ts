import { isHostError } from "../host/errors.ts";
import type { Host, Release, ReleaseAsset } from "../host/host.ts";
import { isOwnName, nameOfIncoming } from "./asset-names.ts";

/** How long an upload of another run may go on before it counts as broken off. */
const OTHERS_WAIT_MS = 60_000;
const OTHERS_STEP_MS = 1_000;

export interface Waiting {
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly nowMs: () => number;
  readonly log: (sentence: string) => void;
}

/** What runs that were killed left on a release. */
interface Leftovers {
  /** New files whose old one is gone already: they are to get its name. */
  readonly toName: readonly { readonly asset: ReleaseAsset; readonly name: string }[];
  /** New files whose old one is there still, and uploads that broke off or go on. */
  readonly toRemove: readonly ReleaseAsset[];
}

function leftoversOf(lying: readonly ReleaseAsset[]): Leftovers {
  const names = new Set(lying.map(({ name }) => name));
  const toName = lying.flatMap((asset) => {
    const name = nameOfIncoming(asset.name);
    return name !== null && asset.isUploaded && !names.has(name) ? [{ asset, name }] : [];
  });
  const toRemove = lying.filter(
    (asset) =>
      (nameOfIncoming(asset.name) !== null || (isOwnName(asset.name) && !asset.isUploaded)) &&
      toName.every((each) => each.asset !== asset),
  );
  return { toName, toRemove };
}

/** The files as they lie once the leftovers are cleared up. */
export function settled(lying: readonly ReleaseAsset[]): readonly ReleaseAsset[] {
  const { toName, toRemove } = leftoversOf(lying);
  const nameById = new Map(toName.map(({ asset, name }) => [asset.id, name]));
  return lying
    .filter((asset) => !toRemove.includes(asset))
    .map((asset) => ({ ...asset, name: nameById.get(asset.id) ?? asset.name }));
}

/** Gives new files the names of the old ones that are gone: their addresses lead somewhere again. */
export async function nameLeftovers(host: Host, release: Release): Promise<void> {
  for (const { asset, name } of leftoversOf(await host.assets(release)).toName) {
    try {
      await host.renameAsset(asset.id, name);
    } catch (error) {
      // Its run is alive, and was first.
      if (!isHostError(error, "already exists", "missing")) throw error;
    }
  }
}

/** Takes away what is of no use to anybody, and is not on its way by another run. */
export async function removeLeftovers(host: Host, release: Release, waiting: Waiting): Promise<void> {
  for (const asset of leftoversOf(await host.assets(release)).toRemove)
    await removeUnlessAlive(host, release, asset, waiting);
}

/** Gives a file that is on its way the time to get there, and takes it away if it does not. */
export async function removeUnlessAlive(
  host: Host,
  release: Release,
  { id, name, createdMs }: ReleaseAsset,
  { sleep, nowMs, log }: Waiting,
): Promise<void> {
  const untilMs = Math.min(nowMs(), createdMs) + OTHERS_WAIT_MS;
  if (nowMs() < untilMs)
    log(`Another run may be uploading ${name}: waiting for it, ${Math.ceil((untilMs - nowMs()) / 1000)} s at most.`);
  while (nowMs() < untilMs) {
    await sleep(OTHERS_STEP_MS);
    const now = (await host.assets(release)).find((asset) => asset.id === id);
    if (now === undefined || now.name !== name || (now.isUploaded && nameOfIncoming(name) === null)) return;
  }
  await host.deleteAsset(id);
}
