/** Borders as the API says them (line style and weight) and as cells keep them (one word). */

type LineStyle = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
type Weight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface Line {
  readonly style: LineStyle;
  readonly weight: Weight;
}

const lines: { readonly [word: string]: Line } = {
  none: { style: 'None', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

export function lineOf(word: string | undefined): Line {
  return lines[word ?? 'none'] ?? { style: 'Continuous', weight: 'Thin' };
}

/** The word for a line; where that weight does not exist, the style's own. `null` for an unknown style or weight. */
export function wordOf(style: unknown, weight: unknown): string | null {
  const ofStyle = Object.entries(lines).filter(([, line]) => line.style === style);
  const isWeight = Object.values(lines).some((line) => line.weight === weight);
  if (ofStyle.length === 0 || !isWeight) return null;
  return (ofStyle.find(([, line]) => line.weight === weight) ?? ofStyle[0])?.[0] ?? null;
}
