import type { CueVerb, Frame, VerbClass } from '../../syntax/grammar.ts';
import type { Tag } from '../../syntax/word.ts';

const regular: readonly (readonly [VerbClass, Frame, string])[] = [
  ['neutral', 'clause', 'déclar ajout expliqu indiqu annonç précis not rappel raconte comment'],
  ['neutral', 'clause', 'pens jug estim'],
  ['asserting', 'clause', 'affirm assur soulign insist confirm martel révèl'],
  ['distancing', 'clause', 'clam suggèr'],
  ['distancing', 'object', 'accus critiqu dénonç'],
  ['urging', 'clause', 'exig demand recommand'],
];

/** Present (one, several), participle, gerund, past in progress. */
const irregular: readonly (readonly [VerbClass, forms: string])[] = [
  ['neutral', 'dit disent dit disant disait'],
  ['neutral', 'écrit écrivent écrit écrivant écrivait'],
  ['neutral', 'répond répondent répondu répondant répondait'],
  ['neutral', 'conclut concluent conclu concluant concluait'],
  ['neutral', 'promet promettent promis promettant promettait'],
  ['distancing', 'prétend prétendent prétendu prétendant prétendait'],
  ['asserting', 'soutient soutiennent soutenu soutenant soutenait'],
  ['admitting', 'reconnaît reconnaissent reconnu reconnaissant reconnaissait'],
  ['admitting', 'admet admettent admis admettant admettait'],
  ['urging', 'avertit avertissent averti avertissant avertissait'],
];

export interface Form {
  verb: CueVerb;
  tag: Tag;
}

/** Printed form → what it is. */
export function cueForms(): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const [verbClass, frame, stems] of regular) {
    for (const stem of stems.split(' ')) {
      const verb = cueVerb(`${stem.replace(/ç$/, 'c')}er`, verbClass, frame);
      for (const ending of ['e', 'ent', 'ait', 'aient'])
        forms.set(stem + ending, { verb, tag: 'verb' });
      for (const ending of ['é', 'ée'])
        forms.set(stem.replace('è', 'é') + ending, { verb, tag: 'participle' });
      forms.set(`${stem.replace('è', 'é')}ant`, { verb, tag: 'ing' });
    }
  }
  for (const [verbClass, row] of irregular) {
    const [one = '', several = '', participle = '', ing = '', past = ''] = row.split(' ');
    const verb = cueVerb(one, verbClass, 'clause');
    forms.set(participle, { verb, tag: 'participle' });
    forms.set(ing, { verb, tag: 'ing' });
    for (const form of [one, several, past]) forms.set(form, { verb, tag: 'verb' });
  }
  return forms;
}

function cueVerb(lemma: string, verbClass: VerbClass, frame: Frame): CueVerb {
  const speaks = frame === 'clause';
  return {
    lemma,
    verbClass,
    frames: new Set([frame]),
    speaks,
    hasHearer: false,
    particles: new Map(),
  };
}
