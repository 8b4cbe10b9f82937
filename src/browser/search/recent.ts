/** What was sought lately, kept on the device; where storage is closed, nothing is kept, and nothing is said. */
const KEY = 'postil-recent';
const MOST = 8;
const LONGEST = 200;

/** The list with these words put first, each search once and the oldest beyond eight left out. */
export function withWords(list: readonly string[], words: string): string[] {
  const tidy = words.trim().slice(0, LONGEST);
  return tidy === '' ? [...list] : [tidy, ...without(list, tidy)].slice(0, MOST);
}

/** The list without these words, whatever their case. */
export function without(list: readonly string[], words: string): string[] {
  return list.filter((each) => each.toLowerCase() !== words.toLowerCase());
}

/** The list that a text holds; empty when it holds something else. */
export function listIn(text: string | null): string[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** The searches on this device, the latest first. */
export function recentSearches(): string[] {
  try {
    return listIn(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Keeps a search. */
export function remember(words: string): void {
  keep(withWords(recentSearches(), words));
}

/** Forgets one search. */
export function forget(words: string): void {
  keep(without(recentSearches(), words));
}

/** Forgets all. */
export function forgetAll(): void {
  keep([]);
}

function keep(list: readonly string[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Storage is closed or full.
  }
}
