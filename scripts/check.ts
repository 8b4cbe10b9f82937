/** `npm run check`: checks the content and says what is wrong, where, and how to mend it. Exit status 1 if anything is. */
import { formatReport } from '../src/checks/report.ts';
import { contentRoot, readContentFolder } from '../src/library/disk.ts';
import { buildLibrary } from '../src/library/join.ts';

const { diagnostics } = buildLibrary(await readContentFolder(contentRoot));
console.log(formatReport(diagnostics));
process.exitCode = diagnostics.length > 0 ? 1 : 0;
