import { expect, it } from 'vitest';
import { libraryOf, sample } from '../library/sample.ts';
import { entriesData } from './entries-data.ts';

const data = entriesData(libraryOf(sample));

it('has a card for every entry, in the order of their ids', () => {
  expect(data.cards.map(({ id }) => id)).toEqual(data.cards.map(({ id }) => id).toSorted());
  expect(data.cards.find(({ id }) => id === 'minsk-ii')).toMatchInlineSnapshot(`
    {
      "href": "treaties/minsk-ii.html",
      "icon": "■",
      "id": "minsk-ii",
      "kindClass": "k-treaties",
      "kindWord": "treaty",
      "name": "Minsk II",
      "source": {
        "href": "sources.html#source-allan-2020",
        "short": "Allan 2020",
      },
      "summary": "A second truce.",
      "years": "2015",
    }
  `);
});

it('has the names by which a text mentions them, a family name as such', () => {
  expect(data.names.filter(({ id }) => id === 'ada-king')).toMatchInlineSnapshot(`
    [
      {
        "id": "ada-king",
        "text": "Ada King",
      },
      {
        "case": "initial",
        "id": "ada-king",
        "role": "family",
        "text": "King",
      },
    ]
  `);
});
