export type Paint = { color: string; opacity: number };
export type Stroke = Paint & { width: number; dashes: readonly number[]; cap: CanvasLineCap; join: CanvasLineJoin };
type Painted = { fill?: Paint | undefined; stroke?: Stroke | undefined };
export type Box = { x: number; y: number; width: number; height: number };

export type Font = { family: string; size: number; weight: string; style: string };

/** A line of text from its left end, its foot on y; `width` is what the page gives it. */
export type Text = Painted & {
  kind: 'text';
  text: string;
  x: number;
  y: number;
  width: number;
  angle: number;
  font: Font;
};

/** What a drawing is made of, each where it stands on the page, in its pixels. */
export type Shape =
  | (Painted & { kind: 'line'; x1: number; y1: number; x2: number; y2: number })
  | (Painted & { kind: 'rect'; radius: number } & Box)
  | (Painted & { kind: 'circle'; x: number; y: number; r: number })
  /** A path in a space of its own; the matrix leads from it to the page. */
  | (Painted & { kind: 'path'; d: string; matrix: DOMMatrix })
  | Text
  | ({ kind: 'image'; canvas: HTMLCanvasElement } & Box)
  /** Shapes of which only what lies in the box is seen. */
  | ({ kind: 'clip'; shapes: readonly Shape[] } & Box);

/** A whole picture: what of the page it shows, and what stands there. */
export type Drawing = {
  left: number;
  top: number;
  width: number;
  height: number;
  title: string;
  ground: Paint;
  shapes: readonly Shape[];
};
