/** So long what loads above a part can push it away. */
const holdMs = 5000;
let held: AbortController | undefined;

/**
 * Shows the part of the page that the address names, and keeps it in view while what stands above loads and grows, until
 * the reader does something; says whether it is there.
 */
export function scrollToAnchor() {
  held?.abort();
  const target = document.getElementById(window.location.hash.slice(1));
  if (!target) return false;
  const place = () => ({ top: target.getBoundingClientRect().top, height: document.body.scrollHeight });
  let shown = place();
  const show = () => {
    target.scrollIntoView({ behavior: 'instant' });
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
  // What scrolls without having grown was scrolled by the reader, be it by the bar at its edge.
  const onScroll = () => {
    const { top, height } = place();
    if (height === shown.height && Math.abs(top - shown.top) > 1) holding.abort();
  };
  window.addEventListener('scroll', onScroll, { signal, passive: true });
  setTimeout(() => holding.abort(), holdMs);
  return true;
}
