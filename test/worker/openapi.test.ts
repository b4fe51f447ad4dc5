import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromSchema, type Schema } from "../support/from-schema.ts";
import { startRelay, type TestRelay } from "../support/relay.ts";

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: Schema;
    readonly required?: boolean;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const RUNS = 12;

let relay: TestRelay;
let document: Document;
let account = "";
let ids: readonly string[] = [];
beforeAll(async () => {
  // Nobody listens there: what needs the backend is answered by a problem that the document names, too.
  relay = await startRelay("http://127.0.0.1:9", { UPSTREAM: "studio", ANONYMOUS: "on" });
  document = (await (await relay.ask("/openapi.json", null)).json()) as Document;
  const made = await relay.mint({ scope: "make" });
  ({ account } = made);
  const begun = async (path: string, json: unknown): Promise<string> =>
    ((await (await relay.ask(path, made.key, { method: "POST", json })).json()) as { id: string }).id;
  ids = [await begun("/v1/videos", { posting: { text: "Baker" } }), await begun("/v1/sessions", { title: "Baker" })];
});
afterAll(() => relay.close());

/** A value of the schema, or, now and then, any other. */
function roughly(schema: Schema): fc.Arbitrary<unknown> {
  const fitting = fromSchema(schema, document.components.schemas);
  return fc.oneof({ weight: 3, arbitrary: fitting }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });
}

function parameter(name: string, schema: Schema): fc.Arbitrary<string> {
  const made = fromSchema(schema, document.components.schemas).map(String);
  const odd = fc.string({ maxLength: 40, unit: "grapheme" });
  const known = name === "id" ? [{ weight: 6, arbitrary: fc.constantFrom(...ids) }] : [];
  return fc.oneof({ weight: 3, arbitrary: made }, { weight: 1, arbitrary: odd }, ...known);
}

function requests(
  path: string,
  operation: Operation,
): fc.Arbitrary<{ path: string; type: string | null; body: string | null }> {
  const parameters = operation.parameters ?? [];
  const types = Object.entries(operation.requestBody?.content ?? {});
  return fc
    .record({
      values: fc.tuple(...parameters.map(({ name, schema }) => parameter(name, schema))),
      kept: fc.tuple(...parameters.map(({ required }) => (required === true ? fc.constant(true) : fc.boolean()))),
      body:
        types.length === 0
          ? fc.constant(null)
          : fc.oneof(
              ...types.map(([type, { schema }]) =>
                (type.includes("json")
                  ? roughly(schema).map((value) => JSON.stringify(value))
                  : fc.string({ maxLength: 200 })
                ).map((text) => [type, text] as const),
              ),
            ),
    })
    .map(({ values, kept, body }) => {
      const query = new URLSearchParams();
      let filled = path;
      parameters.forEach(({ name, in: where }, i) => {
        if (where === "path") filled = filled.replace(`{${name}}`, encodeURIComponent(values[i]!) || "-");
        if (where === "query" && kept[i] === true) query.set(name, values[i]!);
      });
      const [type = null, text = null] = body ?? [];
      return { path: `${filled}?${query.toString()}`, type, body: text };
    });
}

describe("the relay's own OpenAPI document", () => {
  it(
    "holds: no request of its making ends in 500, and every answer is one that it names",
    { timeout: 280_000 },
    async () => {
      expect(document.openapi).toBe("3.1.0");
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      let asked = 0;
      for (const [path, operations] of Object.entries(document.paths)) {
        for (const [method, operation] of Object.entries(operations)) {
          // Deleting would leave nothing to ask about, and a stream's end is another test's.
          if (method === "delete" && path.includes("{id}")) continue;
          const { key } = await relay.mint({ scope: "admin", account });
          const validators = new Map<string, (value: unknown) => boolean>();
          await fc.assert(
            fc.asyncProperty(requests(path, operation), async (request) => {
              asked++;
              const answer = await relay.ask(request.path, key, {
                method: method.toUpperCase(),
                ...(request.body === null || request.type === null
                  ? {}
                  : { body: request.body, headers: { "Content-Type": request.type } }),
              });
              const what = `${method} ${request.path} ${request.body ?? ""} → ${answer.status}`;
              expect(answer.status, what).not.toBe(500);
              const named = operation.responses[String(answer.status)];
              expect(named, what).toBeDefined();
              const type = (answer.headers.get("content-type") ?? "").split(";")[0]!;
              if (type === "text/event-stream" || !type.includes("json")) {
                await answer.body?.cancel();
                return;
              }
              const schema = named!.content?.[type]?.schema ?? named!.content?.["application/json"]?.schema;
              expect(schema, `${what} ${type}`).toBeDefined();
              const place = `${answer.status} ${type}`;
              const validate = validators.get(place) ?? ajv.compile({ ...schema, components: document.components });
              validators.set(place, validate);
              const body: unknown = await answer.json();
              expect(validate(body), `${what} ${JSON.stringify(body)}`).toBe(true);
            }),
            { numRuns: RUNS },
          );
        }
      }
      expect(asked).toBeGreaterThan(300);
    },
  );
});
