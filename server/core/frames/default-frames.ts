import { freeKey } from '../text/free-key.ts';
import type { FrameFields } from './frame.ts';

/** The dimensions are the authors', the lines that say when to code them are ours. */
const source =
  'Dimensions: Boydstun, Card, Gross, Resnik & Smith 2014, “Tracking the Development of Media Frames within and across Policy Issues” (Policy Frames Codebook, Boydstun et al. 2013); descriptions: Parallax';

const rows: readonly (readonly [name: string, description: string])[] = [
  ['Economic', 'Costs, gains, budgets, trade, jobs: what it means for somebody’s money.'],
  [
    'Capacity and resources',
    'Whether there are enough people, means, time or stocks to do it, or too few.',
  ],
  ['Morality', 'What is right or wrong by conscience, duty, faith or honour.'],
  [
    'Fairness and equality',
    'Whether benefits, burdens or rights are shared out as they should be.',
  ],
  [
    'Legality, constitutionality and jurisprudence',
    'What law, constitution, treaties or courts allow, demand or forbid, rights included.',
  ],
  [
    'Policy prescription and evaluation',
    'A particular measure: what should be done, and whether what is done works.',
  ],
  ['Crime and punishment', 'Offences, those who commit them, investigation, trial and sentence.'],
  [
    'Security and defense',
    'Threats to a country or group, and protection from them: armies, borders, weapons.',
  ],
  ['Health and safety', 'Illness, injury, death, care, and how to keep people from harm.'],
  ['Quality of life', 'What changes in how people live from day to day, for better or worse.'],
  ['Cultural identity', 'Customs, language, belonging: who a people is, and what it holds dear.'],
  ['Public opinion', 'What people at large think or show they think: polls, protests, moods.'],
  [
    'Political',
    'Parties, leaders, elections, bargaining, advantage: the contest over it rather than the thing.',
  ],
  [
    'External regulation and reputation',
    'Relations to other countries or bodies: agreements, alliances, standing abroad.',
  ],
  ['Other', 'A frame that none of the rest names.'],
];

/** The codebook of frames that a workspace starts with, in its order. */
export const defaultFrames: readonly (FrameFields & { key: string })[] = rows.map(
  ([name, description]) => ({ key: freeKey(name, new Set(), 'frame'), name, description, source }),
);
