/** The keys of the reading aloud. They work in its dialog alone: https://www.w3.org/TR/WCAG22/#character-key-shortcuts */

export type Move = 'next' | 'previous' | 'first' | 'last';
export type AloudAct = Move | 'down' | 'up' | 'glosses' | 'questions' | 'larger' | 'smaller';

const KEYS = new Map<string, AloudAct>([
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['PageDown', 'down'],
  ['PageUp', 'up'],
  ['Home', 'first'],
  ['End', 'last'],
  ['g', 'glosses'],
  ['q', 'questions'],
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
]);

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What a key asks for: `down` and `up` go on within a long paragraph, then to the next.
 * @param onButton whether a button has the focus, which the space bar presses
 */
export function actOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys, onButton: boolean): AloudAct | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === ' ') return onButton ? undefined : shiftKey ? 'up' : 'down';
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key);
}

/** The index to which a move leads, among so many. */
export function movedTo(move: Move, from: number, count: number): number {
  const to = { next: from + 1, previous: from - 1, first: 0, last: count - 1 }[move];
  return Math.max(0, Math.min(to, count - 1));
}
