import { type RefObject, useEffect, useState } from 'react';
import type { Size } from './view.ts';

/** How large the element is, in CSS pixels; unknown until it is laid out. */
export function useCanvasSize(element: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => setSize({ width: current.clientWidth, height: current.clientHeight }));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
