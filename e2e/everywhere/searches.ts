/** Fifty searches that are made in every browser at every place, to be answered alike. */

/** Typed one after another into the search page. */
export const typed: readonly string[] = [
  // Single words.
  ...['truce', 'missile', 'democracy', 'neutrality', 'expansion', 'war'],
  // Names of entries, of their kinds and in other words.
  ...['NATO', 'Minsk II', 'Vladimir Putin', 'Final Act', 'Cold War', 'Budapest Memorandum', 'OSCE', 'open door'],
  // Phrases and questions.
  ...[
    '“not one inch eastward”',
    'security guarantees for Ukraine',
    'did NATO promise not to expand',
    'moral supremacy',
  ],
  // The beginnings of words, as they are typed.
  ...['gorb', 'enlarg', 'minsk a', 'n'],
  // Years.
  ...['1962', '2014', 'Munich 2007', 'treaty 1975'],
  // Misspellings.
  ...['Gorbachov', 'Minks', 'Kruschev', 'securty dilema', 'Zelenski'],
  // Accents, dashes, quotation marks, capitals.
  ...['détente', 'detente', 'DETENTE', 'NATO–Russia', 'nato-russia', "Talleyrand's"],
  // What is not there.
  ...['qqqqqqqqxq', 'the of and'],
];

/** Opened by their addresses: facets and orders. */
export const narrowed: readonly string[] = [
  'q=nato&kind=op-eds',
  'q=nato&kind=treaties',
  'q=security&kind=concepts&kind=claims',
  'q=war&sort=newest',
  'q=war&sort=oldest',
  'kind=events&sort=newest',
  'q=russia&period=1990s',
  'mentions=minsk-ii&mentions=vladimir-putin',
  'mentions=nato&q=missile',
  'q=europe&kind=people&sort=oldest',
  'q=Gorbachov&literal=1',
];
