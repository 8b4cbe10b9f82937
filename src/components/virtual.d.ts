/** What `kind-styles.ts` makes from the site file. */
declare module 'virtual:kinds.css';
