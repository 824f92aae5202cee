import type { RegionKind } from '../../articles/article.ts';
import type { Refiner } from './rule.ts';

/**
 * A headline says in short what the body says, and a caption what the picture shows: editors tag
 * the body.
 * Higher: everything is offered twice.
 * Lower: a sum that only the headline prints is lost.
 * Fixed by: "leaves boilerplate out, and asks more of captions and headlines".
 */
const regionWeights: Readonly<Record<RegionKind, number>> = {
  headline: 0.65,
  standfirst: 0.75,
  body: 1,
  caption: 0.6,
  boilerplate: 0,
};

export const byRegion: Refiner = ({ region }, offers) => weigh(offers, regionWeights[region]);

/** Who asks does not say it. */
export const lessAsked: Refiner = ({ asks }, offers) => (asks ? weigh(offers, 0.8) : [...offers]);

/** Words below which a passage is a scrap of a sentence. */
const fewWords = 4;

export const fromFewWords: Refiner = ({ words }, offers) =>
  words.length < fewWords ? weigh(offers, 0.7) : [...offers];

/** What a named source says is compared more often than what an outlet tells. */
export const moreSaid: Refiner = ({ attributed }, offers) =>
  attributed ? add(offers, 0.03) : [...offers];

/** Each further finder of a category makes it likelier. */
export const manyReasons: Refiner = (_passage, offers) =>
  offers.map((offer) => {
    const others = offers.filter(({ category }) => category === offer.category).length - 1;
    return { ...offer, score: atMostOne(offer.score + 0.03 * others) };
  });

function weigh(offers: Parameters<Refiner>[1], weight: number): ReturnType<Refiner> {
  return offers.map((offer) => ({ ...offer, score: offer.score * weight }));
}

function add(offers: Parameters<Refiner>[1], more: number): ReturnType<Refiner> {
  return offers.map((offer) => ({ ...offer, score: atMostOne(offer.score + more) }));
}

function atMostOne(score: number): number {
  return Math.min(score, 1);
}
