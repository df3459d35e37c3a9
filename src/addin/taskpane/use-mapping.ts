/** What the last check recognised and the corrections that the workbook keeps, for a screen; and how to say what came of a correction. */
import { useCallback, useEffect, useState } from 'react';
import type { Mapping } from '../../core/model/mapping';
import type { Recognition } from '../../core/model/recognition';
import { hasMessage } from '../../core/wording/wording';
import { lastCheck, onChecked } from '../actions/last-check';
import { readMappings, type MappingResult } from '../actions/mapping';
import { useAnnounce } from './announce';
import { useWords } from './words';

export interface MappingState {
  /** `null` before the first check. */
  readonly recognition: Recognition | null;
  readonly mappings: readonly Mapping[];
}

export function useMapping(): MappingState {
  const [recognition, setRecognition] = useState<Recognition | null>(() => lastCheck()?.checked.recognition ?? null);
  const [mappings, setMappings] = useState<readonly Mapping[]>([]);
  const refresh = useCallback(() => {
    void readMappings().then((answer) => {
      if (answer.done) setMappings(answer.value);
    });
  }, []);
  useEffect(() => {
    refresh();
    return onChecked((checked) => {
      setRecognition(checked.recognition);
      refresh();
    });
  }, [refresh]);
  return { recognition, mappings };
}

/** Says what came of a correction, and answers whether it was made; `where` takes the focus of a button that goes with what was corrected. */
export function useCorrected(): (
  work: Promise<MappingResult>,
  done?: string,
  where?: () => HTMLElement | null | undefined,
) => Promise<boolean> {
  const { say } = useWords();
  const announce = useAnnounce();
  return async (work, done = 'mapping.saved', where) => {
    const answer = await work;
    if (answer.done) {
      where?.()?.focus();
      announce({ tone: 'success', text: say(done) });
      return true;
    }
    const own = `mapping.refused.${answer.why}`;
    const text = hasMessage(own)
      ? say(own)
      : answer.why === 'header-twice'
        ? say('mapping.refused.text-twice')
        : say(`actions.refused.${answer.why.endsWith('-gone') ? 'gone' : answer.why}`);
    announce({ tone: 'error', text });
    return false;
  };
}
