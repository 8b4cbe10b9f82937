/** What the menu of a spot offers for notes. */
import type { Action } from '../class/types.ts';
import { notesOn } from './show.ts';

export const noteActions: readonly Action[] = [
  {
    label: 'Write a note',
    act: async ({ paragraph, ...spot }) => {
      const notes = notesOn(paragraph.ownerDocument);
      await notes?.shown;
      return notes?.begin({ paragraph, ...spot }) === true ? undefined : 'No note can be written here.';
    },
  },
  {
    label: 'Your notes',
    act: async ({ paragraph }) => {
      const notes = notesOn(paragraph.ownerDocument);
      await notes?.shown;
      notes?.open();
      return undefined;
    },
  },
];
