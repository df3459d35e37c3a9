/** Summaries: choose a campaign and a language, insert the sheet. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { languages, type Language } from '../../../core/model/roles';
import { insertBulletins, listCampaigns } from '../../actions/insert-bulletin';
import { written } from '../../actions/written';
import { useAnnounce } from '../announce';
import { ownNames } from '../parts/LanguageMenu';
import { useWords } from '../words';

export function SummariesScreen(): ReactNode {
  const { t, say, language } = useWords();
  const announce = useAnnounce();
  const [campaigns, setCampaigns] = useState<readonly string[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [sheetLanguage, setSheetLanguage] = useState<Language | null>(null);
  const [isBusy, setBusy] = useState(false);

  const find = async (): Promise<void> => {
    setBusy(true);
    const answer = await listCampaigns();
    setBusy(false);
    if (!answer.done) return announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
    if (answer.names.length === 0) return announce({ tone: 'warning', text: say('actions.refused.no-campaign') });
    setCampaigns(answer.names);
    setChosen(answer.names[0] ?? '');
  };

  const insert = async (): Promise<void> => {
    setBusy(true);
    const [answer] = await insertBulletins(chosen, sheetLanguage ?? language);
    setBusy(false);
    if (!answer?.done) return announce({ tone: 'error', text: say(`actions.refused.${answer?.why ?? 'failed'}`) });
    const done = t('summaries.done', { sheet: answer.written[0]?.sheet ?? '' });
    announce(answer.isDraft ? { tone: 'warning', text: `${done} ${t('summaries.draft')}` } : { tone: 'success', text: done });
    written();
  };

  return (
    <>
      <p className="quiet">{t('summaries.intro')}</p>
      <Button appearance={campaigns ? 'secondary' : 'primary'} disabled={isBusy} onClick={() => void find()}>
        {t('summaries.find')}
      </Button>
      {campaigns && (
        <div className="form">
          <Field label={t('summaries.campaign')}>
            <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
              {campaigns.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Field label={t('summaries.language')}>
            <Select value={sheetLanguage ?? language} onChange={(_event, { value }) => setSheetLanguage(value as Language)}>
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {ownNames[each]}
                </option>
              ))}
            </Select>
          </Field>
          <Button appearance="primary" disabled={isBusy} onClick={() => void insert()}>
            {t('summaries.insert')}
          </Button>
        </div>
      )}
    </>
  );
}
