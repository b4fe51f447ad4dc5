import { askForToken, claimToken, createSession, credits } from "./account.ts";
import type { AnonymousToken, ClientOptions, NemoClient } from "./client.ts";
import { createDownloads } from "./downloads.ts";
import { createExchange } from "./exchange.ts";
import { identityOf } from "./identity.ts";
import { createRenders } from "./renders.ts";
import { run } from "./run.ts";
import { readState } from "./session-state.ts";
import { settingsOf } from "./settings.ts";
import { abortable } from "./timing.ts";
import { createUploads } from "./uploads.ts";

/**
 * Makes a client. Nothing is sent until the first call.
 * @throws {NemoError} `bad_input` if an option can't be used
 */
export function createClient(options: ClientOptions): NemoClient {
  const settings = settingsOf(options);
  const identity = identityOf(options, settings);
  /** Calls that need a token at the same time get one together: an upstream gives one a week. */
  let asking: Promise<AnonymousToken> | null = null;

  function getToken(signal: AbortSignal | undefined): Promise<AnonymousToken> {
    asking ??= askForToken(exchange, settings, identity, undefined)
      .then((token) => {
        options.onToken?.(token);
        return token;
      })
      .finally(() => {
        asking = null;
      });
    return abortable(asking, signal);
  }

  const exchange = createExchange(settings, identity, async (signal) => {
    await getToken(signal);
  });
  const renders = createRenders(exchange, settings, identity);
  const uploads = createUploads(exchange, settings);
  const downloads = createDownloads(exchange, settings, (id, signal) => renders.renderStatus(id, signal));
  return {
    baseUrl: settings.baseUrl,
    language: settings.language,
    local: settings.local,
    anonymous: !identity.own,
    get clientId() {
      return identity.clientId;
    },
    anonymousToken: ({ signal } = {}) => getToken(signal),
    claimToken: (taskId, sessionId, { signal } = {}) => claimToken(exchange, settings, { taskId, sessionId }, signal),
    createSession: (request, { signal } = {}) => createSession(exchange, settings, identity, request, signal),
    run: (request) => run(exchange, settings, identity, request),
    uploadFiles: (sessionId, files, uploadOptions = {}) => uploads.uploadFiles(sessionId, files, uploadOptions),
    uploadUrls: (sessionId, urls, { signal } = {}) => uploads.uploadUrls(sessionId, urls, signal),
    credits: ({ signal } = {}) => credits(exchange, settings, signal),
    state: (sessionId, { signal } = {}) => readState(exchange, settings, identity, sessionId, signal),
    render: (request, { signal } = {}) => renders.render(request, signal),
    renderStatus: (id, { signal } = {}) => renders.renderStatus(id, signal),
    cancelRender: (id, { signal } = {}) => renders.cancelRender(id, signal),
    download: (id, downloadOptions = {}) => downloads.download(id, downloadOptions),
  };
}
