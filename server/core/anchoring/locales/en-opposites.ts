import { words } from '../../text/phrases.ts';

/** Pairs a silent edit swaps: the sentence stays, what it says is turned round. */
export const opposites = [
  [
    words(
      'up rise rises rose risen rising increase increases increased increasing grow grows grew grown',
      'growing gain gains gained climb climbs climbed climbing jump jumped surge surged soar soared',
      'higher raise raises raised raising more larger bigger greater expand expanded strengthen',
      'strengthened upward above over most maximum',
    ),
    words(
      'down fall falls fell fallen falling decrease decreases decreased decreasing shrink shrinks',
      'shrank shrunk shrinking lose loses lost drop drops dropped dropping plunge plunged slump',
      'slumped decline declines declined declining lower lowers lowered lowering less fewer smaller',
      'reduce reduces reduced reducing cut cuts cutting weaken weakened downward below under least',
      'minimum',
    ),
  ],
  [words('win wins won winning victory'), words('lose loses lost losing defeat defeated')],
  [
    words('accept accepts accepted accepting approve approves approved approving endorse endorsed'),
    words(
      'reject rejects rejected rejecting veto vetoed vetoes block blocks blocked blocking oppose',
    ),
  ],
  [
    words('support supports supported supporting back backs backed backing favour favor favored'),
    words('oppose opposes opposed opposing condemn condemns condemned reject rejected against'),
  ],
  [
    words('confirm confirms confirmed confirming admit admits admitted admitting acknowledge'),
    words('deny denies denied denying dispute disputes disputed disputing'),
  ],
  [
    words('allow allows allowed allowing permit permits permitted'),
    words(
      'ban bans banned banning forbid forbids forbade forbidden bar barred prohibit prohibited',
    ),
  ],
  [words('guilty convicted convict'), words('innocent acquitted acquit cleared')],
  [words('dead killed died die'), words('alive survived wounded injured hurt survive')],
  [words('before prior'), words('after following')],
  [words('with'), words('without')],
  [words('all every everyone always entire whole each'), words('some few none never partly')],
  [words('many most much'), words('few little')],
  [words('for'), words('against')],
  [words('true'), words('false untrue')],
  [words('succeed succeeded success successful'), words('fail failed failure')],
  [
    words('begin begins began begun start starts started open opens opened'),
    words('end ends ended stop stops stopped close closes closed'),
  ],
  [words('arrive arrived enter entered join joined'), words('leave leaves left exit exited quit')],
  [words('buy buys bought'), words('sell sells sold')],
  [words('import imports imported'), words('export exports exported')],
  [words('safe'), words('dangerous unsafe')],
  [words('legal lawful'), words('illegal unlawful')],
  [words('possible possibly can could'), words('impossible cannot')],
  [words('north northern'), words('south southern')],
  [words('east eastern'), words('west western')],
  [words('left'), words('right')],
  [words('high highest'), words('low lowest')],
  [words('best better'), words('worst worse')],
  [words('friend friends ally allies friendly'), words('enemy enemies hostile foe')],
  [
    words('release releases released free freed'),
    words('arrest arrested detain detained jail jailed'),
  ],
] as const satisfies readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[];
