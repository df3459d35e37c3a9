/** Templates: a gallery of sheets to insert, one by one or as a whole workbook, and the repair of those that are there. */
import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { refText } from '../../../core/model/addresses';
import type { Country } from '../../../core/model/geography/places';
import { languages, type Language } from '../../../core/model/roles';
import { gallery, insertTemplates, inspectTemplates, repairTemplates, type TemplatesInspected } from '../../actions/templates';
import { useAnnounce } from '../announce';
import { ownNames } from '../parts/LanguageMenu';
import { TemplatePicture } from '../parts/TemplatePicture';
import { useWords } from '../words';

const countries: readonly Country[] = ['MA', 'DZ'];
type Code = ReturnType<typeof gallery>[number]['code'];
type Inspected = Extract<TemplatesInspected, { done: true }>;

export function TemplatesScreen(): ReactNode {
  const { say, language } = useWords();
  const announce = useAnnounce();
  const [sheetLanguage, setSheetLanguage] = useState<Language | null>(null);
  const [country, setCountry] = useState<Country>('MA');
  const [chosen, setChosen] = useState<ReadonlySet<Code>>(new Set());
  const [inspected, setInspected] = useState<Inspected | null>(null);
  const [isBusy, setBusy] = useState(false);
  const cards = gallery(sheetLanguage ?? language, language);
  const t = (key: string, args?: Parameters<typeof say>[1]): string => say(`templates.${key}`, args);

  const insert = async (codes: readonly Code[]): Promise<void> => {
    setBusy(true);
    const answer = await insertTemplates(codes, sheetLanguage ?? language, country);
    setBusy(false);
    if (!answer.done) return announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
    setChosen(new Set());
    const told = answer.renamed.map(({ wanted, got }) => t('renamed', { wanted, got })).join(' ');
    announce({ tone: 'success', text: `${t('done', { sheets: answer.written.map(({ sheet }) => sheet).join(' · ') })} ${told}`.trim() });
  };

  const inspect = async (): Promise<void> => {
    setBusy(true);
    const answer = await inspectTemplates(null);
    setBusy(false);
    if (answer.done) return setInspected(answer);
    const text = answer.why === 'no-template' ? t('none') : say(`actions.refused.${answer.why}`);
    announce({ tone: answer.why === 'no-template' ? 'warning' : 'error', text });
  };

  const repair = async (found: Inspected): Promise<void> => {
    setBusy(true);
    const answer = await repairTemplates(found.plan);
    setBusy(false);
    if (!answer.done) return announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
    setInspected(null);
    announce({ tone: 'success', text: t('repaired-done') });
  };

  const toggle = (code: Code, isOn: boolean): void => {
    const next = new Set(chosen);
    if (isOn) next.add(code);
    else next.delete(code);
    setChosen(next);
  };

  return (
    <>
      <p className="quiet">{t('intro')}</p>
      <div className="form">
        <Field label={t('language')}>
          <Select value={sheetLanguage ?? language} onChange={(_event, { value }) => setSheetLanguage(value as Language)}>
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {ownNames[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('country')}>
          <Select value={country} onChange={(_event, { value }) => setCountry(value as Country)}>
            {countries.map((each) => (
              <option key={each} value={each}>
                {t(`country.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <ul className="gallery">
        {cards.map(({ code, name, about, color, columns }) => (
          <li key={code}>
            <TemplatePicture color={color} columns={columns} />
            <div>
              <Checkbox label={name} checked={chosen.has(code)} onChange={(_event, { checked }) => toggle(code, checked === true)} />
              <p className="quiet">{about}</p>
            </div>
          </li>
        ))}
      </ul>
      <Button appearance="primary" disabled={isBusy || chosen.size === 0} onClick={() => void insert([...chosen])}>
        {t('insert')}
      </Button>{' '}
      <Button disabled={isBusy} onClick={() => void insert(cards.map(({ code }) => code))}>
        {t('insert-all')}
      </Button>
      <h2>{t('repair')}</h2>
      <p className="quiet">{t('repair-intro')}</p>
      <Button disabled={isBusy} onClick={() => void inspect()}>
        {t('inspect')}
      </Button>
      {inspected && (
        <>
          <p role="status">{t('lost', { count: inspected.lost.length })}</p>
          <ul>
            {inspected.lost.map(({ sheet, area, what, canRepair }) => (
              <li key={`${sheet} ${what} ${JSON.stringify(area)}`}>
                {t(`loss.${what}`)} <bdi dir="ltr">{refText({ sheet, ...area })}</bdi>
                {!canRepair && ` – ${t('by-hand')}`}
              </li>
            ))}
          </ul>
          {inspected.plan.steps.length > 0 && (
            <Button appearance="primary" disabled={isBusy} onClick={() => void repair(inspected)}>
              {t('put-back')}
            </Button>
          )}
        </>
      )}
    </>
  );
}
