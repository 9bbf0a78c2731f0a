/**
 * Loads the conversion of Traditional to Simplified Chinese, word by word (opencc-js); rejects where the chunk
 * cannot be had. Text in other scripts passes through as it is.
 */
export async function loadSimplifier(): Promise<(text: string) => string> {
  const { makeSimplifier } = await import('./opencc.js');
  return makeSimplifier();
}
