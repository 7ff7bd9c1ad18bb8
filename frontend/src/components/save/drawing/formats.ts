import type { Origin } from '../origin.ts';
import { draw } from './draw.ts';
import { pngOf } from './writePng.ts';
import { svgOf } from './writeSvg.ts';

/** A drawn figure as a file. */
export const drawingFormats = {
  svg: (figure: HTMLElement, origins: readonly Origin[]) =>
    new Blob([svgOf(draw(figure, origins))], { type: 'image/svg+xml' }),
  png: (figure: HTMLElement, origins: readonly Origin[]) => pngOf(draw(figure, origins)),
};
