import type { Settings } from "./settings.ts";

/** `fetch` that reaches the backend: over the network, or, for a studio in a Container, by its binding. */
export function upstreamFetch({
  STUDIO,
  NEMO_API_URL,
}: Pick<Settings, "STUDIO" | "NEMO_API_URL">): (url: string, init?: RequestInit) => Promise<Response> {
  if (STUDIO === undefined || NEMO_API_URL === undefined) return (url, init) => fetch(url, init);
  const { origin } = new URL(NEMO_API_URL);
  return (url, init) =>
    new URL(url).origin === origin ? STUDIO.getByName("studio").fetch(url, init) : fetch(url, init);
}
