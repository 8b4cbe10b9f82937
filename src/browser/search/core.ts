/** The core of the search, a script of its own: Pagefind, what it needs for every search, and how it is opened. */
import { createInstance } from 'virtual:pagefind';
import { dataEvent } from '../../model/data-script.ts';
import { supply } from './fetch.ts';
import { openIndex, type OpenIndex } from './open.ts';

const open: OpenIndex = (load, ranking) =>
  openIndex(() => {
    const { basePath, failure } = supply(load);
    return { instance: createInstance({ basePath, noWorker: true, ranking }), failure };
  });

dispatchEvent(new CustomEvent(dataEvent, { detail: ['core', open] }));
