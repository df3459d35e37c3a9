/** Rules: each with its explanation, on or off in this workbook, and from which limit it speaks. */
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, SearchBox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { codes, type CodeDefinition, type RuleGroup } from '../../../core/checks';
import type { CheckSettings } from '../../../core/model/settings';
import { resetRules } from '../../actions/rules';
import { useAnnounce } from '../announce';
import { RuleCard } from '../parts/RuleCard';
import { useSettings } from '../use-settings';
import { useWords } from '../words';

const groups: readonly RuleGroup[] = ['sums', 'numbers', 'dates', 'rows', 'donations', 'workbook'];

export function RulesScreen(): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const { settings } = useSettings();
  const [wanted, setWanted] = useState('');
  const [opened, setOpened] = useState<readonly unknown[]>([]);
  const texts = ({ code }: CodeDefinition): string =>
    `${say(`checks.title.${code}`)} ${say(`checks.help.${code}`)} ${code}`.toLocaleLowerCase();
  const shown = codes.filter((definition) => texts(definition).includes(wanted.trim().toLocaleLowerCase()));
  const changed = codes.filter(({ code }) => isChanged(settings, code)).length;

  const reset = async (): Promise<void> => {
    const answer = await resetRules();
    announce(
      answer.done
        ? { tone: 'success', text: say('living.rules.reset-done') }
        : { tone: 'error', text: say(`actions.refused.${answer.why}`) },
    );
  };

  return (
    <>
      <p className="quiet">{say('living.rules.intro')}</p>
      <SearchBox
        aria-label={say('living.rules.find')}
        placeholder={say('living.rules.find')}
        value={wanted}
        onChange={(_event, { value }) => setWanted(value)}
        {...(wanted === '' ? { dismiss: null } : {})}
      />
      <div className="actions">
        <span className="quiet">{say('living.rules.changed', { count: changed })}</span>
        {changed > 0 && (
          <Button size="small" onClick={() => void reset()}>
            {say('living.rules.reset')}
          </Button>
        )}
      </div>
      <Accordion
        multiple
        collapsible
        openItems={wanted.trim() === '' ? [...opened] : [...groups]}
        onToggle={(_event, { openItems }) => setOpened(openItems)}
      >
        {groups.map((group) => {
          const own = shown.filter((definition) => definition.group === group);
          return own.length === 0 ? null : (
            <AccordionItem key={group} value={group}>
              <AccordionHeader as="h2">{`${say(`living.group.${group}`)} (${own.length})`}</AccordionHeader>
              <AccordionPanel>
                <ul className="rules">
                  {own.map((definition) => (
                    <li key={definition.code}>
                      <RuleCard definition={definition} settings={settings} />
                    </li>
                  ))}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </>
  );
}

function isChanged({ switchedOff, parameters }: CheckSettings, code: string): boolean {
  return parameters?.[code] !== undefined || (switchedOff ?? []).some((off) => off.code === code);
}
