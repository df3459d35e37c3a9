/** Corrections made with the cells that are selected in the sheet: header row, total row, a sum of one's own. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { areaText } from '../../../core/model/addresses';
import type { RangeRef } from '../../../core/model/grid';
import type { RelationKind } from '../../../core/model/recognition';
import { declareRelation, headersInSelection, totalInSelection } from '../../actions/mapping';
import { selection } from '../../actions/workbook';
import { useAnnounce } from '../announce';
import { useCorrected } from '../use-mapping';
import { useWords } from '../words';

export function MappingSelection(): ReactNode {
  const { say } = useWords();
  const corrected = useCorrected();
  return (
    <section>
      <h2>{say('mapping.selection')}</h2>
      <div className="actions">
        <Button size="small" onClick={() => void corrected(headersInSelection())}>
          {say('mapping.use-headers')}
        </Button>
        <Button size="small" onClick={() => void corrected(totalInSelection(true))}>
          {say('mapping.use-total')}
        </Button>
        <Button size="small" onClick={() => void corrected(totalInSelection(false))}>
          {say('mapping.use-not-total')}
        </Button>
      </div>
      <DeclaredSum />
    </section>
  );
}

const kinds: readonly RelationKind[] = ['full', 'partial', 'at-least'];

function DeclaredSum(): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const corrected = useCorrected();
  const [total, setTotal] = useState<RangeRef | null>(null);
  const [parts, setParts] = useState<readonly RangeRef[]>([]);
  const [kind, setKind] = useState<RelationKind>('full');

  const take = async (keep: (range: RangeRef) => void): Promise<void> => {
    const selected = await selection();
    if (selected.done) keep({ sheet: selected.sheet, ...selected.area });
    else announce({ tone: 'error', text: say(`actions.refused.${selected.why}`) });
  };
  const clear = (): void => {
    setTotal(null);
    setParts([]);
  };
  const save = async (): Promise<void> => {
    if (!total) return;
    if (await corrected(declareRelation(total, parts, kind))) clear();
  };

  return (
    <div className="form">
      <h3>{say('mapping.declare')}</h3>
      <p className="quiet">{say('mapping.declare-help')}</p>
      <div className="actions">
        <Button size="small" onClick={() => void take((range) => setTotal({ ...range, bottom: range.top, right: range.left }))}>
          {say('mapping.take-total')}
        </Button>
        <Button size="small" disabled={!total} onClick={() => void take((range) => setParts((former) => [...former, range]))}>
          {say('mapping.take-parts')}
        </Button>
      </div>
      {total && (
        <>
          <p>
            <bdi>{total.sheet}</bdi>
            {': '}
            <bdi dir="ltr">
              {areaText(total)} = {parts.map(areaText).join(' + ')}
            </bdi>
          </p>
          <Field label={say('mapping.kind')}>
            <Select value={kind} onChange={(_event, { value }) => setKind(value as RelationKind)}>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {say(`mapping.relation-kind.${each}`)}
                </option>
              ))}
            </Select>
          </Field>
          <div className="actions">
            <Button appearance="primary" size="small" disabled={parts.length === 0} onClick={() => void save()}>
              {say('mapping.save')}
            </Button>
            <Button size="small" onClick={clear}>
              {say('mapping.clear')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
