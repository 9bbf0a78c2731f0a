// Differences between two packs: as a list to read, and as changes that the widget takes.

const LISTS = ['topics', 'entries', 'channels', 'phoneLines'];
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const byId = (list = []) => new Map(list.map((item) => [item.id, item]));

/** @returns {{ list: string, id: string, state: 'added' | 'changed' | 'removed', fields: string[] }[]} */
export function differences(base, pack) {
  return LISTS.flatMap((list) => {
    const before = byId(base[list]);
    const after = byId(pack[list]);
    const own = [...after].flatMap(([id, item]) => {
      const was = before.get(id);
      if (!was) return [{ list, id, state: 'added', fields: [] }];
      const fields = [...new Set([...Object.keys(was), ...Object.keys(item)])];
      const changed = fields.filter((field) => !same(was[field], item[field]));
      return changed.length ? [{ list, id, state: 'changed', fields: changed }] : [];
    });
    const gone = [...before.keys()].filter((id) => !after.has(id));
    return [...own, ...gone.map((id) => ({ list, id, state: 'removed', fields: [] }))];
  });
}

/** The changes alone, as `src` and `.content` take them. */
export function changesOf(base, pack) {
  const found = differences(base, pack);
  const changes = { formatVersion: 1, extends: base.locale };
  for (const list of LISTS) {
    const ids = new Set(
      found.filter((one) => one.list === list && one.state !== 'removed').map(({ id }) => id),
    );
    if (ids.size) changes[list] = pack[list].filter(({ id }) => ids.has(id));
  }
  const omit = found.filter(({ state }) => state === 'removed').map(({ id }) => id);
  return omit.length ? { ...changes, omit: [...new Set(omit)] } : changes;
}
