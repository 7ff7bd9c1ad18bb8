import { formatCount } from '../../../lib/format.ts';

const mega = 1_000_000;
const tenths = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** 1234 → 1.2 kB, 500000000 → 500 MB */
export const formatBytes = (bytes: number) =>
  bytes >= mega
    ? `${tenths.format(bytes / mega)} MB`
    : bytes >= 1000
      ? `${tenths.format(bytes / 1000)} kB`
      : `${formatCount(bytes)} bytes`;
