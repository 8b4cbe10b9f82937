import { describe, expect, it } from 'vitest';
import { sampleSite } from '../../library/sample.ts';
import { listsOfEntries } from './entries.ts';
import { collection, peace, xml } from './fixture.ts';
import { listOfPlaces } from './places.ts';
import { listOfRelations } from './relations.ts';

const osce = `---
name: OSCE
dates:
  - { what: founded, when: 1995-01-01, where: Vienna }
  - { what: led by Ada King, when: 1996/1998~ }
summary: A body.
sources: [un-2015]
---
`;

const march = `---
name: Ice March
aliases: [the march]
dates:
  - { what: fought, when: 1918-02, where: New York }
summary: A march.
sources: [allan-2020]
sameAs: ['https://www.wikidata.org/entity/Q1', 'https://viaf.org/viaf/1', 'https://example.org/ice']
---

It met the OSCE [@un-2015].
`;

const peaceAndMarch = { 'organizations/osce.md': osce, 'events/ice-march.md': march };
const text = xml(listsOfEntries(peace(peaceAndMarch)));

describe('entries', () => {
  it.each([
    [
      'a person, with a life',
      '<person xml:id="entry.ada-king" ana="#kind.people" source="#source.allan-2020"><persName>Ada King</persName>' +
        '<birth when="1950"><date when="1950">1950</date></birth><death when="2010"><date when="2010">2010</date></death>' +
        '<idno type="URI">https://reader.example/people/ada-king.html</idno>' +
        '<idno type="URI" subtype="sameAs">https://example.org/ada</idno>' +
        '<note type="summary"><p>A diplomat.</p></note></person>',
    ],
    [
      'a body, with an event and a state',
      '<event when="1995-01-01" where="#place.Vienna"><label>founded</label><desc>' +
        '<date when="1995-01-01">1 January 1995</date>, <placeName ref="#place.Vienna">Vienna</placeName></desc></event>' +
        '<state from="1996" to="1998" to-custom="1998~" cert="medium" datingMethod="https://www.loc.gov/standards/datetime/">' +
        '<label>led by Ada King</label>',
    ],
    [
      'a work, with its alias',
      '<bibl xml:id="entry.minsk-ii" type="treaty" ana="#kind.treaties" source="#source.allan-2020"><title>Minsk II</title>' +
        '<title type="alias">Minsk agreement</title>' +
        '<note type="fact"><label>signed</label> <date when="2015-02-12">12 February 2015</date></note>' +
        '<idno type="URI">https://reader.example/treaties/minsk-ii.html</idno>',
    ],
  ])('%s', (_what, part) => expect(text).toContain(part));

  it('an event has its date, and what is known of it elsewhere', () => {
    const events = peace({
      ...peaceAndMarch,
      'claims/truce-held.yaml': `title: Did it?
kind: in-error
statement: It held.
made:
  - { opEd: peace, paragraph: 2, quote: the truce held }
shown: It broke.
sources: [un-2015]
concerns: [ice-march]
checked: 2026-11-22
`,
    });
    expect(xml(listsOfEntries(events))).toContain(
      '<listEvent type="events"><head>Events</head><event xml:id="entry.ice-march" when="1918-02" ana="#kind.events" ' +
        'source="#source.allan-2020 #source.un-2015"><label>Ice March</label><label type="alias">the march</label>' +
        '<idno type="URI">https://reader.example/events/ice-march.html</idno>' +
        '<idno type="Wikidata" subtype="sameAs">https://www.wikidata.org/entity/Q1</idno>' +
        '<idno type="VIAF" subtype="sameAs">https://viaf.org/viaf/1</idno>' +
        '<idno type="URI" subtype="sameAs">https://example.org/ice</idno>' +
        '<note type="summary"><p>A march.</p></note>' +
        '<note type="article"><p>It met the <orgName ref="#entry.osce">OSCE</orgName><seg type="citation"> (' +
        '<ref type="source" target="#source.un-2015">UN Security Council 2015</ref>)</seg>.</p></note>' +
        '<event when="1918-02" where="#place.New_York"><label>fought</label>',
    );
  });

  it.each([
    ['Place', '<listPlace type="events"><head>Events</head><place xml:id="entry.ice-march"'],
    ['Painting', '<listBibl type="events"><head>Events</head><bibl xml:id="entry.ice-march" type="event"'],
    ['DefinedTerm', '<list type="events"><head>Events</head><item xml:id="entry.ice-march"'],
    ['NewsMediaOrganization', '<listOrg type="events"><head>Events</head><org xml:id="entry.ice-march"'],
    ['Person', '<listPerson type="events"><head>Events</head><person xml:id="entry.ice-march"'],
  ])('of a kind that is a %s', (schema, part) => {
    const site = sampleSite.replace('schema: Event', `schema: ${schema}`);
    expect(xml(listsOfEntries(collection({ 'site.yaml': site })))).toContain(part);
  });
});

describe('what is between entries', () => {
  it('places stand once, by name', () => {
    expect(xml(listOfPlaces(peace(peaceAndMarch)))).toBe(
      '<listPlace type="places"><head>Places</head><place xml:id="place.Vienna"><placeName>Vienna</placeName></place></listPlace>',
    );
    expect(listOfPlaces(peace())).toEqual([]);
  });

  it('relations are between what is in the file; a symmetric one stands once', () => {
    expect(xml(listOfRelations(peace()))).toBe(
      '<listRelation>' +
        '<relation name="signatory" active="#entry.ada-king" passive="#entry.minsk-ii" ana="#relation.signatory"/>' +
        '<relation name="leader" active="#entry.ada-king" passive="#entry.osce" ana="#relation.leader"/>' +
        '</listRelation>',
    );
    expect(xml(listOfRelations(collection())).match(/<relation name="contrasts"[^>]*>/g)).toEqual([
      '<relation name="contrasts" mutual="#entry.minsk-i #entry.minsk-ii" ana="#relation.contrasts"/>',
    ]);
  });
});
