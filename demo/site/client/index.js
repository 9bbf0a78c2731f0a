// The home page: the live widget, and a story that types itself.
import words from 'site:words';
import { copyButtons } from '../parts/copy.js';
import { root, Stage } from '../parts/stage.js';

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

/** The pack and the advice for the story below are fetched as somebody comes near it: nobody waits for them at the top. */
const near = new IntersectionObserver(
  ([{ isIntersecting }]) => {
    if (!isIntersecting) return;
    near.disconnect();
    const script = document.createElement('script');
    script.src = `${root}assets/${document.documentElement.lang}/story.js`;
    document.head.append(script);
  },
  { rootMargin: '400px' },
);
near.observe(document.querySelector('#story'));
