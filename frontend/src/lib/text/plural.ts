import { formatCount } from '../format.ts';

export const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** 1 song, 1,200 songs */
export const counted = (count: number, one: string, many: string) =>
  `${formatCount(count)} ${plural(count, one, many)}`;
