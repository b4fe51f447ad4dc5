/**
 * Runs espeak-ng's command line, compiled with Emscripten, with all of its world in memory, as `wasi.ts` runs flite:
 * no disk, network, clock or environment, so the same call gives the same bytes on every machine. The loader that comes
 * with the package reads `process.argv` and the clock, and takes four times as long.
 *
 * Holds the system calls that this program makes to read its data and write one file:
 * https://github.com/emscripten-core/emscripten/blob/main/system/lib/libc/musl/arch/emscripten/syscall_arch.h
 */

/** Ten minutes of 16-bit sound at 22 kHz; a program that writes more has run away. */
const MAX_FILE_BYTES = 28 * 1024 * 1024;

/** Numbers of errors and bits of flags as Emscripten's libc has them. */
const ERRNO = { badf: 8, fbig: 22, inval: 28, noent: 44, notDir: 54, notTty: 59 } as const;
const OPEN_CREATE = 0o100;
const OPEN_TRUNCATE = 0o1000;
const MODE = { folder: 0o040755, file: 0o100644, device: 0o020644 } as const;
const STAT_BYTES = 96;
/** An entry of a folder, with room for a name of 256 bytes; and its kinds. */
const ENTRY_BYTES = 280;
const ENTRY = { folder: 4, file: 8 } as const;
const FIRST_FD = 3;

interface EspeakRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that were written, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files that the program carries, by path. */
  readonly data: ReadonlyMap<string, Uint8Array>;
}

/** A file's bytes. Data files are views of the program's own memory, which never moves. */
interface MemoryFile {
  bytes: Uint8Array;
  length: number;
  readonly ours: boolean;
}

interface Handle {
  readonly file: MemoryFile;
  position: number;
  /** What is in it, for a folder. */
  readonly entries?: readonly string[];
}

class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`program exited with code ${code}`);
    this.code = code;
  }
}

/** @param args what follows the program's name; without NUL characters */
export function runEspeak(module: WebAssembly.Module, args: readonly string[]): EspeakRun {
  const files = new Map<string, MemoryFile>();
  const folders = new Set<string>();
  const [stdout, stderr] = [writable(), writable()];
  const handles = new Map<number, Handle>([
    [0, { file: writable(), position: 0 }],
    [1, { file: stdout, position: 0 }],
    [2, { file: stderr, position: 0 }],
  ]);
  let nextFd = FIRST_FD;
  let memory: WebAssembly.Memory | null = null;
  const view = (): DataView => new DataView(liveBuffer(memory));
  const bytesAt = (at: number, length: number): Uint8Array => new Uint8Array(liveBuffer(memory), at, length);
  const textAt = (at: number): string => {
    const bytes = new Uint8Array(liveBuffer(memory));
    return new TextDecoder().decode(bytes.slice(at, bytes.indexOf(0, at)));
  };

  const fillStat = (file: MemoryFile | null, mode: number, at: number): number => {
    bytesAt(at, STAT_BYTES).fill(0);
    view().setInt32(at + 4, mode, true);
    view().setUint32(at + 8, 1, true);
    view().setBigInt64(at + 24, BigInt(file?.length ?? 0), true);
    view().setInt32(at + 32, 4096, true);
    return 0;
  };
  const statPath = (pathAt: number, at: number): number => {
    const path = plainPath(textAt(pathAt));
    const file = files.get(path);
    if (file !== undefined) return fillStat(file, MODE.file, at);
    return folders.has(path) ? fillStat(null, MODE.folder, at) : -ERRNO.noent;
  };
  const transfer = (
    fd: number,
    vectors: number,
    count: number,
    doneAt: number,
    move: (handle: Handle, part: Uint8Array) => number,
  ): number => {
    const handle = handles.get(fd);
    if (handle === undefined) return ERRNO.badf;
    let done = 0;
    for (let i = 0; i < count; i++) {
      const at = view().getUint32(vectors + 8 * i, true);
      const length = view().getUint32(vectors + 8 * i + 4, true);
      const moved = move(handle, bytesAt(at, length));
      if (moved < 0) return ERRNO.fbig;
      done += moved;
      if (moved < length) break;
    }
    view().setUint32(doneAt, done, true);
    return 0;
  };
  const refuse = (): number => -ERRNO.inval;
  const entriesOf = (folder: string): string[] =>
    [...files.keys(), ...folders].filter((path) => path.slice(0, path.lastIndexOf("/")) === folder);

  const env = {
    __assert_fail(condition: number): never {
      throw new Error(`espeak-ng's assertion failed: ${textAt(condition)}`);
    },
    exit(code: number): never {
      throw new Exit(code);
    },
    emscripten_memcpy_js(to: number, from: number, length: number): void {
      new Uint8Array(liveBuffer(memory)).copyWithin(to, from, from + length);
    },
    /** Time stands still: what is said must not depend on when. */
    emscripten_date_now: (): number => 0,
    _emscripten_get_now_is_monotonic: (): number => 1,
    emscripten_get_now: (): number => 0,
    emscripten_resize_heap: (): number => 0,
    __syscall_openat(_folder: number, pathAt: number, flags: number): number {
      const path = plainPath(textAt(pathAt));
      if (folders.has(path)) {
        handles.set(nextFd, { file: writable(), position: 0, entries: entriesOf(path) });
        return nextFd++;
      }
      let file = files.get(path);
      if (file === undefined && (flags & OPEN_CREATE) === 0) return -ERRNO.noent;
      if (file === undefined || (flags & OPEN_TRUNCATE) !== 0) {
        file = writable();
        files.set(path, file);
      }
      handles.set(nextFd, { file, position: 0 });
      return nextFd++;
    },
    __syscall_fcntl64: (): number => 0,
    __syscall_ioctl: (): number => -ERRNO.notTty,
    __syscall_getdents64(fd: number, at: number, room: number): number {
      const handle = handles.get(fd);
      if (handle?.entries === undefined) return -ERRNO.notDir;
      let used = 0;
      for (; used + ENTRY_BYTES <= room && handle.position < handle.entries.length; used += ENTRY_BYTES) {
        const path = handle.entries[handle.position++] ?? "";
        bytesAt(at + used, ENTRY_BYTES).fill(0);
        view().setBigUint64(at + used, 1n, true);
        view().setBigUint64(at + used + 8, BigInt(handle.position), true);
        view().setUint16(at + used + 16, ENTRY_BYTES, true);
        view().setUint8(at + used + 18, folders.has(path) ? ENTRY.folder : ENTRY.file);
        new TextEncoder().encodeInto(path.slice(path.lastIndexOf("/") + 1), bytesAt(at + used + 19, ENTRY_BYTES - 20));
      }
      return used;
    },
    __syscall_unlinkat: refuse,
    __syscall_rmdir: refuse,
    __syscall_fstat64(fd: number, at: number): number {
      const file = handles.get(fd)?.file;
      if (file === undefined) return -ERRNO.badf;
      const folder = handles.get(fd)?.entries !== undefined;
      return fillStat(file, fd < FIRST_FD ? MODE.device : folder ? MODE.folder : MODE.file, at);
    },
    __syscall_stat64: statPath,
    __syscall_lstat64: statPath,
    __syscall_newfstatat: (_folder: number, pathAt: number, at: number): number => statPath(pathAt, at),
    /** The data that the program carries: a list of name, length and place, ended by a zero. */
    _emscripten_fs_load_embedded_files(list: number): void {
      for (let at = list; view().getUint32(at, true) !== 0; at += 12) {
        const path = plainPath(textAt(view().getUint32(at, true)));
        const length = view().getUint32(at + 4, true);
        files.set(path, { bytes: bytesAt(view().getUint32(at + 8, true), length), length, ours: false });
        for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
          folders.add(path.slice(0, end));
        }
      }
    },
  };
  const wasi = {
    environ_sizes_get(countAt: number, sizeAt: number): number {
      view().setUint32(countAt, 0, true);
      view().setUint32(sizeAt, 0, true);
      return 0;
    },
    environ_get: (): number => 0,
    fd_close: (fd: number): number => (handles.delete(fd) ? 0 : ERRNO.badf),
    fd_read: (fd: number, vectors: number, count: number, doneAt: number): number =>
      transfer(fd, vectors, count, doneAt, read),
    fd_write: (fd: number, vectors: number, count: number, doneAt: number): number =>
      transfer(fd, vectors, count, doneAt, write),
    /** The 64-bit offset comes in two halves. */
    fd_seek(fd: number, low: number, high: number, whence: number, at: number): number {
      const handle = handles.get(fd);
      if (handle === undefined) return ERRNO.badf;
      const base = whence === 0 ? 0 : whence === 1 ? handle.position : handle.file.length;
      const position = base + high * 2 ** 32 + (low >>> 0);
      if (position < 0 || position > MAX_FILE_BYTES) return ERRNO.inval;
      handle.position = position;
      view().setBigInt64(at, BigInt(position), true);
      return 0;
    },
  };

  const { exports } = new WebAssembly.Instance(module, { env, wasi_snapshot_preview1: wasi });
  const { memory: exported, malloc } = exports;
  const [setUp, construct, main] = ["emscripten_stack_init", "__wasm_call_ctors", "__main_argc_argv"].map(
    (name) => exports[name],
  );
  if (
    !(exported instanceof WebAssembly.Memory) ||
    typeof malloc !== "function" ||
    typeof setUp !== "function" ||
    typeof construct !== "function" ||
    typeof main !== "function"
  ) {
    throw new TypeError("The WebAssembly module is not the espeak-ng that jobreel was made for: install 1.0.2.");
  }
  memory = exported;
  setUp.call(undefined);
  construct.call(undefined);
  const words = ["espeak-ng", ...args].map((arg) => new TextEncoder().encode(`${arg}\0`));
  const pointers = Number(malloc.call(undefined, 4 * (words.length + 1)));
  words.forEach((word, i) => {
    const at = Number(malloc.call(undefined, word.length));
    bytesAt(at, word.length).set(word);
    view().setUint32(pointers + 4 * i, at, true);
  });
  view().setUint32(pointers + 4 * words.length, 0, true);
  let exitCode = 0;
  try {
    exitCode = Number(main.call(undefined, words.length, pointers));
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    exitCode = error.code;
  }
  const text = (file: MemoryFile): string => new TextDecoder().decode(file.bytes.subarray(0, file.length));
  return {
    exitCode,
    stdout: text(stdout),
    stderr: text(stderr),
    files: new Map(
      [...files].flatMap(([path, file]) => (file.ours ? [[path.slice(1), file.bytes.slice(0, file.length)]] : [])),
    ),
    data: new Map([...files].flatMap(([path, file]) => (file.ours ? [] : [[path, file.bytes]]))),
  };
}

/** From the root, without "./" and doubled slashes. */
function plainPath(path: string): string {
  return `/${path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/")}`;
}

function writable(): MemoryFile {
  return { bytes: new Uint8Array(1024), length: 0, ours: true };
}

function read(handle: Handle, into: Uint8Array): number {
  const { file, position } = handle;
  const part = file.bytes.subarray(Math.min(position, file.length), Math.min(file.length, position + into.length));
  into.set(part);
  handle.position += part.length;
  return part.length;
}

/** @returns bytes written, or −1 if the file would grow beyond its bound */
function write(handle: Handle, from: Uint8Array): number {
  const { file, position } = handle;
  const end = position + from.length;
  if (end > MAX_FILE_BYTES || !file.ours) return -1;
  if (end > file.bytes.length) {
    const grown = new Uint8Array(Math.max(end, 2 * file.bytes.length));
    grown.set(file.bytes.subarray(0, file.length));
    file.bytes = grown;
  }
  file.bytes.set(from, position);
  file.length = Math.max(file.length, end);
  handle.position = end;
  return from.length;
}

function liveBuffer(memory: WebAssembly.Memory | null): ArrayBuffer {
  if (memory === null) throw new TypeError("The program called out before its memory was known.");
  return memory.buffer;
}
