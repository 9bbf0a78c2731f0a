// Node reads GBK and Big5 but writes neither: the tables are made by reading every pair of bytes once.
const tables = new Map();

function tableOf(charset) {
  const known = tables.get(charset);
  if (known) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, [lead, trail]);
    }
  }
  tables.set(charset, table);
  return table;
}

/**
 * A text in an old charset, for host pages.
 * @param {string} text
 * @param {'gbk' | 'big5'} charset
 * @returns {Buffer}
 * @throws where the charset has no such character
 */
export function encode(text, charset) {
  const table = tableOf(charset);
  const bytes = [...text].flatMap((character) => {
    const code = character.codePointAt(0);
    if (code < 0x80) return code;
    const pair = table.get(character);
    if (!pair) throw new Error(`${charset} has no ${character}`);
    return pair;
  });
  return Buffer.from(bytes);
}
