import { words } from '../../../text/phrases.ts';
import { inflect } from '../../locales/english/inflect.ts';
import { Senses, type SenseTable } from '../senses.ts';

function verbs(...rows: string[]): string[] {
  return [...words(...rows)].flatMap((lemma) => Object.values<string>({ ...inflect(lemma) }));
}

function nouns(...rows: string[]): string[] {
  return [...words(...rows)].flatMap((noun) => [noun, plural(noun)]);
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function phrases(...rows: string[]): string[] {
  return rows.flatMap((row) => row.split(', '));
}

/** "May" is a month and a "will" a paper, where they are no modals. */
const onlyModals = new Map(
  (['may', 'might', 'will'] as const).map((word) => [word, 'modal'] as const),
);

/**
 * What the words of news English mean to the rules. A word may have several meanings; a rule only
 * speaks up where enough of them stand together in one clause.
 */
const rows: SenseTable['rows'] = [
  // Money and goods that somebody gives.
  ['aid', nouns('aid assistance package grant donation loan relief')],
  ['aid', phrases('funding, financial support, military support, economic support')],
  ['aid', phrases('humanitarian support, support package, security support, weapons support')],
  ['military aid', phrases('military aid, military assistance, security assistance, lethal aid')],
  ['military aid', phrases('military support, defense aid, defence aid, military equipment')],
  ['giving', verbs('contribute donate allocate disburse earmark pledge')],
  ['giving', phrases('in total, funneled, funnelled, poured into, pumped into')],
  [
    'handing',
    verbs('provide give send spend approve commit transfer receive announce promise supply offer'),
  ],
  ['handing', phrases('worth of, authorized, authorised, granted')],
  // What only looks like it: "give up", "give way".
  ['giving up', phrases('give up, gives up, giving up, gave up, given up, give in, give way')],
  ['foreign aid', nouns('aid assistance')],
  ['holding back', verbs('withhold suspend freeze halt block reduce cut slash delay pause stop')],

  // Money, talks and votes that stay at home.
  ['home affairs', phrases('tax, taxes, payroll, medicare, medicaid, social security, stimulus')],
  ['home affairs', phrases('taxpayers, spending bill, budget, shutdown, congress, bipartisan')],
  ['home affairs', phrases('senate, democrats, republicans, immigration, health care, campaign')],
  ['business', phrases('trade, tariff, tariffs, wages, salary, union, unions, merger, takeover')],
  ['business', phrases('contract, contracts, commercial, tower, shareholders, coalition, plea')],

  // Soldiers.
  ['troops', nouns('soldier troop serviceman conscript reservist mercenary paratrooper battalion')],
  ['troops', nouns('brigade regiment division marine fighter recruit militant')],
  ['troops', phrases('forces, servicemen, personnel, manpower, combat units, infantry')],
  ['troops', phrases('army units, military units, warships, peacekeepers')],
  [
    'troop movement',
    verbs(
      'deploy redeploy station withdraw remain mass amass mobilise mobilize reinforce gather',
      'assemble concentrate surround encircle evacuate rotate',
    ),
  ],
  ['troop movement', phrases('buildup, build-up, withdrawal, withdrawals, presence, deployment')],
  ['troop movement', phrases('mobilisation, mobilization, reinforcements, pullback, pull-back')],
  ['troop movement', phrases('pullout, pull-out, drawdown, drawn down, draw down, pull back')],
  ['troop movement', phrases('pulled back, pulling back, pull out, pulled out, pulling out')],
  ['troop movement', phrases('poised, near the border, along the border, on the border, moved')],
  ['troop movement', phrases('returned to base, returning to base, return to base, sent, send')],
  [
    'troop movement',
    phrases('sending, stand ready, on high alert, stationing, call up, called up'),
  ],
  ['military presence', phrases('military presence, military buildup, military build-up')],
  ['military presence', phrases('troop buildup, troop build-up, troop levels, troop numbers')],
  ['military presence', phrases('troop movements, troop deployment, troop deployments')],
  ['military presence', phrases('troop withdrawal, troop withdrawals, troop concentrations')],

  // Casualties.
  // "wounds" is a noun, and no count of the wounded.
  ['casualties', verbs('kill wound injure maim').filter((word) => word !== 'wounds')],
  ['casualties', phrases('dead, died, deaths, casualties, casualty, fatalities, fatality')],
  ['casualties', phrases('death toll, lost their lives, killings, massacre, massacred, slain')],
  ['casualties', phrases('missing and presumed dead, mass grave, mass graves')],

  ['losing', phrases('lost, losses, losing')],

  // Talking.
  ['truce', nouns('ceasefire cease-fire truce armistice')],
  ['truce', phrases('cessation of hostilities, end to hostilities, end of hostilities')],
  ['truce', phrases('end to the fighting, end to the war, end to the conflict, lay down arms')],
  ['truce', phrases('end the war, ending the war, end the fighting, ending the fighting')],
  ['truce', phrases('end the conflict, ending the conflict, stop the fighting, stop the war')],
  ['peace', phrases('peace talks, peace negotiations, peace deal, peace agreement, peace plan')],
  ['peace', phrases('peace process, peace treaty, peace accord, peace accords, peace proposal')],
  [
    'peace',
    phrases('peace settlement, negotiated settlement, political settlement, peace efforts'),
  ],
  ['peace', phrases('peace conference, peace summit, peace initiative, peace formula')],
  ['peace', phrases('peaceful solution, peaceful settlement, peaceful resolution')],
  ['talks', phrases('talks, negotiations, negotiation, negotiating table, negotiate, negotiating')],
  ['talks', phrases('negotiated, negotiators, mediation, mediate, mediators')],
  ['diplomatic', phrases('diplomacy, diplomatic, diplomatically, dialogue, détente, detente')],
  ['diplomatic', phrases('rapprochement, de-escalation, de-escalate, normalise relations')],
  ['diplomatic', phrases('normalize relations, bilateral relations, good offices')],
  ['building', phrases('diplomatic compound, diplomatic mission, diplomatic missions')],
  ['building', phrases('diplomatic post, diplomatic posts, diplomatic immunity, diplomatic staff')],
  ['building', phrases('diplomatic facility, diplomatic facilities, diplomatic passport')],
  ['summit', nouns('summit')],
  ['summit', phrases('high-level meeting, face-to-face meeting, bilateral meeting')],
  ['meeting', verbs('meet visit')],
  ['meeting', phrases('meeting, meetings, phone call, telephone call, phone conversation')],
  ['meeting', phrases('spoke with, spoken with, speak with, spoke by phone, held talks')],
  ['meeting', phrases('telephone conversation, met with, trip to, visit to')],
  ['envoy', nouns('ambassador envoy diplomat embassy')],
  ['envoy', phrases('foreign minister, foreign ministers, foreign secretary, secretary of state')],
  ['envoy', phrases('president, prime minister, chancellor, leaders, counterpart, leader')],
  ['arranged', phrases('proposed, scheduled, slated, agreed to, offered to, due to, invited')],
  ['arranged', phrases('refused to, declined to, cancelled, canceled, postponed, called off')],
  ['sending away', verbs('expel recall summon')],

  // Arms.
  ['weapon', nouns('weapon missile tank howitzer drone rocket rifle mortar shell bomb warhead')],
  ['weapon', phrases('arms, weaponry, ammunition, munitions, artillery, javelins, stingers')],
  [
    'weapon',
    phrases('fighter jets, fighter jet, warplanes, helicopters, air defence, air defense'),
  ],
  ['weapon', phrases('armoured vehicles, armored vehicles, launchers, firearms, grenades, himars')],
  ['weapon', phrases('military equipment, military hardware, launcher, jets, fighter planes')],
  [
    'delivering',
    // "supplies" is a noun far more often: "arms supplies" are named below.
    verbs(
      'deliver supply send ship provide transfer receive donate export sell give equip reach',
    ).filter((word) => word !== 'supplies'),
  ],
  ['delivering', phrases('deliveries, delivery, shipment, shipments, transfers, sale')],
  [
    'delivering',
    phrases('sales, got, getting, reached, arrive, arrived, arriving, on its way, handed over'),
  ],
  ['arming', phrases('arming, arm ukraine, rearm, arms deliveries, arms delivery, arms shipments')],
  ['arming', phrases('arms shipment, arms supplies, arms sales, arms sale, weapons deliveries')],
  ['arming', phrases('weapons delivery, weapons supplies, weapons shipments, arms embargo')],
  ['arming', phrases('arms exports, weapons sales, weapons transfers, arms transfers')],

  // What may come.
  ['attack', verbs('invade attack assault retake recapture storm overrun')],
  ['attack', nouns('offensive counteroffensive counter-offensive invasion incursion airstrike')],
  ['attack', phrases('military action, military operation, ground operation, ground offensive')],
  ['attack', phrases('military push, military campaign, military strike, military strikes')],
  ['attack', phrases('escalation, aggression, false flag, false-flag, military intervention')],
  ['attack', phrases('air strikes, airstrikes, missile strike, missile strikes, air strike')],
  ['attack', phrases('all-out war, full-scale war, outbreak of war, go to war, use of force')],
  ['outlook', verbs('expect plan prepare anticipate predict launch loom fear')],
  ['outlook', phrases('could, may, might, would, will, possible, potential, coming, upcoming')],
  ['outlook', phrases('imminent, imminently, looming, poised, ready to, risk of, at any moment')],
  ['outlook', phrases('at any time, at any day, any day now, capacity to, capability to, capable')],
  ['outlook', phrases('concern, concerns, fears, worries, threat of, prospect of, likely')],
  ['outlook', phrases('pretext, about to, intends to, intend to, set to, if necessary, planned')],

  // Words that are deeds.
  ['warning', verbs('warn threaten')],
  ['warning', phrases('ultimatum, red line, red lines')],
  ['consequence', phrases('consequences, retaliate, retaliation, retaliatory, will respond')],
  ['consequence', phrases('would respond, swift response, severe response, united response')],
  ['consequence', phrases('pay a price, heavy price, high price, steep price, massive costs')],
  ['consequence', phrases('severe costs, further sanctions, new sanctions, crippling sanctions')],
  ['consequence', phrases('would be met, will be met, would result in, will result in')],
  ['consequence', phrases('pay dearly, would trigger, will trigger, would provoke, will provoke')],
  ['accusing', verbs('accuse blame allege')],
  ['accusing', phrases('accusation, accusations, allegation, allegations, charged with')],
  ['accusing', phrases('claims that, falsely, guilty of, suspected of, complicit')],
  ['pledging', verbs('pledge vow promise reaffirm reassure assure guarantee')],
  ['pledging', phrases('commitment, commitments, committed, reiterated, reiterate, pledges')],
  ['pledging', phrases('will continue, would continue, as long as it takes, unwavering, ironclad')],
  ['pledging', phrases('steadfast, unshakable, continue to, stand ready to, solidarity')],
  ['support', phrases('support, supports, supporting, supported, backing, backs, backed, help')],
  ['support', phrases('helping, defend, defending, protect, aid, assist, assistance, partner')],
  ['support', phrases('independence, sovereignty, territorial integrity, ally, allies')],
  ['standing with', phrases('stand with, stands with, standing with, stood with, stand by')],
  ['standing with', phrases('stands by, stand strongly with, stand firmly with, stand together')],
  ['standing with', phrases('stands firmly with, standing by, stand in solidarity')],
  ['standing with', phrases('on the side of, side by side, trustworthy partner, reliable partner')],
  ['standing with', phrases('strategic partner, staunch ally, close ally, strong ally, firm ally')],
];

/** "expected", "sent", "named": they say something beside another only. */
const helping = words('outlook delivering support envoy business building losing arranged');

export const englishSenses = new Senses({
  rows,
  onlyAs: onlyModals,
  helping: new Set([
    ...helping,
    'giving up',
    'holding back',
    'troop movement',
    'sending away',
    'home affairs',
  ]),
});
