import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../anchoring/names.ts';
import { entryId } from '../model/ids.ts';
import { bodyOf } from './body.ts';
import { bridgeCopy, company, marlow } from './fixture.ts';
import { layOut } from './layout.ts';
import { mentionedIn } from './mentions.ts';

const town = entryId.parse('town');
const township = entryId.parse('township');

const mentioned = mentionedIn(
  bridgeCopy,
  dictionaryOf([
    { id: marlow, text: 'Ines Marlow' },
    { id: marlow, text: 'Marlow', role: 'family' },
    { id: company, text: 'Orrin Company' },
    { id: town, text: 'the town' },
    { id: township, text: 'the town' },
    { id: entryId.parse('maker'), text: 'A. Maker' },
  ]),
);

describe('mentionedIn', () => {
  it('finds the first mention of each entry, in captions too', () => {
    const words = mentioned.opened.placements.map(({ id, at }) => [id, at?.part, at?.index]);
    expect(words).toEqual([
      ['g-orrin-company', 'paragraph', 0],
      ['g-ines-marlow', 'paragraph', 1],
      ['g-maker', 'caption', 0],
    ]);
  });

  it('tells each name that may mean several once, with its first place', () => {
    expect(mentioned.ambiguous).toEqual([
      { words: 'The town', ids: [town, township], where: { unit: 'line', number: 5 } },
    ]);
  });

  it('can be laid out, without asking for glosses', () => {
    const body = bodyOf(layOut(mentioned.opened, mentioned.placeables, 'other'), undefined);
    expect(body).toContain('by <Mention of="ines-marlow">Ines Marlow</Mention>, who');
    expect(body).toContain('PHOTO: <Mention of="maker">A. MAKER</Mention></Caption>');
    expect(body.match(/<Mention/g)).toHaveLength(3);
    expect(body.match(/<(?:Note|Supplied)/g)).toHaveLength(3);
  });

  it('has no note without a source in an op-ed', () => {
    const body = bodyOf(layOut(mentioned.opened, mentioned.placeables, 'op-ed'), undefined);
    expect(body.match(/<Mention/g)).toHaveLength(3);
    expect(body).not.toMatch(/<(?:Note|Supplied)/);
  });
});
