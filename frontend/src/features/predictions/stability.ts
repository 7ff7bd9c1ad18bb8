/** A direction counts as clear when at least four of five resamples agree on it. */
export const isStable = (stability: number) => stability >= 0.8;
