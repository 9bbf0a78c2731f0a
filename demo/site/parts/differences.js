// Differences between two packs: as a list to read, and as changes that the widget takes.

const byId = ({ id }) => id;
/** Lists of a pack, and what tells their items apart. */
const KEYS = {
  topics: byId,
  entries: byId,
  channels: byId,
  phoneLines: byId,
  resources: ({ url }) => url,
  ladders: byId,
  distinctions: ({ between }) => [...between].sort().join(' '),
};
/** Lists of which changes can take something out. */
const OMITTED = new Set(['topics', 'entries', 'channels', 'phoneLines', 'resources']);
/** Parts that are replaced as a whole. */
const WHOLE = ['locale', 'howTo', 'meaning'];
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const byKey = (pack, list) => new Map((pack[list] ?? []).map((item) => [KEYS[list](item), item]));

/** @returns {{ list: string, id: string, state: 'added' | 'changed' | 'removed', fields: string[] }[]} */
export function differences(base, pack) {
  const whole = WHOLE.filter((part) => !same(base[part], pack[part]));
  const lists = Object.keys(KEYS).flatMap((list) => {
    const before = byKey(base, list);
    const after = byKey(pack, list);
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
  return [...lists, ...whole.map((list) => ({ list, id: '', state: 'changed', fields: [] }))];
}

/** The changes alone, as `src` and `.content` take them. */
export function changesOf(base, pack) {
  const found = differences(base, pack);
  const changes = { formatVersion: 1, extends: base.locale };
  for (const [list, keyOf] of Object.entries(KEYS)) {
    const ids = new Set(
      found.filter((one) => one.list === list && one.state !== 'removed').map(({ id }) => id),
    );
    if (ids.size) changes[list] = pack[list].filter((item) => ids.has(keyOf(item)));
  }
  for (const { list } of found) if (WHOLE.includes(list)) changes[list] = pack[list];
  const omit = found
    .filter(({ list, state }) => state === 'removed' && OMITTED.has(list))
    .map(({ id }) => id);
  return omit.length ? { ...changes, omit: [...new Set(omit)] } : changes;
}
