import { createStore, del, delMany, entries, keys, set, type UseStore } from 'idb-keyval';

/** Photos are too large for web storage; made when first needed, as naming a refused database throws. */
let store: UseStore | undefined;
const photos = (): UseStore => (store ??= createStore('taobao-help', 'photos'));

/** A photo as it is kept: WebKit keeps no blobs in a private window, but bytes. */
type Kept = readonly [bytes: ArrayBuffer, type: string];

/** In turn, as reading the bytes takes a while: what was forgotten meanwhile must not be kept after all. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

/** Keeps a photo on this device. @throws where storage is refused or full */
export const keepPhoto = (name: string, file: Blob): Promise<void> =>
  inTurn(async () => set(name, [await file.arrayBuffer(), file.type] satisfies Kept, photos()));

/** Forgets a photo. @throws where storage is refused */
export const forgetPhoto = (name: string): Promise<void> => inTurn(() => del(name, photos()));

/** Names of the photos kept on this device, whichever case they belong to. @throws where storage is refused */
export const keptNames = (): Promise<string[]> => inTurn(() => keys<string>(photos()));

/** Forgets all photos but those that other cases name. @throws where storage is refused */
export const forgetPhotos = (others: readonly string[] = []): Promise<void> =>
  inTurn(async () => {
    const names = await keys<string>(photos());
    await delMany(
      names.filter((name) => !others.includes(name)),
      photos(),
    );
  });

/** The photos kept on this device, as files. @throws where storage is refused */
export const keptPhotos = (): Promise<File[]> =>
  inTurn(async () =>
    (await entries<string, Kept>(photos())).map(([name, [bytes, type]]) => new File([bytes], name, { type })),
  );
