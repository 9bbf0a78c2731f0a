import { base } from './base.js';
import { box } from './box.js';
import { cards } from './cards.js';
import { controls } from './controls.js';
import { header } from './header.js';
import { layout } from './layout.js';
import { tokens } from './tokens.js';

/** The first step's styles, from the outside in. */
export const panelStyles = tokens + box + base + header + layout + controls + cards;
