/** The core of the search, a script of its own: Pagefind with its program, and how an index is opened. */
import { createInstance } from 'virtual:pagefind';
import { dataEvent } from '../../model/data-script.ts';
import { supply } from './fetch.ts';
import { openIndex, type OpenIndex } from './open.ts';

/** All instances share one program: the first starts it, and two that did so at a time would each spoil what the other has read. */
let started: Promise<unknown> | undefined;

const open: OpenIndex = (head, load, ranking) =>
  openIndex(() => {
    const { basePath, failure } = supply(head, load, started ?? Promise.resolve());
    const instance = createInstance({ basePath, noWorker: true, ranking });
    // Without a word it loads nothing, and is done when the program runs.
    started ??= instance.preload('');
    return { instance, failure };
  });

dispatchEvent(new CustomEvent(dataEvent, { detail: ['core', open] }));
