/**
 * Questions that a reader would ask, and what should be found first: fixed from the content before the search was tuned, and
 * not to be changed to please it. The bar: all within the first three results, 36 of the 40 first.
 */
export interface Question {
  /** As typed. */
  readonly query: string;
  /** The page expected as the first result, from the site’s root. */
  readonly first: string;
}

export const questions: readonly Question[] = [
  // Names.
  { query: 'Putin', first: 'people/vladimir-putin.html' },
  { query: 'Clinton', first: 'people/bill-clinton.html' },
  { query: 'NATO', first: 'organizations/nato.html' },
  { query: 'Minsk II', first: 'treaties/minsk-ii.html' },
  { query: 'the Cold War', first: 'events/cold-war.html' },
  { query: 'nato russia council', first: 'organizations/nato-russia-council.html' },
  { query: 'detente', first: 'concepts/detente.html' },
  { query: 'Talleyrand-Perigord', first: 'people/talleyrand.html' },
  { query: 'Nicolai Petro', first: 'people/nicolai-petro.html' },
  // Other names, acronyms and nicknames.
  { query: 'Final Act', first: 'treaties/helsinki-final-act.html' },
  { query: 'CSCE', first: 'concepts/helsinki-process.html' },
  { query: 'Founding Act', first: 'treaties/nato-russia-founding-act.html' },
  { query: 'Washington Treaty', first: 'treaties/north-atlantic-treaty.html' },
  { query: 'pfp', first: 'treaties/partnership-for-peace.html' },
  { query: '9/11', first: 'events/september-11-attacks.html' },
  { query: 'Staatsvertrag', first: 'treaties/austrian-state-treaty.html' },
  { query: 'Normandy four', first: 'organizations/normandy-format.html' },
  { query: 'USSR', first: 'organizations/soviet-union.html' },
  { query: 'open door', first: 'concepts/article-10-open-door.html' },
  { query: 'President Zelenskyy', first: 'people/volodymyr-zelensky.html' },
  // Misspellings.
  { query: 'Minks agreements', first: 'treaties/minsk-ii.html' },
  { query: 'Gorbachov', first: 'people/mikhail-gorbachev.html' },
  { query: 'Kruschev', first: 'people/nikita-khrushchev.html' },
  { query: 'Eltsin', first: 'people/boris-yeltsin.html' },
  { query: 'securty dilema', first: 'concepts/security-dilemma.html' },
  { query: 'Fukayama', first: 'people/francis-fukuyama.html' },
  { query: 'rapprochment', first: 'concepts/rapprochement.html' },
  { query: 'Budapest memorandom', first: 'treaties/budapest-memorandum.html' },
  { query: 'Zelenski', first: 'people/volodymyr-zelensky.html' },
  // Years.
  { query: 'Munich 2007', first: 'events/munich-speech-2007.html' },
  { query: 'Bucharest 2008', first: 'events/bucharest-summit-2008.html' },
  { query: 'Austria treaty 1955', first: 'treaties/austrian-state-treaty.html' },
  { query: 'Crimea 2014', first: 'events/annexation-of-crimea.html' },
  { query: '1962', first: 'events/cuban-missile-crisis.html' },
  // Phrases.
  { query: 'not one inch eastward', first: 'concepts/not-one-inch.html' },
  { query: '“is” and “ought”', first: 'concepts/is-ought-distinction.html' },
  { query: 'sugar high', first: 'op-eds/revising-the-topspin.html' },
  { query: 'moral supremacy', first: 'op-eds/russia-needs-security-guarantees.html' },
  { query: 'wartime scenario', first: 'claims/wartime-scenario.html' },
  { query: 'did NATO promise not to expand east', first: 'claims/not-one-inch-pledge.html' },
];
