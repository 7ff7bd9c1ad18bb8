// Draws how a figure grows with the catalog, one small picture for each.
const size = { width: 320, height: 190, left: 52, right: 12, top: 34, bottom: 28 };
const columns = 2;
const plots = [];

/** @param {{ title: string, points: [number, number][] }} plot the points as (tracks, figure), in order */
export const plot = (what) => plots.push(what);

/** All of them as one picture. */
export function picture() {
  const [width, height] = [columns * size.width, Math.ceil(plots.length / columns) * size.height];
  const panels = plots.map(
    (one, at) =>
      `<g transform="translate(${(at % columns) * size.width} ${Math.floor(at / columns) * size.height})">${panel(one)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="11" fill="#333">
<rect width="${width}" height="${height}" fill="#fff"/>
${panels.join('\n')}
</svg>
`;
}

function panel({ title, points }) {
  const { width, height, left, right, top, bottom } = size;
  const [most, step] = round(Math.max(...points.map(([, value]) => value)));
  const x = (tracks) => left + (tracks / points.at(-1)[0]) * (width - left - right);
  const y = (value) => height - bottom - (value / most) * (height - top - bottom);
  const lines = Array.from({ length: Math.round(most / step) + 1 }, (_, at) => at * step).map(
    (value) =>
      `<path d="M${left} ${y(value)}H${width - right}" stroke="#ddd"/><text x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${value.toLocaleString('en')}</text>`,
  );
  const labels = [points[0], points.at(-1)].map(
    ([tracks]) =>
      `<text x="${x(tracks)}" y="${height - 10}" text-anchor="${tracks === points[0][0] ? 'start' : 'end'}">${tracks.toLocaleString('en')} tracks</text>`,
  );
  const path = points
    .map(([tracks, value], at) => `${at === 0 ? 'M' : 'L'}${x(tracks).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');
  const dots = points.map(
    ([tracks, value]) => `<circle cx="${x(tracks).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3" fill="#b0124f"/>`,
  );
  return `<text x="12" y="18" font-weight="600">${title}</text>${lines.join('')}${labels.join('')}<path d="${path}" fill="none" stroke="#b0124f" stroke-width="2"/>${dots.join('')}`;
}

/** A round number at or above the value, and the step between the lines up to it. */
function round(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [0.25, 0.5, 1, 2, 2.5].map((part) => part * power).find((part) => value / part <= 4);
  return [Math.ceil(value / step) * step, step];
}
