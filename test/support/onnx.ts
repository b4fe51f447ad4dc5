/** Just enough of ONNX's protobuf (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto) to write a tiny model by hand. */
type Field = readonly [number: number, value: number | string | Uint8Array];

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return bytes;
}

function message(...fields: readonly Field[]): Uint8Array {
  const parts = fields.map(([number, value]) => {
    if (typeof value === "number") return Buffer.from([...varint(number << 3), ...varint(value)]);
    const bytes = typeof value === "string" ? Buffer.from(value) : value;
    return Buffer.concat([Buffer.from([...varint((number << 3) | 2), ...varint(bytes.length)]), bytes]);
  });
  return Buffer.concat(parts);
}

export const ELEMENT = { float: 1, int64: 7 } as const;

/** @param sizes a number, or a name where any size goes */
export function valueInfo(name: string, element: number, sizes: readonly (number | string)[]): Uint8Array {
  const shape = message(...sizes.map((size): Field => [1, message(typeof size === "number" ? [1, size] : [2, size])]));
  return message([1, name], [2, message([1, message([1, element], [2, shape])])]);
}

export function floats(name: string, sizes: readonly number[], values: readonly number[]): Uint8Array {
  const raw = Buffer.from(Float32Array.from(values).buffer);
  return message(...sizes.map((size): Field => [1, size]), [2, ELEMENT.float], [8, name], [9, raw]);
}

export function integers(name: string, values: readonly number[]): Uint8Array {
  const raw = Buffer.from(BigInt64Array.from(values.map(BigInt)).buffer);
  return message([1, values.length], [2, ELEMENT.int64], [8, name], [9, raw]);
}

/** @param whole attributes that are whole numbers */
export function node(
  operation: string,
  inputs: readonly string[],
  output: string,
  whole: Readonly<Record<string, number>> = {},
): Uint8Array {
  return message(
    ...inputs.map((input): Field => [1, input]),
    [2, output],
    [4, operation],
    ...Object.entries(whole).map(([name, value]): Field => [5, message([1, name], [3, value], [20, 2])]),
  );
}

export interface Graph {
  readonly nodes: readonly Uint8Array[];
  readonly constants: readonly Uint8Array[];
  readonly inputs: readonly Uint8Array[];
  readonly outputs: readonly Uint8Array[];
}

export function model(graph: Graph, metadata: Readonly<Record<string, string>>): Uint8Array {
  const all = (number: number, values: readonly Uint8Array[]): Field[] => values.map((value) => [number, value]);
  const body = message(
    ...all(1, graph.nodes),
    [2, "tiny"],
    ...all(5, graph.constants),
    ...all(11, graph.inputs),
    ...all(12, graph.outputs),
  );
  return message(
    [1, 8],
    [2, "jobreel's tests"],
    [7, body],
    [8, message([1, ""], [2, 13])],
    ...Object.entries(metadata).map(([key, value]): Field => [14, message([1, key], [2, value])]),
  );
}
