/** Apart from the other words, since the first panel to load needs them. */
export const goneText = {
  title: 'This analysis is not kept any more.',
  next: 'It was deleted. Load the page again to see the newest one.',
};
