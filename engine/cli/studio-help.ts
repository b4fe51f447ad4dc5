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
export const SERVE_SPACE =
  "what the files and films of one anonymous user may take, in GB (default: 100 at 127.0.0.1, else 2)";
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

export const RUN =
  "Have a film of each posting made by a studio, or by the hosted service, over the NemoVideo protocol.";
export const RUN_POSTING = "as for `jobreel make`";
export const RUN_API = "its address (default: NEMO_API_URL, else the hosted service)";
export const RUN_TOKEN = "your token (default: NEMO_TOKEN, else an anonymous one that is asked for and kept)";
export const RUN_PROMPT = "what you want, before the posting's text";
export const RUN_MEDIA = "your own pictures and clips, uploaded first; after the postings";
export const RUN_SELECT = "one job of a file that holds several: its number, from 1, or words of its title";
export const RUN_EXAMPLES = `
Examples:
  $ jobreel run jobs/*.md --api http://127.0.0.1:8788
  $ NEMO_TOKEN=nmv_usr_… jobreel run nurse.md --prompt "Turn this job posting into a 15-second vertical video:" --json`;

export const CHAT = "Talk a film of a posting into shape: say what you would like different, look, and export it.";
export const CHAT_API =
  "another studio, a relay or the hosted service (default: NEMO_API_URL, else a studio of its own)";
export const CHAT_TOKEN =
  "your token, or a relay's key (default: NEMO_TOKEN, else, but not for a relay, an anonymous one that is asked for and kept)";
export const CHAT_WRITER = 'a model that puts into edits what jobreel itself does not understand, "openai:<model>"';
export const CHAT_EXAMPLES = `
Examples:
  $ jobreel chat jobs/nurse.md
  $ printf 'make it 15 seconds\\nexport\\n' | jobreel chat jobs/nurse.md --api http://127.0.0.1:8788
  $ jobreel chat jobs/nurse.md --api http://127.0.0.1:8787 --token "$(cat .jobreel/key)"

Say "help" in it for what can be said.`;
