/** What is used of pagedjs, which has no types of its own. */
declare module 'pagedjs' {
  export class Previewer {
    /** Lays a text out on pages; style sheets are objects from a name to a text. */
    preview(content: Node, sheets: readonly Readonly<Record<string, string>>[], renderTo: Element): Promise<unknown>;
  }
}
