import { SHORT_DRAFT, type Wired } from "../../support/studio.ts";

export const RENDERS = "/api/render/proxy/lambda";

/** A client with a token, by hand: it believes nothing. */
export class Caller {
  url: string;
  token = "";

  constructor(url: string) {
    this.url = url;
  }

  async ask(method: string, path: string, body?: unknown): Promise<Wired> {
    const headers = {
      Authorization: `Bearer ${this.token}`,
      "Content-Type": "application/json",
      "X-Client-Id": crypto.randomUUID(),
    };
    const response = await fetch(this.url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.json();
  }

  async begin(): Promise<this> {
    this.token = String((await this.ask("POST", "/api/auth/anonymous-token")).data.token);
    return this;
  }

  async session(): Promise<string> {
    return String((await this.ask("POST", "/api/tasks/me/with-session/nemo_agent", {})).data.session_id);
  }

  async state(session: string): Promise<Wired> {
    return (await this.ask("GET", `/api/state/nemo_agent/me/${session}/latest`)).data.state;
  }

  async credits(): Promise<Wired> {
    return (await this.ask("GET", "/api/credits/balance/simple")).data;
  }

  /** @param heard is told of all that has come so far whenever more comes */
  async say(session: string, text: string, heard: (soFar: string) => void = () => {}): Promise<string> {
    const body = { session_id: session, new_message: { parts: [{ text }] } };
    const headers = { Authorization: `Bearer ${this.token}`, "Content-Type": "application/json" };
    const response = await fetch(`${this.url}/run_sse`, { method: "POST", headers, body: JSON.stringify(body) });
    let said = "";
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) heard((said += chunk));
    return said;
  }

  order(session: string, id: string, seed: number): Promise<Wired> {
    const draft = { ...SHORT_DRAFT, m: { ...SHORT_DRAFT.m, seed } };
    return this.ask("POST", RENDERS, { id, sessionId: session, draft });
  }

  render(id: string): Promise<Wired> {
    return this.ask("GET", `${RENDERS}/${id}`);
  }

  async film(id: string): Promise<Buffer> {
    const headers = { Authorization: `Bearer ${this.token}` };
    return Buffer.from(await (await fetch(`${this.url}/api/render/proxy/${id}/download`, { headers })).arrayBuffer());
  }

  async upload(session: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const form = new FormData();
    form.append("files", new Blob([bytes]), "notes.md");
    const headers = { Authorization: `Bearer ${this.token}` };
    const path = `${this.url}/api/upload-video/nemo_agent/me/${session}`;
    const response = await fetch(path, { method: "POST", headers, body: form });
    return String(((await response.json()) as Wired).data.files[0].hash);
  }
}
