/**
 * Nouns of the news that may name one thing, a row each: the everyday vocabulary of agreements,
 * courts, fighting, migration and money. A shared row alone merges nothing: see `merge-phrases.ts`.
 */
const rows = `
deal agreement accord pact treaty arrangement compact
lawsuit suit complaint litigation case filing action
investigation probe inquiry enquiry review
meeting summit talk encounter gathering negotiation conversation discussion dialogue
conversation exchange interaction discussion talk dialogue encounter
visit trip journey tour travel
memo memorandum note document paper file record
report dossier study finding paper
allegation claim accusation charge assertion
migrant immigrant refugee asylum-seeker alien newcomer arrival
caravan group convoy procession march column
war conflict invasion operation fighting hostility campaign crisis aggression offensive incursion
attack assault strike raid bombing shelling hit bombardment
strike airstrike raid bombing
killing murder slaying assassination death execution
massacre slaughter atrocity killing bloodbath
terrorist militant fighter insurgent rebel gunman extremist jihadist
gunman shooter attacker assailant suspect perpetrator
protest demonstration rally march unrest riot
protester demonstrator marcher activist rioter
uprising revolt rebellion insurrection revolution
coup takeover overthrow putsch
regime government administration leadership cabinet
leader ruler dictator strongman head chief
president leader head
prime-minister premier
law legislation bill act measure statute
rule regulation policy order decree
tax levy duty tariff
tariff duty levy
aid assistance help support package
money fund funding cash
cut reduction decrease
vote ballot poll referendum election
election race contest vote
ban prohibition restriction block
wall barrier fence
border frontier
plan proposal scheme plot blueprint initiative
speech address remark
statement comment remark announcement
letter message note
hotline line phone telephone
weapon arm missile arsenal warhead rocket bomb nuke munition armament
hack hacking cyberattack breach intrusion
meddling interference intervention
collusion conspiracy
leak disclosure release
fire blaze inferno wildfire
storm hurricane cyclone typhoon
quake earthquake tremor
crash accident collision
outbreak epidemic pandemic
virus coronavirus disease
vaccine jab shot
firing dismissal ouster sacking removal
resignation departure exit
appointment nomination pick choice
nominee pick candidate choice
company firm corporation business
job position post
worker employee staff
child kid minor
police officer cop
prison jail detention
detention custody arrest
rape assault abuse
lawmaker legislator congressman senator representative
party organisation organization committee group
spokesman spokeswoman spokesperson
truce ceasefire armistice
sanction penalty restriction embargo
withdrawal pullout exit retreat
territory region area land
settlement colony outpost
abortion termination
slump recession downturn
drone uav
shutdown closure
hearing testimony
verdict ruling decision judgment
court judge
raid search
lawyer attorney counsel
aide adviser advisor
envoy emissary ambassador representative
denuclearization disarmament demilitarization
shooting gunfire rampage massacre
explosion blast bombing detonation
ship vessel boat ferry tanker freighter
plane aircraft jet airliner airplane
car vehicle automobile
prisoner detainee inmate captive hostage
soldier troop serviceman
victim casualty fatality
scandal controversy
dispute row feud quarrel spat disagreement
backer supporter follower
critic opponent detractor
error mistake blunder
student pupil
doctor physician medic
flood flooding deluge
`;

export const synonyms: ReadonlyMap<string, readonly number[]> = readRows();

function readRows(): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>();
  rows
    .trim()
    .split('\n')
    .forEach((row, index) => {
      for (const word of row.split(' ')) rowsOf.set(word, [...(rowsOf.get(word) ?? []), index]);
    });
  return rowsOf;
}
