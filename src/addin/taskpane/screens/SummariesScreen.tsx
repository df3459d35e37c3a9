/** Summaries: choose a document, what it is about and its languages, insert the sheets. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SummaryKind } from '../../../core/documents/kinds';
import { languages, type Language } from '../../../core/model/roles';
import { insertSummaries, listSummaries, type SummaryAnswer, type SummaryChoice } from '../../actions/insert-summaries';
import { written } from '../../actions/written';
import { useAnnounce } from '../announce';
import { ownNames } from '../parts/LanguageMenu';
import { LetterheadPart } from '../parts/LetterheadPart';
import { useWords } from '../words';

/** One sheet in one language, or the same document in several. */
const languageSets: readonly (readonly Language[])[] = [['ar'], ['fr'], ['en'], ['ar', 'fr'], ['ar', 'fr', 'en']];

export function SummariesScreen(): ReactNode {
  const { t, say, language } = useWords();
  const announce = useAnnounce();
  const [choices, setChoices] = useState<readonly SummaryChoice[] | null>(null);
  const [kind, setKind] = useState<SummaryKind>('bulletin');
  const [subject, setSubject] = useState('');
  const [sheetLanguages, setSheetLanguages] = useState<readonly Language[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const chosenLanguages = sheetLanguages ?? [language];
  const names = choices?.find((choice) => choice.kind === kind)?.names ?? [];

  const find = async (): Promise<void> => {
    setBusy(true);
    const answer = await listSummaries();
    setBusy(false);
    if (!answer.done) return announce({ tone: 'error', text: say(`actions.refused.${answer.why}`) });
    const found = answer.choices.filter((choice) => choice.names.length > 0);
    const [first] = found;
    if (!first) return announce({ tone: 'warning', text: say('actions.refused.no-campaign') });
    setChoices(found);
    setKind(first.kind);
    setSubject(first.names[0] ?? '');
  };

  const insert = async (): Promise<void> => {
    setBusy(true);
    const answers = await insertSummaries({ kinds: [kind], wanted: subject === '' ? null : subject, languages: chosenLanguages });
    setBusy(false);
    if ('done' in answers) return announce({ tone: 'error', text: say(`actions.refused.${answers.why}`) });
    tell(answers);
    written();
  };

  const tell = (answers: readonly SummaryAnswer[]): void => {
    const refused = answers.find((answer) => !answer.done);
    if (refused?.done === false) return announce({ tone: 'error', text: whyNot(refused.kind, refused.why) });
    const sheets = answers.flatMap((answer) => (answer.done ? answer.written.slice(0, 1) : [])).map(({ sheet }) => sheet);
    const done = t('summaries.done', { sheet: sheets.join(' · ') });
    const isDraft = answers.some((answer) => answer.done && answer.isDraft);
    announce(isDraft ? { tone: 'warning', text: `${done} ${t('summaries.draft')}` } : { tone: 'success', text: done });
  };

  const whyNot = (refused: SummaryKind, why: string): string =>
    why === 'nothing' || why === 'not-named'
      ? say(`documents.skipped.${why}`, { title: say(`documents.${refused}.title`) })
      : say(`actions.refused.${why}`);

  return (
    <>
      <p className="quiet">{t('summaries.intro')}</p>
      <Button appearance={choices ? 'secondary' : 'primary'} disabled={isBusy} onClick={() => void find()}>
        {t('summaries.find')}
      </Button>
      {choices && (
        <div className="form">
          <Field label={t('summaries.kind')}>
            <Select
              value={kind}
              onChange={(_event, { value }) => {
                setKind(value as SummaryKind);
                setSubject(choices.find((choice) => choice.kind === value)?.names[0] ?? '');
              }}
            >
              {choices.map((choice) => (
                <option key={choice.kind} value={choice.kind}>
                  {say(`documents.${choice.kind}.title`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('summaries.subject')}>
            <Select value={subject} onChange={(_event, { value }) => setSubject(value)}>
              {names.map((name, at) => (
                <option key={`${at} ${name}`} value={name}>
                  {name}
                </option>
              ))}
              {names.length > 1 && <option value="">{t('summaries.all')}</option>}
            </Select>
          </Field>
          <Field label={t('summaries.languages')}>
            <Select
              value={chosenLanguages.join(',')}
              onChange={(_event, { value }) => setSheetLanguages(languages.filter((each) => value.split(',').includes(each)))}
            >
              {languageSets.map((set) => (
                <option key={set.join(',')} value={set.join(',')}>
                  {set.map((each) => ownNames[each]).join(' + ')}
                </option>
              ))}
            </Select>
          </Field>
          <LetterheadPart />
          <Button appearance="primary" disabled={isBusy} onClick={() => void insert()}>
            {t('summaries.insert')}
          </Button>
        </div>
      )}
    </>
  );
}
