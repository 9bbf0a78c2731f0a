/** ms to wait for a file: the slowest phone that is still used has it by then, and nobody waits longer. */
const LIMIT = 15_000;

/** What is loading, or a failure where it does not come in time: a request may never be answered. */
export const timed = <Loaded>(loading: Promise<Loaded>): Promise<Loaded> =>
  Promise.race([
    loading,
    new Promise<never>((_, reject) => {
      const limit = AbortSignal.timeout(LIMIT);
      limit.onabort = () => reject(limit.reason as Error);
    }),
  ]);
