/** Tables: what was recognised, sheet by sheet, and the user's corrections of it. */
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { contains } from '../../../core/model/addresses';
import type { Recognition, Region } from '../../../core/model/recognition';
import { findRegions } from '../../actions/mapping';
import { useAnnounce } from '../announce';
import { MappingCorrections } from '../parts/MappingCorrections';
import { MappingRegion } from '../parts/MappingRegion';
import { MappingSelection } from '../parts/MappingSelection';
import { useMapping } from '../use-mapping';
import { useWish } from '../use-wish';
import { useWords } from '../words';
import type { ScreenProps } from './screen-props';

export function MappingScreen({ wanted }: ScreenProps): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const { recognition, mappings } = useMapping();
  const [isBusy, setBusy] = useState(false);

  const find = async (): Promise<void> => {
    setBusy(true);
    const answer = await findRegions();
    setBusy(false);
    if (!answer.done) announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
  };
  useWish(wanted, () => void find());

  return (
    <>
      <p className="quiet">{say('mapping.intro')}</p>
      <Button appearance={recognition ? 'secondary' : 'primary'} disabled={isBusy} onClick={() => void find()}>
        {say(recognition ? 'mapping.again' : 'mapping.find')}
      </Button>
      {recognition && (
        <>
          {recognition.regions.length === 0 && <p>{say('mapping.none')}</p>}
          <Sheets recognition={recognition} />
          <MappingSelection />
        </>
      )}
      <MappingCorrections mappings={mappings} broken={recognition?.brokenMappings ?? []} />
    </>
  );
}

function Sheets({ recognition }: { readonly recognition: Recognition }): ReactNode {
  const { say } = useWords();
  const { regions, relations } = recognition;
  const sheets = [...new Set(regions.map(({ sheet }) => sheet))];
  const within = ({ sheet, area }: Region) =>
    relations.filter(({ total }) => total.sheet === sheet && contains(area, total.row, total.column));
  return (
    <Accordion multiple collapsible defaultOpenItems={sheets.slice(0, 1)}>
      {sheets.map((sheet) => {
        const own = regions.filter((region) => region.sheet === sheet);
        return (
          <AccordionItem key={sheet} value={sheet}>
            <AccordionHeader as="h2">
              {say('mapping.sheet', { sheet, count: own.length })}
              {own.some(({ hidden }) => hidden?.sheet) && ` · ${say('mapping.hidden.sheet')}`}
            </AccordionHeader>
            <AccordionPanel>
              {own.map((region) => (
                <MappingRegion key={region.id} region={region} relations={within(region)} />
              ))}
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}
