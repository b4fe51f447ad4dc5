import { defineConfig } from "vitest/config";

/** Films are made in tests, and machines are slow and shared: a test may take minutes, a hang may not. */
const TEST_LIMIT_MS = 300_000;
/** What a test waits for comes late on a busy machine; what never comes is told before the test's own end. */
const POLL_LIMIT_MS = 200_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/property-seed.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: TEST_LIMIT_MS,
    hookTimeout: TEST_LIMIT_MS,
    expect: { poll: { timeout: POLL_LIMIT_MS } },
    env: {
      // The tests of the relay run offline and report to nobody.
      CI: "1",
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_SEND_ERROR_REPORTS: "false",
      WRANGLER_HIDE_BANNER: "true",
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
    },
  },
});
