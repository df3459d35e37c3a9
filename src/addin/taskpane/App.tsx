/** The pane: language, tabs, the screen that is open, what just happened, and Undo within reach of all of them. */
import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../core/model/roles';
import { displayLanguage, onStateDropped } from '../actions/environment';
import { readPreferences, writePreferences } from '../actions/preferences';
import { onScreenWanted, type Screen } from '../actions/screens';
import { NoticeContext, NoticeLine, type Notice } from './announce';
import { LanguageMenu } from './parts/LanguageMenu';
import { ScreenTabs } from './parts/ScreenTabs';
import { UndoBar } from './parts/UndoBar';
import { screens } from './screens';
import { theme } from './theme';
import { directionOf, languageOfTag, WordsContext, wordsOf } from './words';

export function App(): ReactNode {
  const [language, setLanguage] = useState<Language>(() => readPreferences().language ?? languageOfTag(displayLanguage()));
  const [open, setOpen] = useState<Screen>('check');
  const [wishes, setWishes] = useState<Partial<Record<Screen, number>>>({});
  const [notice, setNotice] = useState<Notice | null>(null);
  const words = useMemo(() => wordsOf(language), [language]);
  const direction = directionOf(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    document.title = words.t('title');
  }, [language, direction, words]);

  useEffect(
    () =>
      onScreenWanted((screen) => {
        setWishes((former) => ({ ...former, [screen]: (former[screen] ?? 0) + 1 }));
        if (screens.some(({ id }) => id === screen)) setOpen(screen);
      }),
    [],
  );

  useEffect(
    () => onStateDropped((kind) => setNotice({ tone: 'warning', text: words.t('state.dropped', { what: words.t(`state.${kind}`) }) })),
    [words],
  );

  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    setNotice(null);
    writePreferences({ ...readPreferences(), language: chosen });
  };
  const show = (screen: Screen): void => {
    setNotice(null);
    setOpen(screen);
  };

  return (
    <FluentProvider theme={theme} dir={direction} className="pane">
      <WordsContext.Provider value={words}>
        <NoticeContext.Provider value={setNotice}>
          <header className="head">
            <h1>{words.t('title')}</h1>
            <LanguageMenu language={language} choose={choose} />
          </header>
          <ScreenTabs open={open} show={show} />
          <NoticeLine notice={notice} />
          <main>
            {/* Hidden, not removed: a screen keeps its findings and choices while another is open. */}
            {screens.map(({ id, Screen: Content }) => (
              <section key={id} id={`screen-${id}`} role="tabpanel" aria-label={words.t(`tab.${id}`)} hidden={id !== open}>
                <Content wanted={wishes[id] ?? 0} />
              </section>
            ))}
          </main>
          <UndoBar wanted={wishes.undo ?? 0} />
        </NoticeContext.Provider>
      </WordsContext.Provider>
    </FluentProvider>
  );
}
