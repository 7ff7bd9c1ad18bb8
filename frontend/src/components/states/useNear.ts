import { type RefObject, useEffect, useState } from 'react';

/** Becomes true, and stays so, once the element comes near what is visible; also for printing. */
export function useNear(element: RefObject<Element | null>) {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return;
    const show = () => setNear(true);
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), {
      rootMargin: '300px 0px',
    });
    observer.observe(element.current);
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, [near, element]);
  return near;
}
