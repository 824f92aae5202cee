import type { AttributionCases } from './attribution-cases.ts';

/** Reported speech, views and claims. */
export const speechCases: AttributionCases = {
  'said that': [
    'The harbour office said that the port is open.',
    'The harbour office | said | that the port is open',
  ],
  'said without that': [
    'The harbour office said the port is open.',
    'The harbour office | said | the port is open',
  ],
  'says, present': [
    'The harbour office says ships may enter at dawn.',
    'The harbour office | says | ships may enter at dawn',
  ],
  'helping verbs belong to the cue': [
    'Jane Roe has repeatedly said that the quay is safe.',
    'Jane Roe | has repeatedly said | that the quay is safe',
  ],
  'an adverb belongs to the cue': [
    'Jane Roe also said the quay is safe.',
    'Jane Roe | also said | the quay is safe',
  ],
  'a negation belongs to the cue': [
    'The ministry did not say whether the bridge would open.',
    'The ministry | did not say | whether the bridge would open',
  ],
  'between cue and that: day and place': [
    'Jane Roe said on Friday in a statement that the quay is safe.',
    'Jane Roe | said | that the quay is safe',
  ],
  'the day before that': [
    'Jane Roe said Tuesday that the quay is safe.',
    'Jane Roe | said | that the quay is safe',
  ],
  'what follows, after a comma': [
    'The port is open, the harbour office said.',
    'the harbour office | said | The port is open',
  ],
  'what follows, with a day': [
    'The port is open, the harbour office said on Friday.',
    'the harbour office | said | The port is open',
  ],
  'the speech in the middle': [
    'The port, the harbour office said, is open again.',
    'the harbour office | said | The port … is open again',
  ],
  'without its But': [
    'But the port is open, the harbour office said.',
    'the harbour office | said | the port is open',
  ],
  'according to, after': [
    'The port is open, according to the harbour office.',
    'the harbour office | according to | The port is open',
  ],
  'according to, before': [
    'According to the harbour office, the port is open.',
    'the harbour office | According to | the port is open',
  ],
  'according to, with an apposition': [
    'The port is open, according to Jane Roe, the mayor.',
    'Jane Roe, the mayor | according to | The port is open',
  ],
  'as somebody noted': [
    'As the survey noted, most ships have left.',
    'the survey | noted | most ships have left',
  ],
  'an apposition': [
    'Jane Roe, the mayor of Northport, said the quay is safe.',
    'Jane Roe, the mayor of Northport | said | the quay is safe',
  ],
  'an aside is none': [
    'Jane Roe, however, said the quay is safe.',
    'Jane Roe | said | the quay is safe',
  ],
  'a clause about the speaker': [
    'Jane Roe, who runs the cranes, said the quay is safe.',
    'Jane Roe, who runs the cranes | said | the quay is safe',
  ],
  'a party in brackets': [
    'Sen. Jane Roe (I-Northport) said the quay is safe.',
    'Sen. Jane Roe (I-Northport) | said | the quay is safe',
  ],
  'who speaks for whom': [
    'A spokesman for the Harbour Office said the quay is safe.',
    'A spokesman for the Harbour Office | said | the quay is safe',
  ],
  'of and from': [
    'Residents of the old town said the water was brown.',
    'Residents of the old town | said | the water was brown',
  ],
  'two speakers': [
    'Jane Roe and David Doe said the quay is safe.',
    'Jane Roe and David Doe | said | the quay is safe',
  ],
  'a list of speakers': [
    'Roe, Doe and the union said the quay is safe.',
    'Roe, Doe and the union | said | the quay is safe',
  ],
  'who have seen it': [
    'Two officials who have seen the letter said it was short.',
    'who | have seen | the letter',
    'Two officials who have seen the letter | said | it was short',
  ],
  'a survey released': [
    'A survey released on Friday found that most ships have left.',
    'A survey released on Friday | found | that most ships have left',
  ],
  'the subject after another clause': [
    'The bridge fell and officials said nobody was hurt.',
    'officials | said | nobody was hurt',
  ],
  'the second verb': [
    'Roe praised the crew and said the quay is safe.',
    'Roe | praised | the crew',
    'Roe | said | the quay is safe',
  ],
  'two verbs, one content': [
    'Roe wrote and later told reporters that the quay is safe.',
    'Roe | wrote | that the quay is safe',
    'Roe | later told | that the quay is safe',
  ],
  'adding that': [
    'Roe said the quay is safe, adding that the crane is old.',
    'Roe | said | the quay is safe',
    'Roe | adding | that the crane is old',
  ],
  'a second speaker': [
    'Roe said she was glad, and the ministry claimed that the bridge is safe.',
    'Roe | said | she was glad',
    'the ministry | claimed | that the bridge is safe',
  ],
  'told somebody': [
    'Roe told reporters that the quay is safe.',
    'Roe | told | that the quay is safe',
  ],
  'told somebody, without that': [
    'Roe told the Harbour Post she would wait.',
    'Roe | told | she would wait',
  ],
  'asked whether': [
    'Doe asked Roe whether the bridge would open.',
    'Doe | asked | whether the bridge would open',
  ],
  'promised to': [
    'The mayor promised to open the bridge.',
    'The mayor | promised | to open the bridge',
  ],
  'refused to': [
    'The mayor has refused to sign the treaty.',
    'The mayor | has refused | to sign the treaty',
  ],
  'called for': ['The union called for a new quay.', 'The union | called for | a new quay'],
  criticized: [
    'The union criticized the plan for the quay.',
    'The union | criticized | the plan for the quay',
  ],
  'accused of': [
    'The union accused the mayor of hiding the report.',
    'The union | accused | the mayor of hiding the report',
  ],
  'pointed out': [
    'Roe pointed out that the crane is old.',
    'Roe | pointed out | that the crane is old',
  ],
  believes: ['Roe believes the quay is safe.', 'Roe | believes | the quay is safe'],
  'is expected to': [
    'The bridge is expected to open in May.',
    ' | is expected | The bridge … to open in May',
  ],
  'was accused by': [
    'The ministry was accused by the union.',
    'the union | was accused | The ministry',
  ],
  'was asked whether': [
    'She was asked whether the bridge would open.',
    ' | was asked | whether the bridge would open',
  ],
  'criticism of': [
    'The union repeated its criticism of the plan.',
    'The union | repeated | its criticism of the plan',
    'its | criticism of | the plan',
  ],
  'a report inside a report': [
    'The Harbour Post reported that a leaked memo says the quay is unsafe.',
    'The Harbour Post | reported | that a leaked memo says the quay is unsafe',
    'a leaked memo | says | the quay is unsafe',
  ],
  'a report after a report': [
    'The harbour master had warned crews to wait, the Harbour Post reported.',
    'The harbour master | had warned | crews to wait',
    'the Harbour Post | reported | The harbour master had warned crews to wait',
  ],
  'who stands in a clause': [
    'The mayor, who said the quay is safe, left at noon.',
    'who | said | the quay is safe',
  ],
  'an abbreviation ends no sentence': [
    'Gov. J. Roe said the U.S. ship left at 9 a.m. on Friday.',
    'Gov. J. Roe | said | the U.S. ship left at 9 a.m. on Friday',
  ],
  'a headline': [
    'Mayor Says Old Bridge Will Open Soon',
    'Mayor | Says | Old Bridge Will Open Soon',
  ],
  'a noun that looks like a verb': ['The report claims stood on the table.'],
  'no speech': ['The port is open again and ships have come.'],
  'a claim that': [
    'The mayor repeated her claim that the quay is safe.',
    'The mayor | repeated | her claim that the quay is safe',
    'her | claim | that the quay is safe',
  ],
  'the second person in brackets': [
    'The union (which runs the cranes) said the quay is safe.',
    'The union (which runs the cranes) | said | the quay is safe',
  ],
  'a report that opens with a participle': [
    'Speaking on Friday, Roe said the quay is safe.',
    'Roe | said | the quay is safe',
  ],
  'a clause of time before': [
    'When the bridge closed, Roe complained about the noise.',
    'Roe | complained about | the noise',
  ],
  'cut short to “reported by”': [
    'The ship reported by the Harbour Post is safe.',
    'the Harbour Post | reported | The ship',
  ],
};
