// The search alone, as a bot would use it: no element, no Lit.
import { createSearch } from 'taobao-help/search';
import { content } from './help.js';

const search = await createSearch(content);
document.title = search('自取')[0].id;
