import { useEffect, useRef } from 'react';

/** Runs once for each time that the ribbon asked, also where it asked before the screen was there. */
export function useWish(wanted: number, run: () => void): void {
  const granted = useRef(0);
  useEffect(() => {
    if (wanted <= granted.current) return;
    granted.current = wanted;
    run();
  });
}
