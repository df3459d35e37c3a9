/** What the recognised workbook says, read once: everything that documents tell comes from here. */
import type { WorkbookSnapshot } from '../model/grid';
import type { Recognition } from '../model/recognition';
import type { Campaign } from './campaign';
import { Cells } from './cells';
import { findCampaigns } from './find-campaigns';
import { findPartners, type Partner } from './partners';
import { countryOf, latinLanguage } from './languages';
import { translationsOf, type Translations } from './translations';

export interface Book {
  readonly cells: Cells;
  readonly campaigns: readonly Campaign[];
  readonly partners: readonly Partner[];
  readonly translations: Translations;
  /** ISO code of the country whose places it names. */
  readonly country: string;
  /** Of its texts in Latin letters. */
  readonly latin: 'fr' | 'en';
}

/** @param country ISO code, where the caller knows it. */
export function readBook(workbook: WorkbookSnapshot, recognition: Recognition, country?: string): Book {
  const cells = new Cells(workbook, recognition);
  const campaigns = findCampaigns(cells);
  return {
    cells,
    campaigns,
    partners: findPartners(cells, campaigns),
    translations: translationsOf(cells),
    country: country ?? countryOf(campaigns),
    latin: latinLanguage(cells, campaigns),
  };
}
