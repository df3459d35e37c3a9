import { attribute, child, childrenOf, flagAttribute, numberAttribute } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** Colour index 8 to 63 of Excel 97; 0 to 7 are the first eight of them. */
const palette97 =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
const officeTheme = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** Theme colours as cells number them. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** "#RRGGBB" of a colour element; `null` for an automatic or unknown colour. */
export type ColorReader = (color: XmlElement | null) => string | null;

/** @param theme the root of the theme part; @param styles the root of the styles part, for its own palette */
export function colorReader(theme: XmlElement | null, styles: XmlElement | null): ColorReader {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const themeColors = themeOrder.map((name, index) => {
    const color = child(scheme, name)?.children[0] ?? null;
    return attribute(color, 'lastClr') ?? hexOrNull(attribute(color, 'val')) ?? officeTheme[index] ?? '000000';
  });
  const own = childrenOf(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor').map((color) => attribute(color, 'rgb')?.slice(-6));
  return (color) => {
    if (!color || flagAttribute(color, 'auto')) return null;
    const base = baseColor(color, themeColors, own);
    return base === null ? null : `#${tinted(base.toUpperCase(), numberAttribute(color, 'tint', 0))}`;
  };
}

function baseColor(color: XmlElement, themeColors: readonly string[], own: readonly (string | undefined)[]): string | null {
  const rgb = hexOrNull(attribute(color, 'rgb')?.slice(-6) ?? null);
  if (rgb !== null) return rgb;
  const theme = numberAttribute(color, 'theme', -1);
  if (theme >= 0) return themeColors[theme] ?? null;
  const indexed = numberAttribute(color, 'indexed', -1);
  if (indexed === 64) return '000000';
  if (indexed === 65) return 'FFFFFF';
  return indexed < 0 ? null : (own[indexed] ?? palette97[indexed < 8 ? indexed : indexed - 8] ?? null);
}

function hexOrNull(text: string | null): string | null {
  return text !== null && /^[0-9A-Fa-f]{6}$/.test(text) ? text : null;
}

/** Lightness moves towards white (tint above 0) or black (below 0) by that share. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = lightness === 0 || lightness === 1 ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1));
  const newChroma = chroma * (1 - Math.abs(2 * wanted - 1));
  const channel = (value: number) => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    const moved = high === low ? wanted : wanted + (share - 0.5) * newChroma;
    return Math.round(Math.min(1, Math.max(0, moved)) * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, '0');
  };
  return channel(red) + channel(green) + channel(blue);
}
