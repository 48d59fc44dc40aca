import type { Relation } from '../domain/circles/relations.ts';

/** A circle and the middle of its word, in units of a box 300 wide and 200 high. */
export interface WordCircle {
  readonly x: number;
  readonly y: number;
  /** 0 for a word that is not used. */
  readonly r: number;
  readonly labelX: number;
  readonly labelY: number;
}

export interface TwoCircles {
  readonly customer: WordCircle;
  readonly client: WordCircle;
}

export const boxWidth = 300;
export const boxHeight = 200;

const outer: WordCircle = { x: 150, y: 100, r: 95, labelX: 150, labelY: 37 };
const inner: WordCircle = { x: 150, y: 126, r: 62, labelX: 150, labelY: 126 };
const left: WordCircle = { x: 76, y: 100, r: 68, labelX: 76, labelY: 100 };
const right: WordCircle = { ...left, x: 224, labelX: 224 };
const middle: WordCircle = { x: 150, y: 100, r: 82, labelX: 150, labelY: 100 };

const layouts: Readonly<Record<Relation, TwoCircles>> = {
  'client-inside': { customer: outer, client: inner },
  'customer-inside': { customer: inner, client: outer },
  apart: { customer: left, client: right },
  overlap: {
    customer: { x: 86, y: 100, r: 82, labelX: 68, labelY: 100 },
    client: { x: 214, y: 100, r: 82, labelX: 232, labelY: 100 },
  },
  same: { customer: { ...middle, labelY: 84 }, client: { ...middle, labelY: 118 } },
  'customer-only': { customer: middle, client: { ...middle, r: 0 } },
};

/** Where the circles and words of a relation stand. */
export function layoutCircles(relation: Relation): TwoCircles {
  return layouts[relation];
}

/**
 * The circles on their way from one picture to another; every step between two pictures lies inside the box.
 *
 * @param t 0 is `from`, 1 is `to`
 */
export function blendCircles(from: TwoCircles, to: TwoCircles, t: number): TwoCircles {
  return { customer: blend(from.customer, to.customer, t), client: blend(from.client, to.client, t) };
}

function blend(from: WordCircle, to: WordCircle, t: number): WordCircle {
  const at = (key: keyof WordCircle) => from[key] + (to[key] - from[key]) * t;
  return { x: at('x'), y: at('y'), r: at('r'), labelX: at('labelX'), labelY: at('labelY') };
}

/** How two circles of the plane lie: what a picture really shows, whatever it was meant to show. */
export function relationOf({ customer, client }: TwoCircles): Relation | 'client-only' | 'nothing' {
  if (customer.r === 0 && client.r === 0) return 'nothing';
  if (client.r === 0) return 'customer-only';
  if (customer.r === 0) return 'client-only';
  const distance = Math.hypot(customer.x - client.x, customer.y - client.y);
  if (distance === 0 && customer.r === client.r) return 'same';
  if (distance >= customer.r + client.r) return 'apart';
  if (distance + client.r <= customer.r) return 'client-inside';
  if (distance + customer.r <= client.r) return 'customer-inside';
  return 'overlap';
}
