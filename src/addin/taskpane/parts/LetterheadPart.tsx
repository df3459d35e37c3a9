/** The issuer, who signs and who gets copies: asked once, kept in the workbook, printed on every document. */
import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { noLetterhead, type Letterhead } from '../../../core/model/letterhead';
import { keepLetterhead, keptLetterhead } from '../../actions/insert-summaries';
import { useAnnounce } from '../announce';
import { useWords } from '../words';

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** "Role: name", or the role alone. */
function signatoryIn(line: string): Letterhead['signatories'][number] {
  const [role = '', ...name] = line.split(/[:：]/u);
  return { role: role.trim(), name: name.join(':').trim() };
}

const signatoryText = ({ role, name }: Letterhead['signatories'][number]): string => (name === '' ? role : `${role}: ${name}`);

export function LetterheadPart(): ReactNode {
  const { t, say } = useWords();
  const announce = useAnnounce();
  const [lines, setLines] = useState('');
  const [signatories, setSignatories] = useState('');
  const [rest, setRest] = useState({ place: '', copies: '' });

  useEffect(() => {
    void keptLetterhead().then((kept) => {
      const { lines: own, signatories: people, place, copies } = kept.done ? kept.value : noLetterhead;
      setLines(own.join('\n'));
      setSignatories(people.map(signatoryText).join('\n'));
      setRest({ place, copies });
    });
  }, []);

  const keep = async (): Promise<void> => {
    const kept = await keepLetterhead({ lines: linesIn(lines), signatories: linesIn(signatories).map(signatoryIn), ...rest });
    announce(
      kept.done ? { tone: 'success', text: t('summaries.letterhead-kept') } : { tone: 'error', text: say(`actions.refused.${kept.why}`) },
    );
  };

  return (
    <details>
      <summary>{t('summaries.letterhead')}</summary>
      <div className="form">
        <Field label={t('summaries.letterhead-lines')}>
          <Textarea value={lines} onChange={(_event, { value }) => setLines(value)} />
        </Field>
        <Field label={t('summaries.signatories')}>
          <Textarea value={signatories} onChange={(_event, { value }) => setSignatories(value)} />
        </Field>
        <Field label={t('summaries.done-at')}>
          <Input value={rest.place} onChange={(_event, { value }) => setRest({ ...rest, place: value })} />
        </Field>
        <Field label={t('summaries.copies')}>
          <Input value={rest.copies} onChange={(_event, { value }) => setRest({ ...rest, copies: value })} />
        </Field>
        <Button onClick={() => void keep()}>{t('summaries.keep')}</Button>
      </div>
    </details>
  );
}
