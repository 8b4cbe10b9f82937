/** What can be done with what a reader points at. */
import type { ClassData, ParagraphCitation } from '../../model/class-data.ts';
import { paragraphWords } from '../../model/words.ts';
import { citationOf, quotationOf } from './citing.ts';
import { copied, type Told } from './clipboard.ts';
import { linkTo } from './links.ts';
import { fragmentOf } from './text-fragment.ts';
import type { Action } from './types.ts';
import { numbersOf, rangeOver, type Pointed } from './words.ts';

export interface Offer {
  readonly label: string;
  /** Does it; gives what is then told. Nothing where the reader is led elsewhere. */
  readonly act: () => Promise<Told | undefined>;
}

/** What is known where something is pointed at. */
export interface Known {
  readonly data: ClassData;
  /** Whose words those of the text are: of the op-ed, of this edition, or of another text, which is not ours to cite. */
  readonly text: 'op-ed' | 'edition' | 'other';
  /** Whether the text is a reader’s own copy, which nobody finds at the page’s address. */
  readonly isCopy: boolean;
  readonly here: string;
  /** How works are cited in the style that is chosen. */
  readonly citation: () => ParagraphCitation | undefined;
}

/** What is offered for a paragraph as such; nothing for a caption or a text that is not ours to cite. */
export function paragraphOffers(pointed: Pointed, known: Known): Offer[] {
  const numbers = numbersOf([pointed]);
  if (numbers.length === 0 || known.text === 'other') return [];
  const where = paragraphWords(numbers);
  const cite = (of: 'opEd' | 'edition', name: string): Offer => ({
    label: `Copy citation of ${name}, ${where}`,
    act: () => copied(citationOf(known.citation()?.[of] ?? '', numbers), `Citation of ${name}, ${where},`),
  });
  const citations = [cite('opEd', 'the op-ed'), cite('edition', 'this edition')];
  return [linkOffer([pointed], known), ...(known.citation() === undefined ? [] : citations)];
}

/** A link to the paragraph; from a copy too, for its paragraphs have the numbers of the digest’s. */
function linkOffer(pointed: readonly Pointed[], known: Known): Offer {
  const where = paragraphWords(numbersOf(pointed).slice(0, 1));
  const link = linkTo(known.data.address, known.here, fragmentTo(pointed));
  return { label: `Copy link to ${where}`, act: () => copied(link, `Link to ${where}`) };
}

const fragmentTo = ([first]: readonly Pointed[]): string => first?.block.ids[0] ?? '';

/** What is offered for words, of one paragraph or several. */
export function wordsOffers(pointed: readonly Pointed[], known: Known): Offer[] {
  const texts = pointed.flatMap(({ words }) => words?.text ?? []);
  if (texts.length === 0) return [];
  const hasLink = known.text !== 'other' && !known.isCopy;
  return [...(hasLink ? [wordsLink(pointed, known)] : []), quotation(pointed, texts, known)];
}

function wordsLink(pointed: readonly Pointed[], known: Known): Offer {
  return {
    label: 'Copy link to these words',
    act: async () => {
      const range = rangeOver(pointed);
      const words = range && fragmentOf(range);
      const link = linkTo(known.data.address, known.here, fragmentTo(pointed), words);
      const where = paragraphWords(numbersOf(pointed).slice(0, 1));
      return copied(
        link,
        words === undefined
          ? `Link to ${where}, for these words could not be told from others,`
          : 'Link to these words',
      );
    },
  };
}

function quotation(pointed: readonly Pointed[], texts: readonly string[], known: Known): Offer {
  const numbers = numbersOf(pointed);
  const isCited = known.text !== 'other' && known.citation() !== undefined && numbers.length > 0;
  return {
    label: isCited ? 'Copy quotation with citation' : 'Copy quotation',
    act: () => {
      const cited = isCited ? known.citation()?.[known.text === 'op-ed' ? 'opEd' : 'edition'] : undefined;
      const lines = [quotationOf(texts), ...(cited === undefined ? [] : [citationOf(cited, numbers)])];
      return copied(
        lines.join('\n'),
        `Quotation${cited === undefined ? '' : ` with citation, ${paragraphWords(numbers)},`}`,
      );
    },
  };
}

/** The same for what other parts of the page do at a spot: at the first of the paragraphs. */
export function spotOffers(actions: readonly Action[], [pointed]: readonly Pointed[], from: HTMLElement): Offer[] {
  if (pointed === undefined) return [];
  const { element: paragraph, number } = pointed.block;
  const spot = { paragraph, number, words: pointed.words?.range, from };
  return actions.map(({ label, act }) => ({
    label,
    act: async () => {
      const words = await act(spot);
      return words === undefined ? undefined : { words };
    },
  }));
}
