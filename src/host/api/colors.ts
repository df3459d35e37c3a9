/** Colours as Excel's API takes them. */
import type { Json } from './protocol';

/** "#RRGGBB", or one of the few names that people write. */
export function colorOf(value: Json): string | undefined {
  const names: { readonly [name: string]: string } = {
    black: '#000000',
    white: '#FFFFFF',
    red: '#FF0000',
    green: '#008000',
    blue: '#0000FF',
    yellow: '#FFFF00',
    gray: '#808080',
    orange: '#FFA500',
  };
  if (typeof value !== 'string') return undefined;
  return /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : names[value.toLowerCase()];
}
