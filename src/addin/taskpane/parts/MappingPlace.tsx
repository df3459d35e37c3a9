/** A cell or range by its address; a click shows it in the sheet. */
import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { areaText } from '../../../core/model/addresses';
import type { RangeRef } from '../../../core/model/grid';
import { select } from '../../actions/workbook';
import { useAnnounce } from '../announce';
import { useWords } from '../words';

export function PlaceLink({ range, children }: { readonly range: RangeRef; readonly children?: ReactNode }): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const show = async (): Promise<void> => {
    const answer = await select(range);
    if (!answer.done) announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
  };
  const where = say('mapping.show', { cell: range });
  // A link with words of its own is named by them; a bare address says what a click does.
  return (
    <Link as="button" inline onClick={() => void show()} {...(children ? { title: where } : { 'aria-label': where })}>
      {children ?? <bdi dir="ltr">{areaText(range)}</bdi>}
    </Link>
  );
}
