// What a run has measured: each figure with what it is held against in the same run, their ratio, and the bar for it.
const rows = [];
const missing = [];

/** Says that something could not be measured, and why. */
export function leaveOut(why) {
  missing.push(why);
  console.error(why);
}

/** Whether all of it was measured. */
export const isWhole = () => missing.length === 0;

/**
 * @param {object} entry
 * @param {string} entry.what what was measured
 * @param {string} entry.figure in this run
 * @param {string} entry.against what it is held against, with its figure
 * @param {number} entry.ratio the one over the other
 * @param {number} [entry.most] the ratio may be at most this
 * @param {number} [entry.least] the ratio must be at least this
 */
export const row = (entry) => rows.push(entry);

export const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

export const count = (value) => Math.round(value).toLocaleString('en');

export function table() {
  const lines = rows.map(
    (entry) =>
      `| ${entry.what} | ${entry.figure} | ${entry.against} | ${entry.ratio.toFixed(2)} | ${bar(entry)} | ${met(entry)} |`,
  );
  return ['| what | this run | against | ratio | bar | met |', '|---|---|---|---|---|---|', ...lines].join('\n');
}

const bar = ({ most, least }) =>
  most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${Number(least.toFixed(2))}` : '–';

function met({ ratio, most, least }) {
  if (most === undefined && least === undefined) return '–';
  return (most === undefined || ratio <= most) && (least === undefined || ratio >= least) ? 'yes' : '**no**';
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
