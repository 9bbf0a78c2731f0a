import * as commands from '@web/test-runner-commands';

/** Thrown where the driver of an engine cannot do what a test needs; `capabilities.mjs` says in which that is known. */
export class NotPossible extends Error {
  constructor(capability: string, cause?: unknown) {
    super(`not possible here: ${capability}`, { cause });
  }
}

type Media = Parameters<typeof commands.emulateMedia>[0];

const QUERIES = { colorScheme: 'prefers-color-scheme', reducedMotion: 'prefers-reduced-motion' } as const;

const isAlready = (media: Media): boolean =>
  Object.entries(QUERIES).every(([name, query]) => {
    const value = media[name as keyof typeof QUERIES];
    return value === undefined || matchMedia(`(${query}: ${value})`).matches;
  });

/** Makes the page believe in a device; nothing has to be done where the device is like that already. */
export async function emulateMedia(media: Media): Promise<void> {
  if (isAlready(media)) return;
  try {
    await commands.emulateMedia(media);
  } catch (error) {
    throw new NotPossible('media emulation', error);
  }
}

/** Acts as an input method: shows a text that is being composed, settles on one, or takes a key (its `code`) for itself. */
export async function inputMethod(way: 'compose' | 'settle' | 'key', text: string): Promise<void> {
  try {
    await commands.executeServerCommand('input-method', { way, text });
  } catch (error) {
    throw new NotPossible('input methods', error);
  }
}
