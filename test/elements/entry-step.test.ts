import { expect } from '@open-wc/testing';
import { mount } from './mount.js';
import { within } from './queries.js';

describe('the first step', () => {
  it('asks first, with topics and channels below', async () => {
    const { ui, strings, content, searchBox } = await mount();
    expect(ui.getByRole('region', { name: strings.askHeading })).to.contain(searchBox);
    const topics = within(ui.getByRole('group', { name: strings.topicsHeading })).getAllByRole('button');
    expect(topics.map((topic) => topic.textContent.trim())).to.deep.equal(
      content.topics.filter(({ id }) => id !== 'contact').map(({ title }) => title),
    );
  });
});
