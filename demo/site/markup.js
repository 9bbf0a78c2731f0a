// Templates of the static pages: text is escaped, what a template made is not.

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

class Markup {
  constructor(text) {
    this.text = text;
  }
}

const written = (value) => {
  if (Array.isArray(value)) return value.map(written).join('');
  if (value === undefined || value === false) return '';
  return value instanceof Markup ? value.text : String(value).replace(/[&<>"]/g, (sign) => SIGNS[sign]);
};

/** @returns {Markup} */
export const html = (strings, ...values) => new Markup(String.raw({ raw: strings }, ...values.map(written)));

/** @returns {string} */
export const textOf = ({ text }) => text;
