// The home page: the live widget, and a story that types itself.
import words from 'site:words';
import { copyButtons } from '../parts/copy.js';
import { Stage } from '../parts/stage.js';
import { playStories } from '../parts/story.js';

const form = document.querySelector('.switches');
const device = document.querySelector('.device');
const stage = new Stage(document.querySelector('#stage'));

function show() {
  const { device: kind, lang, theme } = Object.fromEntries(new FormData(form));
  device.dataset.device = kind;
  document.querySelector('.hero').classList.toggle('wide-stage', kind === 'desktop');
  const scheme = theme === 'auto' ? '' : theme;
  stage.send('show', { attributes: { lang, theme, preload: 'idle' }, scheme });
}

form.elements.lang.value = document.documentElement.lang;
form.addEventListener('change', show);
stage.load();
show();
copyButtons(words.shared);
playStories(document.querySelector('#story'));
