/** A few rows of cells: a preview of what will be inserted. */
import type { ReactNode } from 'react';
import { isCellError, type CellValue } from '../../../core/model/grid';
import { numberText } from '../../../core/wording/wording';
import { useWords } from '../words';

interface Props {
  readonly label: string;
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly CellValue[])[];
  readonly footer?: readonly CellValue[];
}

export function CellTable({ label, header, rows, footer }: Props): ReactNode {
  return (
    <div className="preview">
      <table aria-label={label}>
        {header && (
          <thead>
            <tr>
              {header.map((text, index) => (
                <th key={index} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} cells={row} />
          ))}
        </tbody>
        {footer && (
          <tfoot>
            <Row cells={footer} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row({ cells }: { readonly cells: readonly CellValue[] }): ReactNode {
  const { language } = useWords();
  return (
    <tr>
      {cells.map((cell, index) => (
        <td key={index} className={typeof cell === 'number' ? 'number' : undefined} dir={typeof cell === 'number' ? 'ltr' : 'auto'}>
          {cell === null ? '' : typeof cell === 'number' ? numberText(language, cell) : isCellError(cell) ? cell.error : String(cell)}
        </td>
      ))}
    </tr>
  );
}
