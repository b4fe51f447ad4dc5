/**
 * Runs a command-line program compiled to WASI with all of its world in memory: its arguments, its files, what it
 * prints. It can touch neither disk, network, clock nor environment, so the same call gives the same bytes anywhere,
 * nothing has to be cleaned up, and `node:wasi` (experimental, and it says so on every start) is not needed.
 *
 * A program that ended well is put back to how it began and run again: that takes a quarter of loading it anew.
 *
 * Holds the part of "WASI preview 1" that a batch program with files needs:
 * https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md
 */

/** More than ten minutes of 16-bit sound at 16 kHz; a program that writes more has run away. */
const MAX_FILE_BYTES = 24 * 1024 * 1024;

const ERRNO = { success: 0, badf: 8, fbig: 22, inval: 28, noent: 44 } as const;
const FILETYPE = { characterDevice: 2, directory: 3, regularFile: 4 } as const;
const OPEN_CREATE = 1;
const OPEN_TRUNCATE = 8;
/** Descriptors 0 to 2 are the standard streams; the root folder comes next, then opened files. */
const ROOT_FD = 3;
const ROOT_NAME = "/";

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Every file given or written, by its name without leading slash. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A file's bytes; grows by doubling. */
interface MemoryFile {
  bytes: Uint8Array;
  length: number;
}

interface Handle {
  readonly file: MemoryFile;
  position: number;
}

class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`program exited with code ${code}`);
    this.code = code;
  }
}

/** Runs a program, as often as one likes. Keeps the program's memory, and a copy of it as it began. */
export interface Program {
  /**
   * @param args the program's name and its arguments; without NUL characters
   * @param given files that the program finds in `/`, by name
   */
  run(args: readonly string[], given?: ReadonlyMap<string, Uint8Array>): CommandResult;
}

type Imports = Readonly<Record<string, (...args: never[]) => unknown>>;

/** A program in memory. */
interface Loaded {
  readonly memory: WebAssembly.Memory;
  readonly start: () => void;
  /** What its memory held before it was started. */
  readonly begun: Uint8Array;
}

export function openProgram(module: WebAssembly.Module): Program {
  let loaded: Loaded | null = null;
  let encodedArgs: readonly Uint8Array[] = [];
  let stdout = emptyFile();
  let stderr = emptyFile();
  const files = new Map<string, MemoryFile>();
  const handles = new Map<number, Handle>();
  let nextFd = ROOT_FD + 1;
  // The program's memory moves when it grows: views are made anew on each call.
  const view = (): DataView => new DataView(liveBuffer(loaded));
  const bytesAt = (at: number, length: number): Uint8Array => new Uint8Array(liveBuffer(loaded), at, length);

  const prepare = (args: readonly string[], given: ReadonlyMap<string, Uint8Array>): void => {
    encodedArgs = args.map((arg) => new TextEncoder().encode(`${arg}\0`));
    [stdout, stderr] = [emptyFile(), emptyFile()];
    files.clear();
    for (const [name, bytes] of given) files.set(name, { bytes, length: bytes.length });
    handles.clear();
    [emptyFile(), stdout, stderr].forEach((file, fd) => handles.set(fd, { file, position: 0 }));
    nextFd = ROOT_FD + 1;
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
    return ERRNO.success;
  };

  const imports = {
    args_sizes_get(countAt: number, sizeAt: number): number {
      view().setUint32(countAt, encodedArgs.length, true);
      view().setUint32(
        sizeAt,
        encodedArgs.reduce((sum, arg) => sum + arg.length, 0),
        true,
      );
      return ERRNO.success;
    },
    args_get(pointersAt: number, at: number): number {
      for (const [i, arg] of encodedArgs.entries()) {
        view().setUint32(pointersAt + 4 * i, at, true);
        bytesAt(at, arg.length).set(arg);
        at += arg.length;
      }
      return ERRNO.success;
    },
    /** Time stands still: what is said must not depend on when. */
    clock_time_get(_clock: number, _precision: bigint, at: number): number {
      view().setBigUint64(at, 0n, true);
      return ERRNO.success;
    },
    fd_close(fd: number): number {
      return handles.delete(fd) ? ERRNO.success : ERRNO.badf;
    },
    fd_fdstat_get(fd: number, at: number): number {
      if (fd !== ROOT_FD && !handles.has(fd)) return ERRNO.badf;
      const type = fd < ROOT_FD ? FILETYPE.characterDevice : fd === ROOT_FD ? FILETYPE.directory : FILETYPE.regularFile;
      bytesAt(at, 24).fill(0);
      view().setUint8(at, type);
      view().setBigUint64(at + 8, ~0n & 0xffff_ffffn, true);
      view().setBigUint64(at + 16, ~0n & 0xffff_ffffn, true);
      return ERRNO.success;
    },
    fd_fdstat_set_flags(): number {
      return ERRNO.success;
    },
    fd_prestat_get(fd: number, at: number): number {
      if (fd !== ROOT_FD) return ERRNO.badf;
      view().setUint32(at, 0, true);
      view().setUint32(at + 4, ROOT_NAME.length, true);
      return ERRNO.success;
    },
    fd_prestat_dir_name(fd: number, at: number, length: number): number {
      if (fd !== ROOT_FD || length < ROOT_NAME.length) return ERRNO.badf;
      bytesAt(at, ROOT_NAME.length).set(new TextEncoder().encode(ROOT_NAME));
      return ERRNO.success;
    },
    fd_read: (fd: number, vectors: number, count: number, doneAt: number): number =>
      transfer(fd, vectors, count, doneAt, read),
    fd_write: (fd: number, vectors: number, count: number, doneAt: number): number =>
      transfer(fd, vectors, count, doneAt, write),
    fd_seek(fd: number, offset: bigint, whence: number, at: number): number {
      const handle = handles.get(fd);
      if (handle === undefined) return ERRNO.badf;
      const base = whence === 0 ? 0 : whence === 1 ? handle.position : handle.file.length;
      const position = base + Number(offset);
      if (position < 0 || position > MAX_FILE_BYTES) return ERRNO.inval;
      handle.position = position;
      view().setBigUint64(at, BigInt(position), true);
      return ERRNO.success;
    },
    path_open(
      _dir: number,
      _lookup: number,
      pathAt: number,
      pathLength: number,
      flags: number,
      _rights: bigint,
      _inherited: bigint,
      _fdFlags: number,
      fdAt: number,
    ): number {
      const name = new TextDecoder().decode(bytesAt(pathAt, pathLength).slice());
      let file = files.get(name);
      if (file === undefined) {
        if ((flags & OPEN_CREATE) === 0) return ERRNO.noent;
        file = emptyFile();
        files.set(name, file);
      } else if ((flags & OPEN_TRUNCATE) !== 0) {
        file = emptyFile();
        files.set(name, file);
      }
      handles.set(nextFd, { file, position: 0 });
      view().setUint32(fdAt, nextFd++, true);
      return ERRNO.success;
    },
    proc_exit(code: number): never {
      throw new Exit(code);
    },
  };

  return {
    run(args, given = new Map()) {
      prepare(args, given);
      if (loaded === null) loaded = load(module, imports);
      else restore(loaded);
      let exitCode = 0;
      try {
        loaded.start();
      } catch (error) {
        // One that was left in its midst has more to put back than its memory.
        loaded = null;
        if (!(error instanceof Exit)) throw error;
        exitCode = error.code;
      }
      return {
        exitCode,
        stdout: new TextDecoder().decode(contents(stdout)),
        stderr: new TextDecoder().decode(contents(stderr)),
        files: new Map([...files].map(([name, file]) => [name, contents(file)])),
      };
    },
  };
}

/** @throws {TypeError} for a module that is no command */
function load(module: WebAssembly.Module, imports: Imports): Loaded {
  const { memory, _start: start } = new WebAssembly.Instance(module, { wasi_snapshot_preview1: imports }).exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof start !== "function") {
    throw new TypeError("The WebAssembly module is no WASI command: it must export `memory` and `_start`.");
  }
  return { memory, start: () => void start.call(undefined), begun: new Uint8Array(memory.buffer).slice() };
}

function restore({ memory, begun }: Loaded): void {
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(begun);
  bytes.fill(0, begun.length);
}

function emptyFile(): MemoryFile {
  return { bytes: new Uint8Array(1024), length: 0 };
}

function contents(file: MemoryFile): Uint8Array {
  return file.bytes.subarray(0, file.length);
}

function read(handle: Handle, into: Uint8Array): number {
  const part = contents(handle.file).subarray(handle.position, handle.position + into.length);
  into.set(part);
  handle.position += part.length;
  return part.length;
}

/** @returns bytes written, or −1 if the file would grow beyond its bound */
function write(handle: Handle, from: Uint8Array): number {
  const { file, position } = handle;
  const end = position + from.length;
  if (end > MAX_FILE_BYTES) return -1;
  if (end > file.bytes.length) {
    const grown = new Uint8Array(Math.max(end, 2 * file.bytes.length));
    grown.set(contents(file));
    file.bytes = grown;
  }
  file.bytes.set(from, position);
  file.length = Math.max(file.length, end);
  handle.position = end;
  return from.length;
}

function liveBuffer(loaded: Loaded | null): ArrayBuffer {
  if (loaded === null) throw new TypeError("The program called out before its memory was known.");
  return loaded.memory.buffer;
}
