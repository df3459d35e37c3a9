/** A template at a glance: its header's colour and how many columns it has. */
import type { ReactNode } from 'react';

const [width, height, head, line] = [64, 44, 10, 8];

export function TemplatePicture({ color, columns }: { readonly color: string; readonly columns: number }): ReactNode {
  const step = width / columns;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <rect width={width} height={height} fill="#FFFFFF" stroke="#BFBFBF" />
      <rect width={width} height={head} fill={color} />
      {Array.from({ length: columns - 1 }, (_, index) => (
        <line key={`c${index}`} x1={(index + 1) * step} x2={(index + 1) * step} y1={0} y2={height} stroke="#D9D9D9" />
      ))}
      {Array.from({ length: 4 }, (_, index) => (
        <line key={`r${index}`} x1={0} x2={width} y1={head + (index + 1) * line} y2={head + (index + 1) * line} stroke="#D9D9D9" />
      ))}
    </svg>
  );
}
