import { useEffect, useRef, useState } from 'react';

const PHONE = 320;

/** The width a drawing has, now and whenever the window changes. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(PHONE);
  useEffect(() => {
    const element = ref.current;
    if (!element) {
      return;
    }
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? PHONE));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
