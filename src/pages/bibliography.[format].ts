/** The whole bibliography as files for reference managers. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bibliographyReferences } from '../exports/citations/collections.ts';
import { referencesFile } from '../exports/citations/downloads.ts';
import { getLibrary } from '../library/loader.ts';
import { referenceFormats, type ReferenceFormat } from '../model/urls.ts';

export const getStaticPaths = (() =>
  referenceFormats.map((format) => ({ params: { format }, props: { format } }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly format: ReferenceFormat;
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(referencesFile(bibliographyReferences(await getLibrary()), props.format));
