/** "Don't check this any more" of a finding: in its cells, on its sheet, or in the whole workbook. */
import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isRange } from '../../../core/model/addresses';
import type { Finding } from '../../../core/model/findings';
import type { RuleScope } from '../../../core/model/settings';
import { switchOff } from '../../actions/rules';
import { useAnnounce } from '../announce';
import { useWords } from '../words';

export function SwitchOffPart({ finding }: { readonly finding: Finding }): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const off = async (scope: RuleScope): Promise<void> => {
    const answer = await switchOff(finding.code, scope);
    if (answer.done) announce({ tone: 'success', text: say('living.off.done', { rule: say(`checks.title.${finding.code}`) }) });
    else announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
  };
  const [cell] = finding.cells;
  const range =
    cell && (isRange(cell) ? cell : { sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle">
          {say('living.off.button')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {range && <MenuItem onClick={() => void off({ kind: 'range', range })}>{say('living.off.range', { range: cell })}</MenuItem>}
          {range && (
            <MenuItem onClick={() => void off({ kind: 'sheet', sheet: range.sheet })}>
              {say('living.off.sheet', { sheet: range.sheet })}
            </MenuItem>
          )}
          <MenuItem onClick={() => void off({ kind: 'workbook' })}>{say('living.off.workbook')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
