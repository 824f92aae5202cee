import { words } from '../../../text/phrases.ts';
import type { SpeakerWords } from '../../syntax/grammar.ts';

/** What a person is, before the name: the name is what follows the last of them. */
const roles = words(
  'president vice prime minister secretary state foreign defense defence ambassador envoy chancellor',
  'chairman chairwoman chairperson chair chief head general colonel captain admiral commander senator',
  'representative congressman congresswoman governor mayor judge justice king queen prince princess',
  'pope director spokesman spokeswoman spokesperson deputy acting former then outgoing counterpart',
  'leader analyst economist professor doctor negotiator adviser advisor candidate nominee strategist',
  'official diplomat correspondent editor manager pollster attorney lawyer republican democratic',
  'mr mrs ms dr sir lord lady sen rep gov gen lt col maj capt adm sgt prof rev pres coach author host',
  'columnist reporter founder owner',
);

/** Words that end the name of a body, not of a person. */
const bodies = words(
  'department ministry office house council agency union party army forces staff government committee',
  'administration bank court service commission parliament congress senate campaign group foundation',
  'institute university company corporation inc association center centre police board bureau states',
  'authority fund league society alliance organization organisation coalition',
);

const outlets = words(
  'post times news journal gazette herald tribune radio tv newspaper broadcaster guardian telegraph',
  'magazine press daily observer courier register chronicle globe',
);

/** What a paper or station is called when it is named again. */
const outletNouns = words('newspaper paper magazine broadcaster outlet daily weekly site');

/** Nobody in particular. */
const unnamed = words(
  'officials official sources source authorities analysts experts witnesses residents critics observers',
  'diplomats investigators prosecutors researchers scientists economists lawmakers commanders lawyers',
  'estimates accounts reports opponents supporters aides advisers voters people polls pollsters',
);

/** Words that stand for a speaker named elsewhere. */
const pronouns = words('he she they it who which that we i you his her their him them');

export const speakerWords: SpeakerWords = {
  roles,
  bodies,
  outlets,
  outletNouns,
  unnamed,
  pronouns,
  he: words('he his him'),
  she: words('she her'),
  titlesOfHim: words('mr sir lord'),
  titlesOfHer: words('mrs ms lady'),
};
