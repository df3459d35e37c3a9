/** What just happened, in one line that a screen reader speaks and that stays on the screen until the next. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { createContext, useContext, type ReactNode } from 'react';

export interface Notice {
  readonly tone: 'success' | 'warning' | 'error' | 'info';
  readonly text: string;
}

export const NoticeContext = createContext<(notice: Notice | null) => void>(() => undefined);

export function useAnnounce(): (notice: Notice | null) => void {
  return useContext(NoticeContext);
}

export function NoticeLine({ notice }: { readonly notice: Notice | null }): ReactNode {
  return (
    <div role="status" aria-live="polite" className="notice">
      {notice && (
        <MessageBar intent={notice.tone}>
          <MessageBarBody>{notice.text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
