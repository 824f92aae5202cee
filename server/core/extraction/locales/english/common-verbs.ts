import { words } from '../../../text/phrases.ts';

/** Verbs that nobody speaks with; knowing them tells where clauses begin and end. */
export const commonVerbs = words(
  'accept achieve act affect aim appeal apply approve arrest arrive attempt attend avoid base beat',
  'become begin belong block bomb borrow break bring build burn buy campaign cancel care carry cast',
  'catch cause change charge check choose climb close collapse collect come compete complete contain',
  'continue contribute control cost count cover create cross cut deal decline decrease defeat deliver',
  'deploy destroy detain develop die donate double draw drive drop earn eat elect eliminate emerge',
  'employ end enforce enjoy ensure enter escape establish evacuate exist expand extend face fail fall',
  'fight fill finish fire fit flee fly follow force form fund gain get give go grow handle happen',
  'hear help hide hire hit hold host hurt improve increase injure invade invest invite involve join',
  'keep kill lack last launch lay lead leave let lie lift limit live look lose make manage march',
  'marry matter meet miss move need negotiate open operate owe own pass pay perform pick play',
  'pose prepare prevent produce protect protest provide publish pull pursue push raise reach',
  'receive recover reduce release rely remain remove replace resign rest result retire return ride',
  'rise run sail save seize sell send serve set settle shoot shut sign sit spend spread stand start',
  'stay steal stop strike struggle study succeed suffer surround survive take teach test throw travel',
  'treat try turn use visit vote wait walk watch win withdraw work appear attract confuse connect',
  'trade transfer undermine undergo vary violate wear wonder worsen tend like love hate let bring',
  'enable encourage grant heal belong differ amount arise date depend feature finance hand head',
  'drill hover land link load lower measure mix narrow occupy plunge point process resume retreat',
  'reverse roll rule seem ship sink sound split step stretch tackle trigger unveil widen',
);

/** Of all verbs, the ones whose base or -s form is no noun: they need no second look. */
export const neverNouns = words(
  'say tell think know believe argue add write insist seem appear become bring keep hear describe',
  'declare acknowledge announce explain include remain continue deny agree admit confirm suggest',
  'accuse criticize criticise praise condemn oppose consider require allow provide receive maintain',
  'conclude emphasize recommend predict reveal understand recognize recall remember learn assert',
  'contend allege indicate imply express defend denounce dismiss endorse mention tout urge propose',
  'refuse want seek vow expect prefer get give make go come take send sell meet lose win choose',
  'pursue prevent create ensure involve serve lead spend build die fall grow',
);
