import { expect } from '@open-wc/testing';
import { readJson } from '../../src/elements/panel/foreign-pack.js';
import { replace } from '../elements/record.js';

/** The test's own server under another name: another origin, that sends no CORS headers. */
const OTHER = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;

async function reasonFor(src: string): Promise<string> {
  try {
    await readJson(src);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

/** A page that refuses what its policy does not allow, and its answer to `readJson`. */
async function inPageWithPolicy(policy: string, src: string): Promise<string> {
  const frame = document.createElement('iframe');
  const module = new URL('../../src/elements/panel/foreign-pack.ts', import.meta.url).href;
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      import { readJson } from '${module}';
      readJson('${src}').catch((error) => parent.postMessage(error.message));
    </script>`;
  const answer = new Promise<string>((resolve) => {
    const listen = ({ source, data }: MessageEvent<string>): void => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
  });
  document.body.append(frame);
  const message = await answer;
  frame.remove();
  return message;
}

describe('a pack at an address', () => {
  it('is read, also by a relative one', async () => {
    expect(await readJson('/package.json')).to.have.property('name', 'taobao-help');
  });

  it('that is none is said to be none', async () => {
    expect(await reasonFor('https://[')).to.equal('src="https://[" is no address.');
  });

  it('on another origin that does not let the page read it: which header is missing', async () => {
    expect(await reasonFor(`${OTHER}/package.json`)).to.equal(
      `${OTHER}/package.json cannot be read: ${OTHER} answers, but does not let this page read it (CORS); ` +
        `its server has to send the header Access-Control-Allow-Origin: ${location.origin} (or *).`,
    );
  });

  it('where nothing answers: just that', async () => {
    // A port that browsers never ask.
    const url = 'http://127.0.0.1:1/pack.json';
    expect(await reasonFor(url)).to.equal(`${url} cannot be read: nothing answers there.`);
  });

  it('that the page’s policy refuses: what to allow', async () => {
    const url = `${location.origin}/package.json`;
    const message = await inPageWithPolicy(`connect-src 'none'`, url);
    expect(message).to.equal(
      `${url} cannot be read: the page's Content-Security-Policy refuses it; allow ${location.origin} in connect-src.`,
    );
  });

  it('that answers with something else: of what type it is', async () => {
    expect(await reasonFor('/README.md')).to.match(
      /README\.md is no JSON \(its type is text\/markdown.*\): SyntaxError/,
    );
  });

  it('that leaves no listener behind', async () => {
    const added = new Set<unknown>();
    const add: (...args: Parameters<Document['addEventListener']>) => void =
      document.addEventListener.bind(document);
    replace(document, 'addEventListener', (...args: Parameters<Document['addEventListener']>) => {
      added.add(args[1]);
      add(...args);
    });
    const remove: (...args: Parameters<Document['removeEventListener']>) => void =
      document.removeEventListener.bind(document);
    replace(document, 'removeEventListener', (...args: Parameters<Document['removeEventListener']>) => {
      added.delete(args[1]);
      remove(...args);
    });
    await reasonFor(`${OTHER}/package.json`);
    expect(added.size).to.equal(0);
  });
});
