/** The fonts of a packet as a style sheet that needs no other file: a page opened from a disk may load none. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const STYLES = 'src/styles';

/** The site’s faces with their files in them; pages are set once they are there. */
export async function fontSheet(): Promise<string> {
  let sheet = await readFile(join(STYLES, 'fonts.css'), 'utf8');
  for (const [url, file = ''] of sheet.matchAll(/url\('([^']+)'\)/g)) {
    const font = await readFile(join(STYLES, file));
    sheet = sheet.replace(url, `url(data:font/woff2;base64,${font.toString('base64')})`);
  }
  return sheet.replaceAll('font-display: optional', 'font-display: block');
}
