/** Answers the requests of pages: from the version that the page is of, else from the server. */
import { fileAt } from '../kept/file-at.ts';
import { addressOf, find, heldOf, keepAnswer, type Version } from '../kept/version.ts';
import { notKeptPage, titleOf, type KeptPage } from './not-kept.ts';

export interface Answered {
  readonly response: Response;
  /** What comes of keeping what the server answered; false when that is not of this version: the server has another. */
  readonly kept?: Promise<boolean>;
}

/** It shows titles that come from elsewhere, so it may run nothing. */
const NOT_KEPT = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'self'" };

/** @param version nothing when the page is of none that is here */
export async function answer(request: Request, version: Version | undefined): Promise<Answered> {
  const file = version && fileAt(request.url, version.scope, version.manifest);
  if (version === undefined || file === undefined) return { response: await fromServer(request, version) };
  const found = await find(version, file);
  if (found !== undefined) return { response: found };
  const response = await fromServer(request, version);
  if (response.type !== 'basic') return { response };
  return { response, kept: keepAnswer(version, file, response.clone()) };
}

async function fromServer(request: Request, version: Version | undefined): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    if (request.mode !== 'navigate') return Response.error();
    return new Response(await notKept(version), { status: 503, headers: NOT_KEPT });
  }
}

async function notKept(version: Version | undefined): Promise<string> {
  if (version === undefined) return notKeptPage([], []);
  const held = [...(await heldOf(version))].toSorted();
  const pages = held.filter((file) => file.endsWith('.html'));
  const kept = await Promise.all(pages.map((file) => keptPage(version, file)));
  const sheets = held.filter((file) => file.endsWith('.css'));
  return notKeptPage(
    kept,
    sheets.map((file) => addressOf(file, version.scope)),
    addressOf('index.html', version.scope),
  );
}

async function keptPage(version: Version, file: string): Promise<KeptPage> {
  const html = (await (await find(version, file))?.text()) ?? '';
  return { href: addressOf(file, version.scope), title: titleOf(html) ?? file };
}
