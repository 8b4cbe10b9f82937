/** The scripts of the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { classicScript, scriptNames } from '../../offline/classic-script.ts';

const once = import.meta.env.PROD;

export const getStaticPaths = (async () => {
  const scripts = await Promise.all(scriptNames.map((name) => classicScript(name, once)));
  return scripts.map(({ href, code }) => ({
    params: { script: href.slice('/assets/'.length, -'.js'.length) },
    props: { code },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
