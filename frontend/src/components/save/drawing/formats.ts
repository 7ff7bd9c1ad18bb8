import type { Origin } from '../origin.ts';
import { draw } from './draw.ts';
import { pngOf } from './writePng.ts';
import { svgOf } from './writeSvg.ts';

/** A drawn figure as a file. */
export const drawingFormats = {
  svg: (figure: HTMLElement, origin: Origin | undefined) =>
    new Blob([svgOf(draw(figure, origin))], { type: 'image/svg+xml' }),
  png: (figure: HTMLElement, origin: Origin | undefined) => pngOf(draw(figure, origin)),
};
