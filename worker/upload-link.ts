import { mac, sameText } from "./keys/secrets.ts";

/** Long enough for an upstream that queues what it fetches. */
const LINK_LIFE_MS = 3_600_000;

/** An address of an upload's bytes that needs no key and ends within the hour. @param origin "" for a path alone */
export async function uploadLink(
  { id, name, origin }: { readonly id: string; readonly name: string; readonly origin: string },
  secret: string,
  now: number,
): Promise<string> {
  const end = now + LINK_LIFE_MS;
  const signature = await mac(secret, "upload", `${id}\n${end}`);
  return `${origin}/v1/uploads/${id}/content/${encodeURIComponent(name)}?end=${end}&signature=${signature}`;
}

export async function holds(
  { id, end, signature }: { readonly id: string; readonly end: string; readonly signature: string },
  secret: string,
  now: number,
): Promise<boolean> {
  if (!/^\d{13}$/.test(end) || Number(end) < now) return false;
  return sameText(signature, await mac(secret, "upload", `${id}\n${end}`));
}
