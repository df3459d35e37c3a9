/** The report of a mission or a twinning: who came from where, for how long, what was done. */
import type { Campaign } from '../../records/campaign';
import { documentKind } from '../descriptor';
import { campaignBlocks, ofCampaign, type CampaignFacts } from './bulletin';

const isMission = ({ kind, lines }: Campaign): boolean =>
  kind === 'mission' || kind === 'twinning' || (lines.host !== undefined && lines.team !== undefined);

export const mission = documentKind<Campaign, CampaignFacts>({
  ...ofCampaign,
  kind: 'mission',
  subjects: ({ book }) => book.campaigns.filter(isMission),
  layout: (facts, words, draft) => {
    const { campaign } = facts;
    const title = words.t(
      campaign.kind === 'twinning' ? 'mission.twinning' : campaign.kind === 'mission' ? 'mission.mission' : 'mission.title',
    );
    return {
      kind: 'mission',
      subject: campaign.name,
      sheet: `${words.t('mission.name')} ${words.name(campaign.shortName)}`,
      orientation: 'portrait',
      title,
      blocks: campaignBlocks(facts, words, draft, { title, signers: ['mission', 'host'] }),
    };
  },
});
