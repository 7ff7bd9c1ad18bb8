/** Shows the part of the page that the address names; says whether it is there. */
export function scrollToAnchor() {
  const target = document.getElementById(window.location.hash.slice(1));
  target?.scrollIntoView();
  return target;
}
