/** `npm run zim`: packs the site into one file for Kiwix, https://kiwix.org, below `zim/`. */
import { contentRoot } from '../src/library/disk.ts';
import { siteOf } from '../src/library/site.ts';
import { downloadName } from '../src/views/offline.ts';
import { PUBLIC } from './build-site.ts';
import { ensureBuilt } from './built.ts';
import { ensureZimTools, packZim } from './pack-zim.ts';
import { say } from './process.ts';
import { publishedSite } from './site.ts';

process.exitCode = (await zim()) ? 0 : 1;

async function zim(): Promise<boolean> {
  if (!(await ensureZimTools())) {
    say('zimwriterfs and zimcheck are missing. Install zim-tools: https://github.com/openzim/zim-tools');
    return false;
  }
  // What is wrong with a site file, the build says.
  if ((await siteOf(contentRoot))?.makes.download === false) {
    say('What Kiwix opens is made of the download, and site.yaml says that there is none: makes.download is false.');
    return false;
  }
  if (!(await ensureBuilt({ to: PUBLIC }))) return false;
  const { title } = await publishedSite(contentRoot);
  const to = `zim/${downloadName(title)}.zim`;
  const isWhole = await packZim({ to });
  if (isWhole) say(`Packed ${to}; open it in Kiwix.`);
  return isWhole;
}
