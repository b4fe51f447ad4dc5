import fc from "fast-check";

/** Every run tries the same cases, so that a failure is the change's; `FC_SEED=$RANDOM npm test` tries others. */
const DEFAULT_SEED = 20_261_122;

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? DEFAULT_SEED) });
