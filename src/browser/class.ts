/** Pointing at an op-ed’s words, citing them, a view chosen for a class, reading aloud, and notes. */
import styles from '../styles/class.css';
import { isReadAloud, POINT } from '../model/class-view.ts';
import { readingAloud } from './class/aloud/aloud.ts';
import { classData } from './class/data.ts';
import { point, pointing } from './class/pointing.ts';
import { viewIn } from './class/view.ts';
import { showView } from './class/view-bar.ts';
import type { Action } from './class/types.ts';
import { bringStyles } from './dom.ts';
import { noteActions } from './notes/actions.ts';
import { pagePath } from './notes/page-path.ts';
import { showNotes } from './notes/show.ts';
import { siteRoot } from './notes/site-root.ts';

const root = siteRoot(document);
const loading = classData(document, root, pagePath(location.pathname) ?? '');
const list = viewIn(location.search)?.questions;

/** Begun once what is known has come; all else waits for it. */
const begun = loading.then((data) => {
  const questions = data.questions.filter((each) => !list || each.list === list);
  const open = readingAloud(document, questions, root);
  const aloud: Action = {
    label: 'Read aloud from here',
    act: async ({ paragraph }) => {
      open(paragraph.id);
      return undefined;
    },
  };
  showView(document, data.questions, root);
  if (isReadAloud(location.search)) open(location.hash.slice(1));
  return pointing(document, data, { menu: [...noteActions, aloud], words: noteActions.slice(0, 1) });
});

bringStyles(styles);
void showNotes(document);
addEventListener(POINT, (event) => void begun.then((here) => point(here, event)));
