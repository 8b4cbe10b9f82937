/** What the site is called, and where its content lies. */

export const site = {
  title: 'Postil',
  tagline: 'An annotated reader',
  description:
    'Two op-eds on NATO, Russia and Ukraine, with the people, treaties and events they lean on explained in the margin.',
  collection: 'NATO, Russia and Ukraine',
  language: 'en',
} as const;

/** The content folder, from the project's root; another collection can be built by naming another. */
export const contentRoot = process.env['POSTIL_CONTENT'] ?? 'content';
