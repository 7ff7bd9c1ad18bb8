/** So long what loads above a part can push it away. */
const holdMs = 5000;
let held: AbortController | undefined;

/**
 * Shows the part of the page that the address names, and keeps it in view while what stands above loads and grows, until
 * the reader does something; says whether it is there.
 */
export function scrollToAnchor() {
  held?.abort();
  const { hash } = window.location;
  // Looked for each time: a page that loads anew puts another element in its place.
  const target = () => document.getElementById(hash.slice(1));
  if (!target()) return false;
  const place = () => ({
    scrolled: window.scrollY,
    offset: (target()?.getBoundingClientRect().top ?? Number.NaN) + window.scrollY,
  });
  let shown = place();
  const show = () => {
    target()?.scrollIntoView({ behavior: 'instant' });
    shown = place();
  };
  show();
  const observer = new ResizeObserver(show);
  observer.observe(document.body);
  const holding = new AbortController();
  held = holding;
  const { signal } = holding;
  signal.addEventListener('abort', () => observer.disconnect());
  // On the way down, so that the very act that led here, which is still on its way up, is not taken for a next one.
  for (const act of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(act, () => holding.abort(), { signal, passive: true, capture: true });
  }
  // Where the part still stands where it stood, it was the reader who scrolled, be it by the bar at its edge.
  const onScroll = () => {
    const { scrolled, offset } = place();
    if (!(Math.abs(offset - shown.offset) <= 1)) show();
    else if (Math.abs(scrolled - shown.scrolled) > 1) holding.abort();
  };
  window.addEventListener('scroll', onScroll, { signal, passive: true });
  setTimeout(() => holding.abort(), holdMs);
  return true;
}
