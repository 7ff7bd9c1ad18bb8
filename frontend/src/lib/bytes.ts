import { formatCount } from './format.ts';

const mega = 1_000_000;
const giga = 1000 * mega;
const tenths = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** 1234 → 1.2 kB, 500000000 → 500 MB, 12000000000 → 12 GB */
export const formatBytes = (bytes: number) =>
  bytes >= giga
    ? `${tenths.format(bytes / giga)} GB`
    : bytes >= mega
      ? `${tenths.format(bytes / mega)} MB`
      : bytes >= 1000
        ? `${tenths.format(bytes / 1000)} kB`
        : `${formatCount(bytes)} bytes`;
