// The table that a run prints: what was measured, and what it is held against in the same run.
const rows = [];

export const row = (what, figure, against, ratio) => rows.push({ what, figure, against, ratio });

export const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

export function print() {
  console.log('| what | this run | against | ratio |\n|---|---|---|---|');
  for (const { what, figure, against, ratio } of rows) console.log(`| ${what} | ${figure} | ${against} | ${ratio.toFixed(2)} |`);
}
