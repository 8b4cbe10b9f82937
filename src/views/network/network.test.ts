import { describe, expect, it } from 'vitest';
import { libraryOf, sample, sampleWith } from '../../library/sample.ts';
import { overlap } from '../../diagrams/network/box.ts';
import { networkView } from './network.ts';

const library = libraryOf(sample);
const view = networkView(library);

describe('networkView', () => {
  it('tells each entry’s ties in words, from both ends', () => {
    const told = view.tables.flatMap(({ rows }) =>
      rows.map(({ text, stated, together }) => [
        text,
        ...stated.map(({ words, to }) => `${words} ${to.map((link) => `${link.text} ${link.href}`).join(', ')}`),
        ...together.flatMap(({ opEd, places }) =>
          places.map((place) => `${opEd}, ${place.text}: ${place.others.map(({ text: name }) => name).join(', ')}`),
        ),
      ]),
    );
    expect(told).toContainEqual([
      'Minsk II',
      'follows Minsk I #entry-minsk-i',
      'contrasts with Minsk I #entry-minsk-i',
      'signed by Ada King #entry-ada-king',
      'Peace, ¶ 2: Zeno Adams',
    ]);
    expect(told).toContainEqual(['détente']);
  });

  it('draws every entry once, in the order of the tables, none over another', () => {
    const { labels } = view.drawing;
    expect(labels.map(({ id }) => id)).toEqual(view.tables.flatMap(({ rows }) => rows.map(({ id }) => id)));
    const boxes = labels.map(({ box }) => box);
    expect(boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([]);
  });

  it('has a line for each type of relation, arrows only where it does not read the same from both ends', () => {
    const lines = view.drawing.stated.map(({ words, count, lines: path, heads }) => [
      words,
      count,
      path !== '',
      heads !== '',
    ]);
    expect(lines).toContainEqual(['contrasts with', 2, true, false]);
    expect(lines).toContainEqual(['follows', 1, true, true]);
  });

  it('is the same at every run', () => {
    expect(networkView(libraryOf(sample))).toEqual(view);
  });

  it('tells the script names that look like markup as text', () => {
    const hostile = sampleWith({
      'events/hostile.md': '---\nname: </script><b>\nsummary: A name.\nsources: [allan-2020]\n---\n',
    });
    expect(networkView(libraryOf(hostile)).data).toContain('\\u003c/script>\\u003cb>');
    expect(networkView(libraryOf(hostile)).data).not.toContain('<');
  });
});
