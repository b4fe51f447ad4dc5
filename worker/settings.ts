/** What `wrangler.toml` binds besides the objects; read by `config.ts`. */
export interface Settings {
  readonly FILMS: R2Bucket;
  readonly RATE: RateLimit;
  readonly NEMO_API_URL?: string;
  readonly UPSTREAM?: string;
  readonly ANONYMOUS?: string;
  readonly LOCAL?: string;
  readonly RETENTION_DAYS?: string;
  readonly RELAY_SECRET?: string;
  readonly ADMIN_SECRET?: string;
  readonly NEMO_TOKEN?: string;
}
