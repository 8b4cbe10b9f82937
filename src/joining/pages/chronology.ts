/** The line of time of all collections: that of a finished site, with what all of them tell in its places. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { counted } from '../../model/words.ts';
import { countOf } from '../../views/chronology/chronology.ts';
import { chronologyDrawing, drawnKinds, legendOf, type DrawnKind } from '../../views/chronology/drawing.ts';
import type { ChronologyItem } from '../../views/chronology/items.ts';
import { decadesOf } from '../../views/chronology/years.ts';
import { own, pageOfList } from '../addresses.ts';
import type { Stretch } from '../dated.ts';
import { trail } from '../frame.ts';
import type { JoinedKind } from '../kinds.ts';
import { line } from '../line.ts';
import { elementIn, elementsIn, named, treeOf, withClass, withId } from '../tree.ts';

export const chronologyTitle = 'Chronology';
export const chronologyAbout = 'All that is dated in the collections on one line of time.';

/** Where the line of time does not fit on a page, its stretches have pages, and this one lists them. */
export function overviewMain(stretches: readonly Stretch[]): ElementContent[] {
  return [
    trail(chronologyTitle),
    h('article', { className: ['joined'] }, [
      h('h1', chronologyTitle),
      h('p', { className: ['joined-about'] }, chronologyAbout),
      ...(stretches.length === 0 ? [h('p', 'Nothing is dated yet.')] : []),
      h(
        'ol',
        stretches.map(({ title, items }, index) =>
          h('li', line(stretchHref(index), title, counted(items.length, 'date'))),
        ),
      ),
    ]),
  ];
}

/** The page of a stretch, where there are several. @param index from 0 */
export const stretchHref = (index: number): string => pageOfList(own.chronology, index + 2);

/** Whether a finished page has a drawing, and so can be filled. */
export function canBeFilled(template: Root): boolean {
  return elementsIn(template, withId('line')).length > 0;
}

/**
 * The main part of a page, from that of a finished one.
 * @param title of the stretch, where there are several
 */
export function stretchMain(
  template: Root,
  kinds: readonly JoinedKind[],
  items: readonly ChronologyItem[],
  title?: string,
): ElementContent[] {
  const main = elementIn(template, 'main', withId('main'));
  const article = elementIn(main, 'line of time', withClass('chronology'));
  const drawn = drawnKinds(kinds).filter(({ tone }) => items.some(({ subject }) => subject.kindClass === tone));
  const [heading, about] = article.children.filter((child) => child.type === 'element');
  const whole = title === undefined ? chronologyTitle : `${chronologyTitle}, ${title}`;
  if (heading !== undefined) fill(heading, whole);
  if (about !== undefined) fill(about, chronologyAbout);
  fillForm(elementIn(article, 'form', withId('narrow-time')), drawn);
  fill(elementIn(article, 'count', withId('told-time')), countOf(items));
  const drawing = chronologyDrawing(drawn, items);
  fill(elementIn(article, 'drawing', withId('line')), ...(drawing === undefined ? [] : partsOf(drawing.svg)));
  fill(elementIn(article, 'legend', withClass('legend')), drawing === undefined ? '' : legendOf(drawing));
  fill(elementIn(article, 'list', withId('times')), ...decades(items));
  const kept = main.children.filter((child) => child !== article && child.type === 'element' && !isOfSite(child));
  const between = title === undefined ? [] : [{ text: chronologyTitle, href: own.chronology }];
  return [trail(title ?? chronologyTitle, between), article, ...kept];
}

/** What belongs to the page of the one site: the trail, and its address on paper. */
const isOfSite = (element: Element): boolean => withClass('trail')(element) || withClass('on-paper')(element);

function fill(element: Element, ...content: readonly (ElementContent | string)[]): void {
  element.children = content.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

function partsOf(svg: string): ElementContent[] {
  return elementIn(treeOf(svg), 'body', named('body')).children;
}

/** Offers the kinds; entries and readings are narrowed on the pages of their own sites. */
function fillForm(form: Element, kinds: readonly DrawnKind[]): void {
  const set = elementIn(form, 'set of kinds', named('fieldset'));
  const legend = set.children.filter((child) => child.type === 'element' && child.tagName === 'legend');
  fill(set, ...legend, ...kinds.map(kindBox));
  const fields = elementIn(form, 'row of fields', named('div'));
  const isOfOne = (child: ElementContent) =>
    child.type === 'element' &&
    elementsIn(child, ({ tagName, properties }) => tagName === 'select' || properties['name'] === 'near').length > 0;
  fields.children = fields.children.filter((child) => !isOfOne(child));
}

function kindBox({ value, name, icon, tone }: DrawnKind): Element {
  return h('label', { className: [tone] }, [
    h('input', { type: 'checkbox', name: 'kind', value, checked: true }),
    h('span', { ariaHidden: 'true' }, icon),
    h('span', name),
  ]);
}

/** The list, as the script of the page reads it. */
function decades(items: readonly ChronologyItem[]): Element[] {
  return decadesOf(items).map(({ id, title, years }) =>
    h('section', { className: ['decade'] }, [
      h('h2', { id }, title),
      ...years.map((year) =>
        h('div', { className: ['year'] }, [
          h('h3', { id: year.id }, String(year.year)),
          h('ul', year.items.map(listItem)),
        ]),
      ),
    ]),
  );
}

/** More collections are only counted. */
const MOST = 3;

function listItem({ id, at, weight, subject, date, what, readings }: ChronologyItem): Element {
  const named = readings
    .slice(0, MOST)
    .flatMap(({ text, href }, index) => [index === 0 ? '' : ' · ', h('a', { href }, text)]);
  const more = readings.length > MOST ? ` and ${readings.length - MOST} more` : '';
  return h(
    'li',
    { id, className: [subject.kindClass], dataAt: at, ...(weight > 0 && { dataWeight: String(weight) }) },
    [
      h('span', { className: ['when'] }, [date.before, date.year === '' ? '' : h('i', date.year), date.after]),
      ' ',
      h('span', [
        h('span', { ariaHidden: 'true' }, subject.icon),
        ' ',
        h('a', { href: subject.href }, subject.text),
        ': ',
        h('span', { className: ['what'] }, what),
        h('small', ['in ', ...named, more]),
      ]),
    ],
  );
}
