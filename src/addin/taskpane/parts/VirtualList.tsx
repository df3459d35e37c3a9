/** A list of which only what is seen is drawn, so that thousands of rows scroll without a stutter. Rows are of one height. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** Pixels. */
  readonly rowHeight: number;
  readonly label: string;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  /** Keys that the list itself does not use. */
  readonly onKey: (key: string) => boolean;
  readonly draw: (item: Item) => ReactNode;
}

const seenBeyond = 4;
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6, Home: -Infinity, End: Infinity };

export function VirtualList<Item>({ items, idOf, rowHeight, label, selected, onSelect, onKey, draw }: Props<Item>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(400);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    setHeight(element.clientHeight);
    const above = selected * rowHeight;
    if (above < element.scrollTop) element.scrollTop = above;
    else if (above + rowHeight > element.scrollTop + element.clientHeight) element.scrollTop = above + rowHeight - element.clientHeight;
  }, [selected, rowHeight, items.length]);

  const first = Math.max(0, Math.floor(top / rowHeight) - seenBeyond);
  const last = Math.min(items.length, Math.ceil((top + height) / rowHeight) + seenBeyond);
  const keyPressed = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move !== undefined) onSelect(Math.max(0, Math.min(items.length - 1, selected + move)));
    else if (!onKey(event.key)) return;
    event.preventDefault();
  };
  const current = items[selected];
  return (
    <div
      ref={frame}
      className="virtual-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      {...(current === undefined ? {} : { 'aria-activedescendant': `row-${idOf(current)}` })}
      onKeyDown={keyPressed}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div role="presentation" style={{ blockSize: items.length * rowHeight, position: 'relative' }}>
        {items.slice(first, last).map((item, index) => (
          <div
            key={idOf(item)}
            id={`row-${idOf(item)}`}
            role="option"
            aria-selected={first + index === selected}
            aria-setsize={items.length}
            aria-posinset={first + index + 1}
            tabIndex={-1}
            className="virtual-row"
            style={{ insetBlockStart: (first + index) * rowHeight, blockSize: rowHeight }}
            onFocus={() => onSelect(first + index)}
          >
            {draw(item)}
          </div>
        ))}
      </div>
    </div>
  );
}
