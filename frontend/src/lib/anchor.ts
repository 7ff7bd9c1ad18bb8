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
  const show = () => target.scrollIntoView({ behavior: 'instant' });
  show();
  const observer = new ResizeObserver(show);
  observer.observe(document.body);
  const holding = new AbortController();
  held = holding;
  const { signal } = holding;
  signal.addEventListener('abort', () => observer.disconnect());
  for (const act of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(act, () => holding.abort(), { signal, passive: true });
  }
  setTimeout(() => holding.abort(), holdMs);
  return true;
}
