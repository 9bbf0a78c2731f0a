/** The manifest describes every control in English. */
export default { attributes: {}, properties: {}, css: {}, slots: {}, parts: {} };
