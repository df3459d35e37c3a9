import type { Service } from '../service';
import type { Session } from '../session';
import { Instance } from '../service';
import { rangeOf } from './range';
import { settingsService } from './settings';
import { worksheetsService } from './worksheets';

export const workbookService: Service<Session> = {
  name: 'Workbook',
  navigation: {
    Worksheets: (session) => Instance.of(worksheetsService, session),
    Settings: (session) => Instance.of(settingsService, session),
  },
  methods: {
    GetSelectedRange: (session) => {
      const { sheetId, areas } = session.selection;
      return rangeOf(session, sheetId, areas[0]);
    },
  },
};
