import type { Strings } from '../../strings/types.js';
import type { CaseDesk, Paper, PaperSource } from '../case/desk.js';
import type { CaseKeeper } from './case-keeper.js';
import type { Actions } from './model.js';
import type { Store } from './store.js';

/** What the tools of a case need of the panel. */
export interface CaseHost {
  readonly store: Store;
  readonly keeper: CaseKeeper;
  strings(): Strings;
  /** The case and its advice; undefined until advice can be given. */
  paper(): PaperSource | undefined;
  /** A photo changed its place: the focus goes with it. */
  photoMoved(name: string, by: -1 | 1): void;
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
  const withDesk = (work: (desk: CaseDesk) => unknown): void => {
    const { forgotten } = keeper;
    keeper
      .desk()
      .then((desk) => (forgotten === keeper.forgotten ? work(desk) : undefined))
      .catch((error: unknown) => host.failed(error));
  };
  const onPaper = (work: (desk: CaseDesk, source: PaperSource) => Promise<Paper> | undefined): void => {
    const source = host.paper();
    if (!source) return;
    withDesk(async (desk) => {
      const paper = await work(desk, source);
      if (!paper) return;
      const { caseShared, caseSaved, caseDropped } = host.strings();
      const dropped = paper.how === 'dropped';
      store.set({
        shared: { shared: caseShared, saved: caseSaved, refused: '', dropped: caseDropped }[paper.how],
        unsaved: dropped ? paper.text : '',
      });
    });
  };
  return {
    addPhotos(files) {
      // A list of an input empties with it: take the files out at once.
      const given = [...(files ?? [])];
      const images = given.filter(({ type, name }) => /^image\//.test(type) || /\.hei[cf]$/i.test(name));
      if (images.length < given.length) store.set({ notice: host.strings().photosOnly });
      if (images.length > 0) withDesk((desk) => desk.add(images));
    },
    movePhoto: (name, by) =>
      withDesk((desk) => {
        desk.move(name, by);
        host.photoMoved(name, by);
      }),
    removePhoto: (name) => withDesk((desk) => desk.remove(name)),
    sharePhotos: () =>
      withDesk(async (desk) => {
        const how = await desk.share(host.paper()?.advice.message.agent.full ?? '');
        const { photosShared, photosSaved, photosDropped } = host.strings();
        store.set({
          shared: { shared: photosShared, saved: photosSaved, refused: '', dropped: photosDropped }[how],
          unsaved: '',
        });
      }),
    printCase: () => onPaper((desk, source) => desk.print(source)),
    saveCase: () => onPaper((desk, source) => desk.save(source)),
    remind: () => onPaper((desk, source) => desk.remind(source)),
  };
}
