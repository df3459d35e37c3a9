/** The corrections that the workbook keeps; one that no longer fits says why, each can be removed. */
import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { FieldMapping, Mapping } from '../../../core/model/mapping';
import type { BrokenMapping } from '../../../core/model/recognition';
import { removeMapping } from '../../actions/mapping';
import { useCorrected } from '../use-mapping';
import { useWords, type Words } from '../words';

interface CorrectionsProps {
  readonly mappings: readonly Mapping[];
  readonly broken: readonly BrokenMapping[];
}

export function MappingCorrections({ mappings, broken }: CorrectionsProps): ReactNode {
  const { say } = useWords();
  const corrected = useCorrected();
  const head = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h2 ref={head} tabIndex={-1}>
        {say('mapping.corrections', { count: mappings.length })}
      </h2>
      <ul className="corrections">
        {mappings.map((mapping) => {
          const lost = broken.find(({ id }) => id === mapping.id);
          const what = wordingOf(mapping, say);
          return (
            <li key={mapping.id} className="actions">
              <span>{what}</span>
              {lost && <p className="old">{say('mapping.broken', { why: lost.why })}</p>}
              <Button
                size="small"
                onClick={() => void corrected(removeMapping(mapping.id), 'mapping.removed', () => head.current)}
                aria-label={say('mapping.remove-of', { what })}
              >
                {say('mapping.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A column without a header is known by the labels beside it. */
function fieldName({ header, row, column, region }: FieldMapping): string {
  return row ?? (header || (column && column.labels.length > 0 ? (column.labels[0] ?? '') : (region?.title ?? '')));
}

function wordingOf(mapping: Mapping, say: Words['say']): string {
  const { sheet } = mapping;
  switch (mapping.kind) {
    case 'field':
      return say(mapping.column ? 'mapping.correction.column' : 'mapping.correction.field', {
        sheet,
        header: fieldName(mapping),
        role: say(`mapping.role.${mapping.role}`),
        ordinal: (mapping.column?.ordinal ?? 0) + 1,
      });
    case 'header-row':
      return say('mapping.correction.header-row', { sheet, headers: mapping.headers.join(' | ') });
    case 'total':
      return say(`mapping.correction.${mapping.isTotal ? 'total' : 'not-total'}`, { sheet, label: mapping.label });
    case 'relation':
      return say('mapping.correction.relation', {
        sheet,
        label: [mapping.total.label, mapping.total.header].filter((text) => text !== '').join(' · '),
        count: mapping.parts.length,
      });
  }
}
