/** On a reading list’s page: room for an answer below each question. */
import styles from '../styles/notes.css';
import { bringStyles } from './dom.ts';
import { answersPage } from './notes/answers-page.ts';
import { pagePath } from './notes/page-path.ts';

const script = document.currentScript;
const path = pagePath(location.pathname);
if (path !== undefined && script !== null) {
  bringStyles(styles);
  void answersPage(document, path, script.dataset['address']);
}
