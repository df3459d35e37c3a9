/** The settings that the workbook keeps, and the findings of the last check, kept up to date for a screen. */
import { useCallback, useEffect, useState } from 'react';
import type { Finding } from '../../core/model/findings';
import type { CheckSettings } from '../../core/model/settings';
import { onSettingsChanged, readSettings } from '../actions/kept-settings';
import { lastCheck, onChecked } from '../actions/last-check';

export interface KeptSettings {
  readonly settings: CheckSettings;
  /** `null` before the first check. */
  readonly findings: readonly Finding[] | null;
}

export function useSettings(): KeptSettings {
  const [settings, setSettings] = useState<CheckSettings>({});
  const [findings, setFindings] = useState<readonly Finding[] | null>(() => lastCheck()?.checked.result.findings ?? null);

  const refresh = useCallback(() => {
    void readSettings().then((answer) => {
      if (answer.done) setSettings(answer.value);
    });
  }, []);
  useEffect(() => {
    refresh();
    const stops = [
      onSettingsChanged(refresh),
      onChecked(({ result }) => {
        setFindings(result.findings);
        refresh();
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [refresh]);

  return { settings, findings };
}
