import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { languages, type Language } from '../../../core/model/roles';
import { useWords } from '../words';

/** Each language in its own name, so that it is found from any other. */
export const ownNames: Readonly<Record<Language, string>> = { ar: 'العربية', fr: 'Français', en: 'English' };

export function LanguageMenu({
  language,
  choose,
}: {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}): ReactNode {
  const { t } = useWords();
  return (
    <Select size="small" aria-label={t('language')} value={language} onChange={(_event, { value }) => choose(value as Language)}>
      {languages.map((each) => (
        <option key={each} value={each} lang={each}>
          {ownNames[each]}
        </option>
      ))}
    </Select>
  );
}
