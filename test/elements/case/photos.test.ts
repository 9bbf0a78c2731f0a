import { expect } from '@open-wc/testing';
import { fill } from '../../../src/advice/words/fill.js';
import { heicWithPlace, TRACES } from '../heic.js';
import { mount, type Attributes, type Shopper } from '../mount.js';
import { heic, jpegWithPlace, pick, PLACE, png } from '../photos.js';
import { waitFor, within } from '../queries.js';
import { replace } from '../record.js';

async function described(attributes: Attributes = {}): Promise<Shopper> {
  const shopper = await mount({ query: '杯子收到就破了', ...attributes });
  await shopper.open('product-defect');
  await shopper.openDetail('photos');
  return shopper;
}

/** Waits until these photos are in the case, in this order. */
const have = (shopper: Shopper, ...names: string[]): Promise<void> =>
  waitFor(
    () => {
      expect(shopper.element.report.photos).to.deep.equal(names);
      const rows = [...shopper.root.querySelectorAll('.photo')].map((row) =>
        names.find((name) => row.textContent.includes(name)),
      );
      expect(rows).to.deep.equal(names);
    },
    { container: shopper.root as unknown as HTMLElement },
  );

/** Stands in for the system's share sheet. */
function shareSheet(): ShareData[] {
  const shared: ShareData[] = [];
  replace(navigator, 'canShare', () => true);
  replace(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
  return shared;
}

/** Firefox gives an event made by script a clipboard of its own, which stays empty. */
function pasteInto(field: HTMLElement, clipboardData: DataTransfer): ClipboardEvent {
  const paste = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
  field.dispatchEvent(paste);
  return paste;
}

describe('photos', () => {
  it('that are picked are shown small, by name', async () => {
    const shopper = await described();
    await pick(shopper, await png('cup.png'), await png('box.png'));
    await have(shopper, 'cup.jpg', 'box.jpg');
    expect(shopper.root.querySelectorAll('.thumbnail canvas').length).to.equal(2);
  });

  it('that are dropped are taken', async () => {
    const shopper = await described();
    const zone = shopper.ui.getByRole('group', { name: shopper.strings.photosLabel });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(await png('cup.png'));
    const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
    zone.dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    zone.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await have(shopper, 'cup.jpg');
  });

  it('that are pasted are taken', async () => {
    const shopper = await described();
    const clipboardData = new DataTransfer();
    clipboardData.items.add(await png('image.png'));
    pasteInto(shopper.message, clipboardData);
    await have(shopper, 'image.jpg');
  });

  it('leave pasted text to the field', async () => {
    const shopper = await described();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '訂單');
    const paste = pasteInto(shopper.message, clipboardData);
    expect(paste.defaultPrevented).to.equal(false);
    expect(shopper.element.report.photos).to.deep.equal([]);
  });

  it('of the same name are told apart', async () => {
    const shopper = await described();
    await pick(shopper, await png('image.png'), await png('image.png'));
    await have(shopper, 'image.jpg', 'image-2.jpg');
  });

  it('can be put in order and taken out', async () => {
    const shopper = await described();
    await pick(shopper, await png('a.png'), await png('b.png'), await png('c.png'));
    await have(shopper, 'a.jpg', 'b.jpg', 'c.jpg');
    const { photoEarlier, photoLater, photoRemove } = shopper.strings;
    await shopper.press(fill(photoEarlier, { name: 'c.jpg' }));
    await have(shopper, 'a.jpg', 'c.jpg', 'b.jpg');
    await shopper.press(fill(photoLater, { name: 'a.jpg' }));
    await have(shopper, 'c.jpg', 'a.jpg', 'b.jpg');
    expect(shopper.button(fill(photoEarlier, { name: 'c.jpg' })).disabled).to.equal(true);
    expect(shopper.button(fill(photoLater, { name: 'b.jpg' })).disabled).to.equal(true);
    await shopper.press(fill(photoRemove, { name: 'a.jpg' }));
    await have(shopper, 'c.jpg', 'b.jpg');
  });

  it('keep the focus near where one was taken out', async () => {
    const shopper = await described();
    await pick(shopper, await png('a.png'));
    await have(shopper, 'a.jpg');
    shopper.button(fill(shopper.strings.photoRemove, { name: 'a.jpg' })).focus();
    await shopper.press(fill(shopper.strings.photoRemove, { name: 'a.jpg' }));
    await have(shopper);
    expect(shopper.root.activeElement !== null).to.equal(true);
  });

  it('that cannot be opened are kept as they are, which is said', async () => {
    const shopper = await described();
    await pick(shopper, heic('IMG_0001.HEIC'), await png('cup.png'));
    await have(shopper, 'IMG_0001.HEIC', 'cup.jpg');
    const row = shopper.ui.getByText('IMG_0001.HEIC').closest('li')!;
    expect(within(row).getByText(shopper.strings.photoRaw).isConnected).to.equal(true);
  });

  it('that are gone from the device hold up no other', async () => {
    const shopper = await described();
    const gone = heic('IMG_0003.HEIC');
    gone.arrayBuffer = () => Promise.reject(new DOMException('Gone.', 'NotReadableError'));
    await pick(shopper, gone);
    await pick(shopper, await png('cup.png'));
    await have(shopper, 'IMG_0003.HEIC', 'cup.jpg');
  });

  it('in HEIC lose where they were taken, although they cannot be opened', async () => {
    const shared = shareSheet();
    const shopper = await described();
    const photo = heicWithPlace('IMG_0002.HEIC');
    const before = await photo.text();
    for (const trace of TRACES) expect(before).to.include(trace);
    await pick(shopper, photo);
    await have(shopper, 'IMG_0002.HEIC');
    expect(shopper.ui.getByText(shopper.strings.photoBlanked).isConnected).to.equal(true);
    await shopper.advice({});
    await shopper.press(shopper.strings.photosShare);
    await waitFor(() => expect(shared).to.have.lengthOf(1));
    const [file] = shared[0]!.files!;
    const after = await file!.text();
    for (const trace of TRACES) expect(after).to.not.include(trace);
    expect(file!.size, 'all else is as it was').to.equal(photo.size);
  });

  it('take the focus along when they are moved, and to the other button at the end', async () => {
    const shopper = await described();
    await pick(shopper, await png('a.png'), await png('b.png'), await png('c.png'));
    await have(shopper, 'a.jpg', 'b.jpg', 'c.jpg');
    const { photoEarlier, photoLater } = shopper.strings;
    const later = fill(photoLater, { name: 'a.jpg' });
    shopper.button(later).focus();
    await shopper.press(later);
    await have(shopper, 'b.jpg', 'a.jpg', 'c.jpg');
    expect(shopper.root.activeElement === shopper.button(later)).to.equal(true);
    await shopper.press(later);
    await have(shopper, 'b.jpg', 'c.jpg', 'a.jpg');
    expect(shopper.root.activeElement === shopper.button(fill(photoEarlier, { name: 'a.jpg' }))).to.equal(
      true,
    );
  });

  it('are images; other files are left out', async () => {
    const shopper = await described();
    await pick(shopper, new File(['x'], 'notes.txt', { type: 'text/plain' }), await png('cup.png'));
    await have(shopper, 'cup.jpg');
  });

  it('are named in the message', async () => {
    const shopper = await described();
    await pick(shopper, await png('cup.png'));
    await have(shopper, 'cup.jpg');
    await shopper.advice({});
    await shopper.lengthen('full');
    expect(shopper.message.value).to.include('cup.jpg');
  });
});

/** Presses the button that shares a photo; what is saved instead is written down. */
async function sharing(): Promise<{ readonly shopper: Shopper; readonly saved: readonly string[] }> {
  const saved: string[] = [];
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const shopper = await described();
  await pick(shopper, await png('cup.png'));
  await have(shopper, 'cup.jpg');
  await shopper.advice({});
  await shopper.press(shopper.strings.photosShare);
  return { shopper, saved };
}

describe('sharing photos', () => {
  it('hands them over without place and device, smaller, with the message', async () => {
    const shared = shareSheet();
    const shopper = await described();
    await pick(shopper, await jpegWithPlace('cup.jpg'), await png('large.png', 4000, 10));
    await have(shopper, 'cup.jpg', 'large.jpg');
    await shopper.advice({});
    await shopper.press(shopper.strings.photosShare);
    await shopper.ui.findByText(shopper.strings.photosShared);
    const { files, text } = shared[0]!;
    expect(files!.map(({ name, type }) => [name, type])).to.deep.equal([
      ['cup.jpg', 'image/jpeg'],
      ['large.jpg', 'image/jpeg'],
    ]);
    const bytes = await files![0]!.text();
    expect(bytes).to.not.include('Exif').and.to.not.include(PLACE);
    expect((await createImageBitmap(files![1]!)).width).to.equal(1600);
    expect(text).to.include('cup.jpg');
  });

  it('is not offered where there are none', async () => {
    const shopper = await described();
    await shopper.advice({});
    expect(shopper.ui.queryByRole('button', { name: shopper.strings.photosShare }) === null).to.equal(true);
  });

  it('is no error where the shopper closes the sheet', async () => {
    replace(navigator, 'canShare', () => true);
    let asked = false;
    replace(navigator, 'share', () => {
      asked = true;
      return Promise.reject(new DOMException('Closed.', 'AbortError'));
    });
    const { saved } = await sharing();
    await waitFor(() => expect(asked).to.equal(true));
    expect(saved).to.deep.equal([]);
  });

  it('saves them where there is no share sheet', async () => {
    replace(navigator, 'canShare', undefined);
    const { shopper, saved } = await sharing();
    await shopper.ui.findByText(shopper.strings.photosSaved);
    expect(saved).to.deep.equal(['cup.jpg']);
  });
});

describe('a case that is forgotten', () => {
  it('does not get a photo that was still being made ready', async () => {
    const read = createImageBitmap;
    let goOn = (): void => {};
    let asked = false;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    replace(window, 'createImageBitmap', async (image: Blob) => {
      asked = true;
      await held;
      return read(image);
    });
    const shopper = await described();
    await pick(shopper, await png('first.png'));
    await pick(shopper, await png('second.png'));
    await waitFor(() => expect(asked).to.equal(true));
    shopper.element.reset();
    goOn();
    shopper.element.goTo('issue');
    await shopper.arrived();
    await shopper.openDetail('photos');
    await pick(shopper, await png('next.png'));
    await waitFor(() => expect(shopper.element.report.photos).to.deep.equal(['next.jpg']));
  });
});

describe('photos of a kept draft', () => {
  it('come back with it, and are gone with it', async () => {
    const before = await described({ persist: 'local' });
    await pick(before, await png('cup.png'));
    await have(before, 'cup.jpg');
    await waitFor(() => expect(Object.values(localStorage).join()).to.include('cup.jpg'));
    await before.advice({});
    before.element.remove();
    const after = await mount({ persist: 'local' });
    await after.openDetail('photos');
    await waitFor(() => expect(after.root.querySelectorAll('.thumbnail canvas').length).to.be.above(0));
    await after.press(after.strings.caseForget);
    await after.arrived();
    expect(after.element.report.photos).to.deep.equal([]);
  });

  it('are told apart from those of another widget, and stay when that one is forgotten', async () => {
    const kept = (name: string) => waitFor(() => expect(Object.values(localStorage).join()).to.include(name));
    const first = await described({ persist: 'local' });
    await pick(first, await png('cup.png'));
    await have(first, 'cup.jpg');
    await kept('cup.jpg');
    const second = await described({ persist: 'local' });
    await pick(second, await png('cup.png'));
    await have(second, 'cup-2.jpg');
    await kept('cup-2.jpg');
    await second.advice({});
    await second.press(second.strings.caseForget);
    await second.arrived();
    first.element.remove();
    second.element.remove();
    const after = await mount({ persist: 'local' });
    await after.openDetail('photos');
    await waitFor(() => expect(after.root.querySelectorAll('.thumbnail canvas').length).to.be.above(0));
    expect(after.element.report.photos).to.deep.equal(['cup.jpg']);
  });
});
