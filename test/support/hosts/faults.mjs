// Keeps one file of the build from its page, in one of the ways in which a network does, and looks whether the shopper is
// told and has a way on.
import { readFileSync } from 'node:fs';
import { inWidget } from '../widget.mjs';
import { RETRY, SCENES, goOn } from './scenes.mjs';

/** ms that a step of the shopper's may take. */
const LIMIT = 20_000;

/** The widget's waits, a third as long: nothing hangs here but what is made to, and a busy machine still answers in time. */
const shorten = (_path, source) => source.replace(/\b15e3\b/g, '5e3').replace(/\b7e3\b/g, '2e3');

const graphOf = (dist) => JSON.parse(readFileSync(`${dist}/graph.json`, 'utf8'));

/** Every file that the entry loads, by its path below the built files. */
export const chunkFiles = (dist) => Object.keys(graphOf(dist)).filter((file) => file.startsWith('chunks/'));

/** The scene of the module that a file is there for. Offline, the search that comes after it is missing, too. */
function sceneOf(dist, file, fault) {
  const { modules } = graphOf(dist)[file];
  const scene = Object.entries(SCENES).findLast(([module]) => module in modules)?.[1];
  if (!scene) throw new Error('no scene needs this file: test/support/hosts/scenes.mjs');
  return fault === 'offline' ? { told: RETRY, again: RETRY, ...scene } : scene;
}

/** Whether the file has come, or words say that it has not: whatever is first. */
const outcome = (page, { done, told }) =>
  page
    .waitForFunction(
      (there, words) => {
        const { shadowRoot } = document.querySelector('taobao-help');
        if (words && shadowRoot?.querySelector(words)?.checkVisibility()) return 'told';
        return shadowRoot?.querySelector(there) && 'done';
      },
      { timeout: LIMIT },
      done,
      told ?? '',
    )
    .then((handle) => handle.jsonValue());

/** Lets a file have a fault. @returns settles once it is asked for */
function spoil(site, file, fault) {
  let asked = 0;
  return new Promise((resolve, reject) => {
    setTimeout(reject, LIMIT, new Error('the file was not asked for')).unref();
    site.fault = (path) => {
      const isFile = path.includes(file);
      if (isFile) asked += 1;
      if (asked) resolve();
      // A page that is offline stays so for all that comes after.
      const isHit = fault === 'offline' ? asked && path.includes('/chunks/') : isFile;
      return isHit && !(fault === 'once' && asked > 1) ? fault : undefined;
    };
  });
}

/**
 * @param context what a row gets
 * @param {string} dist the folder of the built files
 * @param {string} file one of its {@link chunkFiles}
 * @param {string} fault one of the site's `FAULTS`
 * @returns {Promise<string>} how it ended
 * @throws where the shopper is left alone
 */
export async function survive(context, dist, file, fault) {
  const scene = sceneOf(dist, file, fault);
  const { locale = 'zh-Hant' } = scene;
  const { site } = context;
  site.transform = shorten;
  site.pages.set('/own.json', { type: 'application/json', body: '{"extends":"zh-Hant"}' });
  const asked = spoil(site, file, fault);
  asked.catch(() => {});
  const page = await context.open({ ...scene, lang: locale });
  // A scene ends where words say that it cannot go on.
  const doing = scene.need?.(page, locale).catch((error) => error);
  if ((await outcome(page, scene)) === 'done') {
    const error = await doing;
    if (error) throw error;
    await asked;
    if (scene.told && !['offline', 'slow', 'once'].includes(fault))
      throw new Error('goes on without, unknown to its scene');
    if (fault !== 'offline') await goOn(page, locale);
    return 'goes on';
  }
  const words = await inWidget(page, scene.told);
  if (!(await words.evaluate((node) => node.closest('.empty, .notice, .launcher').textContent.trim())))
    throw new Error('no word is said');
  site.fault = () => undefined;
  await (await inWidget(page, scene.again)).evaluate((button) => button.click());
  await outcome(page, { done: scene.done });
  await goOn(page, locale);
  return 'told, then goes on';
}
