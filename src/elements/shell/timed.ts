/** ms to wait for a file: the slowest phone that is still used has it by then, and nobody waits longer. */
const LIMIT = 15_000;

/** Settles as a load does, or fails where that takes too long: a request may never be answered. */
export async function timed<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, LIMIT, Error('no answer'));
  });
  try {
    return await Promise.race([loading, late]);
  } finally {
    // A limit that is still to come would hold what waited for it; a signal's cannot be called off.
    clearTimeout(timer);
  }
}
