/** So long what loads above a part can push it away. */
const holdMs = 5000;
/** A glide that was under way moves the page for a frame more after it was ended. */
const settleMs = 100;
let held: AbortController | undefined;

/**
 * Shows the part of the page that the address names, and keeps it in view while what stands above loads and grows, until
 * the reader does something; says whether it is there.
 */
export function scrollToAnchor() {
  held?.abort();
  const target = document.getElementById(window.location.hash.slice(1));
  if (!target) return false;
  const { scrollingElement: page } = document;
  const begun = performance.now();
  let shownAt = 0;
  const show = () => {
    target.scrollIntoView({ behavior: 'instant' });
    shownAt = window.scrollY;
  };
  const holding = new AbortController();
  held = holding;
  const { signal } = holding;

  // The browser's own way of keeping things in view would look as if the reader had scrolled.
  const root = document.documentElement;
  root.style.overflowAnchor = 'none';
  signal.addEventListener('abort', () => root.style.removeProperty('overflow-anchor'));

  // The reader may scroll by the bar at the edge, too; a page that became shorter ends where it ends.
  const isLeft = () => {
    const end = (page?.scrollHeight ?? 0) - window.innerHeight;
    return Math.abs(window.scrollY - shownAt) > 1 && window.scrollY < end - 1;
  };
  const keep = () => {
    if (isLeft() && performance.now() - begun > settleMs) holding.abort();
    else show();
  };
  show();
  const observer = new ResizeObserver(keep);
  observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect());
  // On the way down, so that the very act that led here, which is still on its way up, is not taken for a next one.
  for (const act of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(act, () => holding.abort(), { signal, passive: true, capture: true });
  }
  window.addEventListener('scroll', () => isLeft() && keep(), { signal, passive: true });
  setTimeout(() => holding.abort(), holdMs);
  return true;
}
