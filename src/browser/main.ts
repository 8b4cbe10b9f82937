/** Enhances a finished page: settings, cards, the sheet, glosses beside their lemma. Everything works without. */
import { alignGlosses } from './align.ts';
import { showCards } from './cards.ts';
import { followInPlace } from './follow.ts';
import { closePanelsOnLeave } from './panels.ts';
import { openSheets } from './sheet.ts';
import { rememberSettings } from './settings.ts';

rememberSettings();
showCards();
openSheets();
followInPlace();
closePanelsOnLeave();
alignGlosses();
