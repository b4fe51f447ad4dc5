/** The little of WebAssembly that is used here; the types of a whole browser are not wanted in this project. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Memory {
    readonly buffer: ArrayBuffer;
  }
  class Instance {
    readonly exports: Readonly<Record<string, unknown>>;
    constructor(
      module: Module,
      imports: Readonly<Record<string, Readonly<Record<string, (...args: never[]) => unknown>>>>,
    );
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
