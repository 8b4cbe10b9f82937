/** Enhances a finished page: settings, cards, the sheet, glosses beside their lemma. Everything works without. */
import { alignGlosses } from './align.ts';
import { showCards } from './cards.ts';
import { findFromAnywhere } from './find.ts';
import { followInPlace } from './follow.ts';
import { highlightWords } from './highlight.ts';
import { openClass } from './open-class.ts';
import { openCopies } from './open-copy.ts';
import { fitForPaper } from './paper.ts';
import { closePanelsOnLeave } from './panels.ts';
import { keepVisited } from './register.ts';
import { openSettings } from './open-settings.ts';
import { openSheets } from './sheet.ts';

openSettings(document.currentScript);
showCards();
openSheets();
followInPlace();
closePanelsOnLeave();
alignGlosses();
highlightWords();
findFromAnywhere();
openCopies();
openClass(document.currentScript);
fitForPaper();
keepVisited(document.currentScript);
