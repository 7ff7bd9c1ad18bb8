type Prediction = { readonly isPopular: boolean; readonly isExpectedPopular: boolean };

/** How a song does against how it sounds. */
export function standingOf({ isPopular, isExpectedPopular }: Prediction) {
  if (isExpectedPopular) return isPopular ? 'popular' : 'promote';
  return isPopular ? 'luckier' : 'quiet';
}
