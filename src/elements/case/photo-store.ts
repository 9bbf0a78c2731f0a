import { clear, createStore, del, entries, set, type UseStore } from 'idb-keyval';

/** Photos are too large for web storage; made when first needed, as naming a refused database throws. */
let store: UseStore | undefined;
const photos = (): UseStore => (store ??= createStore('taobao-help', 'photos'));

/** Keeps a photo on this device. @throws where storage is refused or full */
export const keepPhoto = (name: string, file: Blob): Promise<void> => set(name, file, photos());

/** Forgets a photo. @throws where storage is refused */
export const forgetPhoto = (name: string): Promise<void> => del(name, photos());

/** Forgets all photos. @throws where storage is refused */
export const forgetPhotos = (): Promise<void> => clear(photos());

/** The photos kept on this device, as files. @throws where storage is refused */
export const keptPhotos = async (): Promise<File[]> =>
  (await entries<string, Blob>(photos())).map(([name, blob]) => new File([blob], name, { type: blob.type }));
