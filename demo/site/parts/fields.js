/** The fields of one of the widget's events, as plain data that can be sent to another page. */
export const fieldsOf = (event) =>
  Object.fromEntries(
    Object.entries(event)
      .filter(([name, value]) => name !== 'isTrusted' && value !== undefined)
      .map(([name, value]) => [
        name,
        value instanceof Error ? value.message : JSON.parse(JSON.stringify(value)),
      ]),
  );
