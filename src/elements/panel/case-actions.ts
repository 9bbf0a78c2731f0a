import type { FirstStrings } from '../shell/strings.js';
import type { CaseTools, Paper, PaperSource } from '../case/case-tools.js';
import type { DraftStore } from './draft-store.js';
import type { Actions, Delivered } from './model.js';
import type { Store } from './store.js';

/** What the tools of a case need of the panel. */
export interface CaseHost {
  readonly store: Store;
  readonly drafts: DraftStore;
  strings(): FirstStrings;
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
  const { drafts, store } = host;
  const withTools = (work: (tools: CaseTools) => unknown): void => {
    const { forgotten } = drafts;
    drafts
      .tools()
      .then((tools) => (forgotten === drafts.forgotten ? work(tools) : undefined))
      .catch((error: unknown) => host.failed(error));
  };
  const onPaper = (
    what: Delivered['what'],
    work: (tools: CaseTools, source: PaperSource) => Promise<Paper> | undefined,
  ): void => {
    const source = host.paper();
    if (!source) return;
    withTools(async (tools) => {
      const paper = await work(tools, source);
      if (paper) store.set({ delivered: { what, ...paper } });
    });
  };
  return {
    addPhotos(files) {
      // A list of an input empties with it: take the files out at once.
      const given = [...(files ?? [])];
      const images = given.filter(({ type, name }) => /^image\//.test(type) || /\.hei[cf]$/i.test(name));
      if (images.length < given.length) store.set({ notice: host.strings().photosOnly });
      if (images.length > 0) withTools((tools) => tools.add(images));
    },
    movePhoto: (name, by) =>
      withTools((tools) => {
        tools.move(name, by);
        host.photoMoved(name, by);
      }),
    removePhoto: (name) => withTools((tools) => tools.remove(name)),
    sharePhotos: () =>
      withTools(async (tools) => {
        const how = await tools.share(host.paper()?.advice.message.agent.full ?? '');
        store.set({ delivered: { what: 'photos', how, text: '' } });
      }),
    printCase: () => onPaper('case', (tools, source) => tools.print(source)),
    saveCase: () => onPaper('case', (tools, source) => tools.save(source)),
    remind: () => onPaper('reminder', (tools, source) => tools.remind(source)),
  };
}
