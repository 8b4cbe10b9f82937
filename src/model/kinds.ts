/** The kinds of entries. A kind's name is its folder in `content/` and its place in the site's addresses. */
export const kinds = ['people', 'treaties', 'events', 'organizations', 'concepts'] as const;
export type Kind = (typeof kinds)[number];

interface KindWords {
  /** One entry of the kind, as a label. */
  readonly one: string;
  /** The kind's index page, as a title. */
  readonly many: string;
  /** What tells the kind apart where colour cannot; a character of the text font. */
  readonly symbol: string;
  /** What belongs here, one sentence for the index page. */
  readonly about: string;
}

export const kindWords: Readonly<Record<Kind, KindWords>> = {
  people: {
    one: 'person',
    many: 'People',
    symbol: '●',
    about: 'Those whom the readings name or allude to, and their authors.',
  },
  treaties: {
    one: 'treaty',
    many: 'Treaties',
    symbol: '■',
    about: 'Treaties, agreements, protocols and drafts, whether or not they bind in law.',
  },
  events: {
    one: 'event',
    many: 'Events',
    symbol: '▲',
    about: 'Meetings, crises, wars and turning points, in order of time.',
  },
  organizations: {
    one: 'organization',
    many: 'Organizations',
    symbol: '◆',
    about: 'Alliances, councils, states that are gone, and the journals that published the readings.',
  },
  concepts: {
    one: 'concept',
    many: 'Concepts',
    symbol: '✦',
    about: 'Terms of art, doctrines and recurrent arguments.',
  },
};
