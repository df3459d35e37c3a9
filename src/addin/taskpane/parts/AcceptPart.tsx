/** "Accept…" of a finding: a line for the reason, and what becomes of it. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../core/model/findings';
import { accept } from '../../actions/accept';
import { useAnnounce } from '../announce';
import { useWords } from '../words';

export function AcceptPart({ finding }: { readonly finding: Finding }): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const confirm = async (): Promise<void> => {
    setBusy(true);
    const answer = await accept(finding, reason);
    setBusy(false);
    if (answer.done) return announce({ tone: 'success', text: say('living.accept.done') });
    if (answer.why === 'no-reason') return setMissing(true);
    announce({ tone: 'error', text: say(answer.why === 'no-cell' ? 'living.accept.no-cell' : `actions.refused.${answer.why}`) });
  };

  if (!isOpen) {
    return (
      <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>
        {say('living.accept.button')}
      </Button>
    );
  }
  return (
    <form
      className="accept"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <Field
        label={say('living.accept.reason')}
        hint={say('living.accept.hint')}
        {...(isMissing && reason.trim() === '' ? { validationMessage: say('living.accept.no-reason') } : {})}
      >
        <Textarea dir="auto" rows={2} value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className="actions">
        <Button size="small" appearance="primary" type="submit" disabled={isBusy}>
          {say('living.accept.confirm')}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {say('living.accept.cancel')}
        </Button>
      </div>
    </form>
  );
}
