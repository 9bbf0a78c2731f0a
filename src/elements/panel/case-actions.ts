import type { CaseSource, CaseTools, Delivered } from './case-tools.js';
import type { Controllers } from './controllers.js';
import type { PanelHost } from './host.js';
import type { Actions } from './snapshot.js';

type CaseActions = Pick<
  Actions,
  'addPhotos' | 'movePhoto' | 'removePhoto' | 'sharePhotos' | 'printCase' | 'saveCase' | 'linkCase' | 'remind'
>;

/** Carries out what the shopper does with the case as a whole; its tools load when first used. */
export function caseActions(host: PanelHost, { caseLoader, clock, focus, later }: Controllers): CaseActions {
  const { store } = host;
  const source = (): CaseSource | undefined => later.steps?.caseSource(store.state.report, clock.read());
  const deliver = (
    what: 'case' | 'reminder',
    work: (tools: CaseTools, source: CaseSource) => Promise<Delivered> | undefined,
  ): void => {
    const from = source();
    if (!from) return;
    void caseLoader.with(async (tools) => {
      const delivered = await work(tools, from);
      if (delivered) store.set({ delivered: { what, ...delivered } });
    });
  };
  return {
    addPhotos(files) {
      // A list of an input empties with it: take the files out at once.
      const given = [...(files ?? [])];
      const images = given.filter(({ type, name }) => /^image\//.test(type) || /\.hei[cf]$/i.test(name));
      if (images.length < given.length) host.say('photosOnly');
      if (images.length > 0) void caseLoader.with((tools) => tools.add(images));
    },
    movePhoto: (name, by) =>
      void caseLoader.with((tools) => {
        tools.move(name, by);
        return focus.followPhoto(name, by);
      }),
    removePhoto: (name) => void caseLoader.with((tools) => tools.remove(name)),
    sharePhotos: () =>
      void caseLoader.with(async (tools) => {
        const how = await tools.share(source()?.advice.message.agent.full ?? '');
        store.set({ delivered: { what: 'photos', how, text: '' } });
      }),
    printCase: () => deliver('case', (tools, from) => tools.print(from)),
    saveCase: () => deliver('case', (tools, from) => tools.save(from)),
    linkCase: () => {
      const { report } = store.state;
      void caseLoader.with(async (tools) => store.set({ link: { report, ...(await tools.link(report)) } }));
    },
    remind: () => deliver('reminder', (tools, from) => tools.remind(from)),
  };
}
