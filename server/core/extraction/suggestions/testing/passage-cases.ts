/** A text, and what is offered in it: "category: passage", in order. */
export const passageCases: Record<string, { text: string; offered: string[] }> = {
  'a sum of aid': {
    text: 'Northland has given Southport more than $40 million in military aid since 2020.',
    offered: [
      'aid-total: Northland has given Southport more than $40 million in military aid since 2020',
    ],
  },
  'a sum donated': {
    text: 'Readers donated €30,000 to the lifeboat crew.',
    offered: ['aid-total: Readers donated €30,000 to the lifeboat crew'],
  },
  'a price is no aid': { text: 'The new ferry costs $4 million.', offered: [] },
  'money spent at home is no aid': {
    text: 'The budget spends $3 billion on tax relief.',
    offered: [],
  },
  'aid held back': {
    text: 'The senator wants to freeze aid to Southport.',
    offered: ['aid-total: The senator wants to freeze aid to Southport'],
  },
  'without what reports it': {
    text: 'Southport has received $12 million in aid, the finance ministry said in a statement.',
    offered: ['aid-total: Southport has received $12 million in aid'],
  },
  'without what reports it before': {
    text: 'Captain Roe told reporters that Northland had moved 3,000 troops to the border.',
    offered: ['troop-number: Northland had moved 3,000 troops to the border'],
  },
  'without "according to"': {
    text: 'According to the harbour office, two sailors were killed in the storm.',
    offered: ['casualties: two sailors were killed in the storm'],
  },
  'a deed of words stays one passage': {
    text: 'Northland warned that any further blockade would have severe consequences.',
    offered: ['warning: Northland warned that any further blockade would have severe consequences'],
  },
  'what keeps away stays with its speaker': {
    text: 'The army claimed that 400 soldiers had been withdrawn.',
    offered: ['troop-number: The army claimed that 400 soldiers had been withdrawn'],
  },
  'two clauses, two claims': {
    text: 'Northland sent 3,000 soldiers to the island, while Southport supplied the rebels with missiles.',
    offered: [
      'troop-number: Northland sent 3,000 soldiers to the island',
      'arms-delivery: Southport supplied the rebels with missiles',
    ],
  },
  'two predicates, two claims': {
    text: 'The premier accused Northland of piracy and urged both sides to return to peace talks.',
    offered: [
      'allegation: The premier accused Northland of piracy',
      'peace-talks: urged both sides to return to peace talks',
    ],
  },
  'a predicate that says little comes along': {
    text: 'We stand with Southport and hope that winter ends soon.',
    offered: ['support-pledge: We stand with Southport and hope that winter ends soon'],
  },
  'a clause beside that says nothing is left out': {
    text: 'Twelve miners were injured when the shaft fell, as the town was getting ready for its yearly fair.',
    offered: ['casualties: Twelve miners were injured when the shaft fell'],
  },
  'two nouns are no two clauses': {
    text: 'Officials accused the north and south of hiding weapons.',
    offered: ['allegation: Officials accused the north and south of hiding weapons'],
  },
  'base forms under one modal': {
    text: 'Both sides agreed to a truce under which Northland would leave the island, open the port and release the crew.',
    offered: [
      'peace-talks: Both sides agreed to a truce under which Northland would leave the island, open the port and release the crew',
    ],
  },
  'a noun that says something by itself': {
    text: 'The week ended with rain in the hills and fears of an imminent invasion.',
    offered: ['military-outlook: fears of an imminent invasion'],
  },
  'behind "including"': {
    text: 'The cabinet has done much for the islands, including approving a $9 million aid package.',
    offered: ['aid-total: approving a $9 million aid package'],
  },
  'behind "amid"': {
    text: 'The envoy left early, amid a buildup of troops along the river.',
    offered: ['troop-number: a buildup of troops along the river'],
  },
  'what "which" speaks of': {
    text: 'The fleet is preparing an attack on Southport, which commanders say could begin within days.',
    offered: [
      'military-outlook: The fleet is preparing an attack on Southport',
      'military-outlook: which commanders say could begin within days',
    ],
  },
  'some words quoted': {
    text: 'Northland has delivered “hundreds of old rifles” to the rebels.',
    offered: ['arms-delivery: Northland has delivered “hundreds of old rifles” to the rebels'],
  },
  'quoted up to its stop': {
    text: 'Roe vowed to support the islanders “through every winter.” Nobody cheered.',
    offered: ['support-pledge: Roe vowed to support the islanders “through every winter.”'],
  },
  'a main verb behind an aside': {
    text: 'Captain Roe, who is ill, has agreed to a ceasefire.',
    offered: ['peace-talks: has agreed to a ceasefire'],
  },
  'a quotation': {
    text: '“We will stand with the islanders,” Governor Roe said.',
    offered: ['support-pledge: We will stand with the islanders'],
  },
  'a number of soldiers': {
    text: 'Some 4,000 soldiers are camped by the river.',
    offered: ['troop-number: Some 4,000 soldiers are camped by the river'],
  },
  'soldiers who go': {
    text: 'Northland will withdraw its forces from the valley.',
    offered: ['troop-number: Northland will withdraw its forces from the valley'],
  },
  'a number of others beside soldiers': {
    text: 'About 900 villagers left before the forces came.',
    offered: [],
  },
  'soldiers who died are no troop number': {
    text: 'At least 17 soldiers were killed on Friday.',
    offered: ['casualties: At least 17 soldiers were killed on Friday'],
  },
  'people hurt without a number': {
    text: 'Several fishermen were wounded by the shells.',
    offered: ['casualties: Several fishermen were wounded by the shells'],
  },
  'an end of the fighting': {
    text: 'A ceasefire came into force at dawn.',
    offered: ['peace-talks: A ceasefire came into force at dawn'],
  },
  'trade talks are no peace talks': {
    text: 'Talks on tariffs will go on in the autumn.',
    offered: [],
  },
  'a summit': {
    text: 'A summit of the two presidents is planned for June.',
    offered: ['diplomacy: A summit of the two presidents is planned for June'],
  },
  'a way by diplomacy': {
    text: 'The council prefers a diplomatic solution.',
    offered: ['diplomacy: The council prefers a diplomatic solution'],
  },
  'a building is no diplomacy': {
    text: 'The diplomatic compound has a new gate.',
    offered: [],
  },
  'who merely meets says nothing yet': {
    text: 'The foreign minister met her counterpart on Monday.',
    offered: [],
  },
  'who is to meet does': {
    text: 'The president will meet her counterpart in June.',
    offered: ['diplomacy: The president will meet her counterpart in June'],
  },
  'soldiers lost': {
    text: 'The army lost 300 soldiers in the pass.',
    offered: ['casualties: The army lost 300 soldiers in the pass'],
  },
  'weapons delivered': {
    text: 'Northland shipped forty howitzers to the rebels.',
    offered: ['arms-delivery: Northland shipped forty howitzers to the rebels'],
  },
  'weapons given up': {
    text: 'The rebels must give up their weapons by Sunday.',
    offered: [],
  },
  'an attack to come': {
    text: 'Southport is expected to launch an offensive in the spring.',
    offered: ['military-outlook: Southport is expected to launch an offensive in the spring'],
  },
  'an attack of the past': {
    text: 'The attack of last year destroyed the mill.',
    offered: [],
  },
  'an attack in May is not one that may come': {
    text: 'He wrote of the attack in May.',
    offered: [],
  },
  'what would follow': {
    text: 'If the blockade goes on, we will respond.',
    offered: ['warning: If the blockade goes on, we will respond'],
  },
  'somebody is accused': {
    text: 'The mayor was accused of hiding the letters.',
    offered: ['allegation: The mayor was accused of hiding the letters'],
  },
  'support promised': {
    text: 'The premier pledged to support the islanders for years.',
    offered: ['support-pledge: The premier pledged to support the islanders for years'],
  },
  'a question tells nothing': {
    text: 'Will the talks go on?',
    offered: [],
  },
  'nothing to tag': {
    text: 'The weather was mild and the market full.',
    offered: [],
  },
};
