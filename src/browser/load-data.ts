/** Loads scripts, and the data that they hand over by an event. */
import { dataEvent, type DataDetail } from '../model/data-script.ts';
import { bytesOf } from './base64.ts';
import { unpacked } from './unpack.ts';

/** Where scripts run: how one is run, and where its events arrive. */
export interface ScriptPlace {
  readonly run: (href: string) => Promise<void>;
  readonly events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/** A page as a place for scripts. */
export function scriptsOf(page: Document): ScriptPlace {
  return { run: (href) => loadScript(page, href), events: page.defaultView ?? page };
}

/** What the script at an address hands over under a name. Throws when there is none, or it hands over nothing. */
export async function handedOver({ run, events }: ScriptPlace, name: string, href: string): Promise<unknown> {
  // The data come while the script runs, before its `run` ends.
  let received: DataDetail | undefined;
  const receive = (event: Event) => {
    const { detail } = event as CustomEvent<DataDetail>;
    if (detail[0] === name) received = detail;
  };
  events.addEventListener(dataEvent, receive);
  try {
    await run(href);
  } finally {
    events.removeEventListener(dataEvent, receive);
  }
  if (received === undefined) throw new Error(`${href} does not hold “${name}”.`);
  const [, data, compressed] = received;
  return compressed === undefined ? data : unpacked(bytesOf(String(data))).json();
}

/** Runs a classic script. Throws when it cannot be loaded. */
export async function loadScript(page: Document, href: string): Promise<void> {
  const script = page.createElement('script');
  try {
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error(`${href} could not be loaded.`)));
      script.src = href;
      page.head.append(script);
    });
  } finally {
    script.remove();
  }
}

/** A function that runs a script once; where that fails it tries anew when it is called again. */
export function loaderOf(href: string): () => Promise<void> {
  let loaded: Promise<void> | undefined;
  return () =>
    (loaded ??= loadScript(document, href).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}

/** The address of a file that lies beside a script. */
export function beside(script: HTMLOrSVGScriptElement | null, file: string): string {
  return script instanceof HTMLScriptElement ? script.src.replace(/[^/]*$/, file) : file;
}
