/** Annotations as the W3C has them: https://www.w3.org/TR/annotation-model/ */
import { z } from 'zod';
import { ANNOTATION_CONTEXT } from '../../model/annotation.ts';

const context = z.literal(ANNOTATION_CONTEXT);
const address = z.url();
const moment = z.iso.datetime();
const offset = z.int().nonnegative();

const creator = z.object({ id: address, type: z.literal('Organization'), name: z.string() });

const words = z
  .object({
    type: z.literal('TextualBody'),
    value: z.string(),
    format: z.enum(['text/plain', 'text/html']),
    language: z.string(),
    purpose: z.enum(['describing', 'commenting', 'tagging']),
  })
  .describe('what the margin says (describing, commenting), or the kind of a note (tagging)');

const resource = z
  .object({ type: z.literal('SpecificResource'), source: address, purpose: z.enum(['identifying', 'linking']) })
  .describe('what is meant (identifying): an entry, also elsewhere; or what bears it out (linking): a source, a claim');

const quotation = z
  .object({ type: z.literal('TextQuoteSelector'), exact: z.string().min(1), prefix: z.string(), suffix: z.string() })
  .describe('the words, with 32 characters on either side');

const position = z
  .object({ type: z.literal('TextPositionSelector'), start: offset, end: offset })
  .describe('where they stand in document.body.textContent of the page, in UTF-16 units');

const target = z.object({
  type: z.literal('SpecificResource'),
  source: address.describe('the page of the op-ed'),
  selector: z.tuple([quotation, position]),
});

const motivation = z.enum(['identifying', 'describing', 'commenting']);

const annotation = z.object({
  id: address.describe('the page’s, with the id of the gloss or note as its fragment'),
  type: z.literal('Annotation'),
  motivation: z.array(motivation).min(1),
  created: moment.optional(),
  modified: moment.optional(),
  creator,
  rights: address,
  body: z.array(z.union([words, resource])).min(1),
  target,
});

export const annotationPage = z
  .object({
    '@context': context,
    id: address,
    type: z.literal('AnnotationPage'),
    partOf: z.object({ id: address, type: z.literal('AnnotationCollection') }),
    prev: address.optional(),
    next: address.optional(),
    items: z.array(annotation),
  })
  .describe('The glosses, notes and mentions of an op-ed, as annotations of its page.');

export const annotationCollection = z
  .object({
    '@context': context,
    id: address,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    creator,
    rights: address,
    total: z.int().nonnegative().describe('annotations in all'),
    first: address.optional(),
    last: address.optional(),
  })
  .describe('All annotations of the site; each page of it is an op-ed’s.');

export type Annotation = z.infer<typeof annotation>;
export type AnnotationBody = Annotation['body'][number];
export type AnnotationPage = z.infer<typeof annotationPage>;
export type AnnotationCollection = z.infer<typeof annotationCollection>;
