import type { Advice, CaseDocument } from '../../advice/types.js';
import type { Strings } from '../../strings/types.js';
import type { CaseDesk } from '../case/desk.js';
import type { CaseKeeper } from './case-keeper.js';
import type { Actions } from './model.js';
import type { Store } from './store.js';

/** What the tools of a case need of the panel. */
export interface CaseHost {
  readonly store: Store;
  readonly keeper: CaseKeeper;
  strings(): Strings;
  advice(): Advice | undefined;
  document(): CaseDocument | undefined;
  /** An iCalendar file for the day to come back to it. */
  calendar(): string | undefined;
  /** A part could not be loaded. */
  failed(error: unknown): void;
}

type CaseActions = Pick<
  Actions,
  'addPhotos' | 'movePhoto' | 'removePhoto' | 'sharePhotos' | 'printCase' | 'saveCase' | 'remind'
>;

/** What the views may do with the case as a whole; its tools load when first used. */
export function caseActions(host: CaseHost): CaseActions {
  const { keeper, store } = host;
  const withDesk = (work: (desk: CaseDesk) => unknown): void =>
    void keeper
      .desk()
      .then(work)
      .catch((error: unknown) => host.failed(error));
  const withDocument = (work: (desk: CaseDesk, page: CaseDocument) => void): void => {
    const page = host.document();
    if (page) withDesk((desk) => work(desk, page));
  };
  return {
    addPhotos(files) {
      // A list of an input empties with it: take the files out at once.
      const images = [...(files ?? [])].filter(
        ({ type, name }) => /^image\//.test(type) || /\.hei[cf]$/i.test(name),
      );
      if (images.length > 0) withDesk((desk) => desk.add(images));
    },
    movePhoto: (name, by) => withDesk((desk) => desk.move(name, by)),
    removePhoto: (name) => withDesk((desk) => desk.remove(name)),
    sharePhotos: () =>
      withDesk(async (desk) => {
        const how = await desk.share(host.advice()?.message.agent.full ?? '');
        const { photosShared, photosSaved } = host.strings();
        store.set({ shared: { shared: photosShared, saved: photosSaved, refused: '' }[how] });
      }),
    printCase: () => withDocument((desk, page) => desk.print(page)),
    saveCase: () => withDocument((desk, page) => desk.save(page)),
    remind: () => {
      const calendar = host.calendar();
      if (calendar !== undefined) withDesk((desk) => desk.remind(calendar));
    },
  };
}
