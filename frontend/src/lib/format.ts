const locale = typeof navigator === 'undefined' ? 'en' : navigator.language;
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const plain = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const points = new Intl.NumberFormat(locale, {
  maximumFractionDigits: 1,
  minimumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
const signedWhole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const soon = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** 12345 → 12,345 */
export const formatCount = (value: number) => whole.format(value);

/** 0.0001 → 0.0001, 2000 → 2,000: as many digits as it has. */
export const formatPlain = (value: number) => plain.format(value);

/** 12345 → 12.3K */
export const formatShort = (value: number) => short.format(value);

/** 0.412 → 41% */
export const formatShare = (value: number) => share.format(value);

/** A percentile, 0–100, as a share of the songs. */
export const formatRank = (percentile: number) => formatShare(percentile / 100);

/** A true minus sign lines up with digits and is read as minus. */
const minus = (formatted: string) => formatted.replace('-', '−');

/** 0.412 → +41.2, for differences of shares in percentage points. */
export const formatPoints = (value: number) => minus(points.format(value * 100));

/** 12.3 → +12 */
export const formatSigned = (value: number) => minus(signedWhole.format(value));

/** 0.6049 → 0.60 */
export const formatHundredths = (value: number) => minus(hundredths.format(value));

/** An ISO time in the reader's own time zone. */
export const formatTime = (iso: string) => day.format(new Date(iso));

/** The same where there is little room and the year goes without saying. */
export const formatSoon = (iso: string) => soon.format(new Date(iso));

/** A time of today, to the second. */
export const formatClock = (time: Date) => clock.format(time);

/** A day in full, where it has to be understood later. */
export const formatDay = (time: Date) => longDay.format(time);

/** Words of this catalogue's language: a, b and c */
export const formatList = (items: readonly string[]) => list.format(items);

/** 191000 → 3:11 */
export function formatDuration(ms: number) {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** 1 song, 1,200 songs */
export const counted = (count: number, one: string, many: string) =>
  `${formatCount(count)} ${plural(count, one, many)}`;
