/** Insert: writes the campaign bulletin on a new sheet. Nothing of the user's is touched. */
import { bulletinPlan } from '../../core/documents/bulletin';
import type { Campaign } from '../../core/documents/campaigns';
import { campaignNamed, findCampaigns } from '../../core/documents/find-campaigns';
import { partnersOf } from '../../core/documents/find-partners';
import { reservationsOf } from '../../core/documents/reservations';
import type { RangeRef } from '../../core/model/grid';
import type { Language } from '../../core/model/roles';
import * as session from '../excel/session';
import { check } from './check';
import type { Checked } from './last-check';

export interface InsertedBulletin {
  readonly done: true;
  readonly campaign: string;
  readonly written: readonly RangeRef[];
  readonly isDraft: boolean;
}

export type BulletinRefused = { readonly done: false; readonly why: session.ExcelFailure | 'not-as-written' | 'no-campaign' };

/** The campaigns that the open workbook tells of. */
export async function listCampaigns(): Promise<{ readonly done: true; readonly names: readonly string[] } | session.Refused> {
  const checked = await check();
  return checked.done ? { done: true, names: findCampaigns(checked.snapshot, checked.recognition).map(({ name }) => name) } : checked;
}

/** One bulletin for the campaign named, or for each of the workbook's where `wanted` is `null`. */
export async function insertBulletins(wanted: string | null, language: Language): Promise<readonly (InsertedBulletin | BulletinRefused)[]> {
  const checked = await check();
  if (!checked.done) return [checked];
  const campaigns = findCampaigns(checked.snapshot, checked.recognition);
  const named = wanted === null ? null : campaignNamed(campaigns, wanted);
  const chosen = wanted === null ? campaigns : named ? [named] : [];
  if (chosen.length === 0) return [{ done: false, why: 'no-campaign' }];
  const results: (InsertedBulletin | BulletinRefused)[] = [];
  for (const campaign of chosen) results.push(await insertOne(checked, campaign, language));
  return results;
}

async function insertOne(checked: Checked, campaign: Campaign, language: Language): Promise<InsertedBulletin | BulletinRefused> {
  const open = checked.result.findings.filter(({ accepted }) => accepted === null);
  const isDraft = open.some(({ severity }) => severity === 'error');
  const plan = bulletinPlan({
    campaign,
    language,
    isDraft,
    partners: partnersOf(checked.snapshot, checked.recognition),
    reservations: reservationsOf(open, campaign.figures, language),
  });
  const result = await session.apply(plan);
  return result.done ? { done: true, campaign: campaign.name, written: result.written, isDraft } : { done: false, why: result.why };
}
