/** Where the layout lies on the canvas: `k` pixels for each of its units, its centre at `x`, `y`. */
export type View = { x: number; y: number; k: number };

export type Size = { width: number; height: number };
export type Zoom = { x: number; y: number; k: number };

/** Room for the names of circles around the picture. */
const above = 44;
const beside = 12;

/** The whole layout on the canvas, then moved and zoomed as chosen. */
export function viewOf({ width, height }: Size, reach: number, zoom: Zoom): View {
  const fit = Math.max(0.05, Math.min((width / 2 - beside) / reach, (height / 2 - above) / reach));
  return { x: zoom.x + (zoom.k * width) / 2, y: zoom.y + (zoom.k * height) / 2, k: zoom.k * fit };
}

export const toScreen = ({ x, y, k }: View, spot: { x: number; y: number }) => ({
  x: x + k * spot.x,
  y: y + k * spot.y,
});

export const toLayout = ({ x, y, k }: View, point: { x: number; y: number }) => ({
  x: (point.x - x) / k,
  y: (point.y - y) / k,
});
