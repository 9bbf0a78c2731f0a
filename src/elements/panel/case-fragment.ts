/** Begins the fragment of an address that holds a case. */
export const CASE_FRAGMENT = '#help-case=';
