/** Packs each reading list of a finished site for learning management systems, beside the site’s other downloads. */
import { mkdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Library, LibraryReadingList } from '../../library/library.ts';
import type { ReadingListSlug } from '../../model/ids.ts';
import { cartridgeHref, moodleBookHref, packetPdfHref, papers } from '../../model/urls.ts';
import { writeZip, type ZipEntry } from '../../offline/zip.ts';
import { cartridgeFiles } from '../cartridge/cartridge.ts';
import { bookFiles } from '../moodle-book/book.ts';
import { courseOf } from './course.ts';
import type { CourseFile, PackedFile } from './types.ts';

/**
 * Writes a Common Cartridge and a Moodle book for each reading list; packets that lie in the folder go into the cartridge.
 * @param root the site's folder
 * @param published where the site is published, if it is
 */
export async function packCourses(root: string, library: Library, published: string | undefined): Promise<void> {
  for (const list of library.readingLists.values()) {
    const course = courseOf(library, list, { published, files: await packetsOf(root, list) });
    await write(join(root, cartridgeHref(list.slug)), cartridgeFiles(course), list);
    await write(join(root, moodleBookHref(list.slug)), bookFiles(course), list);
  }
}

/** The files that the courses of reading lists are packed into, from the site's root. */
export function courseFiles(lists: readonly ReadingListSlug[]): string[] {
  return lists.flatMap((slug) => [cartridgeHref(slug), moodleBookHref(slug)]).map((href) => href.slice(1));
}

/** The packets that were printed for a list, in regular type. */
async function packetsOf(root: string, { slug }: LibraryReadingList): Promise<CourseFile[]> {
  const printed = papers
    .map((paper) => ({ paper, path: join(root, packetPdfHref(slug, { paper, size: 'regular' })) }))
    .filter(({ path }) => existsSync(path));
  return Promise.all(
    printed.map(async ({ paper, path }) => ({
      kind: 'file' as const,
      name: basename(path),
      title: `The packet to print, ${paper === 'a4' ? 'A4' : 'Letter'} (PDF)`,
      content: new Uint8Array(await readFile(path)),
    })),
  );
}

async function write(path: string, files: readonly PackedFile[], { added }: LibraryReadingList): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const entries = async function* (): AsyncGenerator<ZipEntry> {
    yield* files;
  };
  await writeZip(path, entries(), added ?? '1980-01-01');
}
