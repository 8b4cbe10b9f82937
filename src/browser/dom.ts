/** Elements made from data: text stays text, whatever it says. */

type Attributes = Readonly<Record<string, string | boolean | undefined>>;
export type Child = Node | string | false | undefined;

/** An element with its attributes (`true` for one without a value; false and undefined are left out) and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A button that does something. */
export function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/** Fills an element with these children alone. */
export function fill(box: Element, children: readonly Child[]): void {
  box.replaceChildren(...children.filter((child) => child !== undefined && child !== false));
}

/** Adds a style sheet to the page, from its text; most visits are spared it. */
export function bringStyles(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
