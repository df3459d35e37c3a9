/** Tabs of the screens for every day; the others are in a menu, and the one last chosen there has a tab beside them. */
import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Tab, TabList } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Screen } from '../../actions/screens';
import { screens } from '../screens';
import { useWords } from '../words';

interface Props {
  readonly open: Screen;
  readonly show: (screen: Screen) => void;
}

const daily = screens.filter(({ isDaily }) => isDaily);
const others = screens.filter(({ isDaily }) => !isDaily);

export function ScreenTabs({ open, show }: Props): ReactNode {
  const { t } = useWords();
  const [extra, setExtra] = useState<Screen | null>(null);
  if (extra !== open && others.some(({ id }) => id === open)) setExtra(open);
  const shown = [...daily, ...others.filter(({ id }) => id === extra || id === open)];
  return (
    <nav aria-label={t('screens')}>
      <TabList size="small" selectedValue={open} onTabSelect={(_event, { value }) => show(value as Screen)}>
        {shown.map(({ id }) => (
          <Tab key={id} value={id} id={`tab-${id}`} aria-controls={`screen-${id}`}>
            {t(`tab.${id}`)}
          </Tab>
        ))}
      </TabList>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton id="more" size="small" appearance="subtle">
            {t('more')}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {others.map(({ id }) => (
              <MenuItem key={id} id={`more-${id}`} onClick={() => show(id)}>
                {t(`tab.${id}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </nav>
  );
}
