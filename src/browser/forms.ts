/** On the pages of an op-ed in two forms: a link to the other form leads to the paragraph that is being read. */

for (const link of document.querySelectorAll<HTMLAnchorElement>('.copy-switch a'))
  link.addEventListener('click', () => (link.hash = paragraphInView()?.id ?? ''));

/** A paragraph that ends so near the upper edge, in pixels, is not being read. */
const EDGE = 40;

/** The first numbered paragraph that is to be seen; none while the text is still below. */
function paragraphInView(): Element | undefined {
  const paragraphs = [...document.querySelectorAll('.text .para > [id^="p"]')];
  const top = paragraphs[0]?.getBoundingClientRect().top ?? 0;
  return top > innerHeight / 2 ? undefined : paragraphs.find((each) => each.getBoundingClientRect().bottom > EDGE);
}
