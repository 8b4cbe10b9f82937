/** How a file is encoded: what its readers should know of it, how its paragraphs are cited, and the classes that it uses. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Context } from './context.ts';
import { taxonomies } from './taxonomies.ts';

/** `encodingDesc`. */
export function encodingOf(context: Context): Element {
  const { site } = context.library;
  return x('encodingDesc', [
    x('projectDesc', [x('p', `${site.title}, ${site.tagline.toLowerCase()}. ${site.description}`)]),
    editorial(),
    x('refsDecl', [
      x(
        'p',
        'A paragraph is cited by its number, “¶ 7”, which is the same here and on the site, where it is the fragment #p7 of the op-ed’s page. The paragraphs are those of the op-ed as the editors had it; where its publisher’s page differs, a textual note may say so.',
      ),
    ]),
    x('refsDecl', [x('citeStructure', { unit: 'paragraph', match: '//body//p[@n]', use: '@n' })]),
    x('classDecl', taxonomies(context)),
  ]);
}

const policies: readonly (readonly [element: string, words: string, attributes?: Readonly<Record<string, string>>])[] =
  [
    [
      'correction',
      'A textual note says how a copy of the op-ed is damaged. Where the reading can be told in a few words, the note has an ab of type “emendation”: choice with the copy’s reading (sic) and ours (corr), supplied for lost words that we restore, gap for those that we cannot. In a text that is the op-ed’s own, choice stands where the reading does. In a reader’s own copy, supplied marks words that the repair took from elsewhere in it.',
    ],
    [
      'normalization',
      'Apostrophes and quotation marks are typographic. In a digest the spelling and the capitals are the editors’.',
    ],
    [
      'quotation',
      'Quotation marks stand in the text, within q. In a digest these are mostly words of the op-ed, at most 14 in succession; whose they are is not encoded.',
      { marks: 'all' },
    ],
    [
      'interpretation',
      'A digest renders an op-ed paragraph for paragraph in words of the editors, who are named in respStmt; the op-ed belongs to its author and is not reproduced. Names are tagged as mentions of an entry where a dictionary of names and the editors’ own marks find one. Notes in the margin are the editors’: a gloss explains a mention, and points to it by target; other notes hang on the words between target and targetEnd. A claim in standOff sets out the positions that specialists take on a statement of the op-ed, each with its sources.',
    ],
  ];

function editorial(): Element {
  return x(
    'editorialDecl',
    policies.map(([element, words, attributes = {}]) => x(element, { ...attributes }, [x('p', words)])),
  );
}
