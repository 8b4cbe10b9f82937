/** The texts of the small collection for tests. */

/** A site file with the five usual kinds, and every relation that the sample needs. */
export const sampleSite = `title: Marginalia
tagline: A reader for tests
collection: War and Truce
description: Two op-eds on truces.
address: https://reader.example
language: en
contributors: the editors
license: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
navigation: [readings, people, treaties, claims]
kinds:
  people: { one: person, many: People, about: Those named., icon: ●, color: { light: '#000000', dark: '#ffffff' }, schema: Person, order: family-name, years: life }
  treaties: { one: treaty, many: Treaties, about: Treaties., icon: ■, color: { light: '#000000', dark: '#ffffff' }, schema: Legislation, order: date, years: first }
  events: { one: event, many: Events, about: Events., icon: ▲, color: { light: '#000000', dark: '#ffffff' }, schema: Event, order: date, years: first }
  organizations: { one: organization, many: Organizations, about: Bodies., icon: ◆, color: { light: '#000000', dark: '#ffffff' }, schema: Organization, years: [founded] }
  concepts: { one: concept, many: Concepts, about: Ideas., icon: ✦, color: { light: '#000000', dark: '#ffffff' }, schema: DefinedTerm }
relations:
  signatory: { reads: signed, reverse: signed by, from: [people], to: [treaties] }
  party: { reads: party to, reverse: parties, from: [organizations], to: [treaties] }
  member: { reads: member of, reverse: members, from: [people], to: [organizations] }
  leader: { reads: led, reverse: led by, from: [people], to: [organizations] }
  follows: { reads: follows, reverse: followed by, later: true }
  established-by: { reads: established by, reverse: established, from: [organizations], to: [treaties] }
  contrasts: { reads: contrasts with, reverse: contrasts with }
`;

export const sampleTexts: Readonly<Record<string, string>> = {
  'site.yaml': sampleSite,
  'bibliography.json': `[
  { "id": "roe-2022", "type": "article-magazine", "title": "Peace in Our Time",
    "author": [{ "family": "Roe", "given": "Jane" }, { "family": "Abel", "given": "Max" }],
    "container-title": "The Review", "volume": 3, "issue": 2, "issued": { "date-parts": [[2022, 2, 17]] } },
  { "id": "un-2015", "type": "legislation", "title": "Resolution 2202",
    "author": [{ "literal": "UN Security Council" }], "issued": { "date-parts": [[2015]] } },
  { "id": "allan-2020", "type": "report", "title": "The Minsk Conundrum",
    "author": [{ "family": "Allan", "given": "Duncan" }], "publisher": "Chatham House",
    "issued": { "date-parts": [[2020, 5]] }, "URL": "https://example.org/minsk", "note": "Read in full." }
]
`,
  'claims/truce-held.yaml': `title: Did the truce hold?
kind: in-error
statement: The truce held.
made:
  - { opEd: peace, paragraph: 2, quote: the truce held }
shown: It broke within days.
sources: [un-2015]
concerns: [minsk-ii]
checked: 2026-11-22
`,
  'claims/who-began.yaml': `title: Who began it?
kind: disputed
statement: The OSCE began it.
made:
  - { opEd: peace, paragraph: 1, quote: began the talks }
  - { opEd: winter, paragraph: 1, quote: A cold march }
agreed: There were talks.
positions:
  - { label: The OSCE, statement: The OSCE asked first., holders: [Ada King], sources: [allan-2020] }
  - { label: Others, statement: Others did., holders: [Zeno Adams, The Review], sources: [un-2015, allan-2020] }
sources: [roe-2022]
concerns: [osce, ada-king]
checked: 2026-11-22
`,
  'concepts/detente.md': `---
name: détente
summary: An easing. It did not last.
sources: [allan-2020]
---
`,
  'events/autumn-talks.md': `---
name: Autumn Talks
dates:
  - { what: held, when: 2014-09-05 }
summary: Some talks.
sources: [allan-2020]
---
`,
  'events/ice-march.md': `---
name: Ice March
dates:
  - { what: fought, when: 1918-02 }
summary: A march.
sources: [allan-2020]
---
`,
  'op-eds/peace.mdx': `---
title: Peace in Our Time
short: Peace
authors:
  - { given: Jane, family: Roe, entry: ada-king }
  - { family: Abel, certainty: probable, how: the words match }
publication: The Review
publicationEntry: osce
date: 2022-02-17
url: https://example.org/peace
text: digest
rights: © the author
summary: On truces.
inferred:
  - { what: title, how: from the heading }
sources: [roe-2022]
---

The OSCE and Ada King began the talks. In winter the OSCE left, and King stayed.

<Note on="began the talks" kind="disputed" claim="who-began">Who began is open.</Note>

<Gloss of="osce" sources="un-2015">It was *there*.</Gloss>

After Minsk II the truce held, says <Mention of="zeno-adams">a writer</Mention>. Then the Minsk agreement fell.

<Note on="the truce held" kind="context" sources="allan-2020">Minsk II was broken.</Note>

<Caption>The OSCE at work.</Caption>
`,
  'op-eds/winter.md': `---
title: Winter
authors:
  - { given: Max, family: Abel }
publication: The Review
date: 1991
text: full
rights: CC BY 4.0
summary: On snow.
sources: [roe-2022]
---

A cold march.
`,
  'organizations/osce.md': `---
name: OSCE
full: Organization for Security and Co-operation in Europe
summary: A security organization of 57 states. It monitors truces.
relations:
  - { type: established-by, to: minsk-i }
sources: [un-2015, allan-2020]
---

It watched Minsk II [@roe-2022] from the first day.
`,
  'people/ada-king.md': `---
name: Ada King
dates:
  - { what: born, when: 1950 }
  - { what: died, when: 2010 }
summary: A diplomat.
relations:
  - { type: signatory, to: minsk-ii }
  - { type: leader, to: osce }
sources: [allan-2020]
sameAs: ['https://example.org/ada']
---
`,
  'people/zeno-adams.md': `---
name: Zeno Adams
dates:
  - { what: born, when: 1960~ }
summary: A writer.
sources: [allan-2020]
---
`,
  'treaties/minsk-i.md': `---
name: Minsk I
dates:
  - { what: signed, when: 2014-09-05 }
summary: A first truce.
relations:
  - { type: contrasts, to: minsk-ii }
sources: [allan-2020]
---
`,
  'treaties/minsk-ii.md': `---
name: Minsk II
aliases:
  - Minsk agreement
dates:
  - { what: signed, when: 2015-02-12 }
summary: A second truce.
relations:
  - { type: follows, to: minsk-i }
  - { type: contrasts, to: minsk-i }
sources: [allan-2020]
---
`,
};
