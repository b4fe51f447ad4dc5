/** What `--help` says of the commands about studios. */
export const SERVE =
  "Answer the NemoVideo protocol: sessions, uploads, drafts and exports, with films made on this machine.";
export const SERVE_HOST = "the address to listen at; 0.0.0.0 for all of this machine's";
export const SERVE_DATA = "the folder of its database, files and films";
export const SERVE_PUBLIC_URL = "how it is reached from outside, for the links it gives";
export const SERVE_TRUST_PROXY = "believe X-Forwarded-For: a proxy stands in front";
export const SERVE_PRICES =
  'what messages and exports cost, in credits (default: nothing at 127.0.0.1, else "draft=50,edit=10,export=0")';
export const SERVE_GATE =
  "who may export: open, attributed (by the X-Skill headers), operators (with a token of yours) (default: open at 127.0.0.1, else attributed)";
export const SERVE_RENDERERS = "films rendered at once (default: one for 2 cores)";

export const SERVE_EXAMPLES = `
Examples:
  $ jobreel serve
  $ jobreel serve --host 0.0.0.0 --public-url https://studio.example --export-gate operators

docs/studio.md tells the calls.`;

export const TOKENS = "Hand out tokens for a studio: they do not end, and have as many credits as you say.";
export const TOKENS_EXAMPLES = `
Examples:
  $ jobreel tokens add --name careers-site --credits 5000
  $ jobreel tokens list
  $ jobreel tokens revoke usr_5f0c…`;
