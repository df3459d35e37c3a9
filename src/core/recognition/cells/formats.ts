/** What a cell's number format says of its value. */

/** Whether Excel shows a hundred times the value: a quoted sign is only written after it. */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && format.replace(/"[^"]*"|\\\\./g, '').includes('%');
}
