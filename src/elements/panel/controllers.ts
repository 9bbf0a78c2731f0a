import type { Locale } from '../../content/ids.js';
import { Announcer } from './announcer.js';
import { Box } from './box.js';
import { CaseAddress } from './case-address.js';
import { CaseLoader } from './case-loader.js';
import { Clock } from './clock.js';
import { Content } from './content.js';
import { Drafts } from './drafts.js';
import { followSummary, nameByWords, tellPage, translateSolution } from './effects.js';
import { Focus } from './focus.js';
import type { PanelHost } from './host.js';
import { LaterLoader } from './later-loader.js';
import type { LocalePack } from './locale-parts.js';
import { Questions } from './questions.js';
import { Typing } from './typing.js';
import { Undo } from './undo.js';

/** The controllers of a panel, each with those that it builds on. */
export interface Controllers {
  readonly content: Content;
  readonly box: Box;
  readonly clock: Clock;
  readonly questions: Questions;
  readonly later: LaterLoader;
  readonly caseLoader: CaseLoader;
  readonly typing: Typing;
  readonly undo: Undo;
  readonly drafts: Drafts;
  readonly focus: Focus;
  readonly announcer: Announcer;
}

/** Makes the controllers of a panel and starts its effects. */
export function createControllers(host: PanelHost, locale: Locale, bundled: LocalePack): Controllers {
  const content = new Content(host, locale, bundled);
  const box = new Box(host, content);
  const clock = new Clock(host, content);
  const questions = new Questions(host, content, clock);
  const later = new LaterLoader(host, content);
  const caseLoader = new CaseLoader(host);
  const announcer = new Announcer(host);
  const typing = new Typing(host, content, questions, later, caseLoader, announcer);
  const undo = new Undo(host);
  const drafts = new Drafts(host, later, caseLoader);
  const focus = new Focus(host);
  new CaseAddress(host, caseLoader, drafts, undo);
  tellPage(host, later);
  nameByWords(host, content, later, clock);
  followSummary(host, later, clock);
  translateSolution(host, content, later);
  return { content, box, clock, questions, later, caseLoader, typing, undo, drafts, focus, announcer };
}
