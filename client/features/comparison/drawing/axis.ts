export const axisKinds = ['linear', 'log'] as const;
export type AxisKind = (typeof axisKinds)[number];

/** A stretch of numbers laid from 0 to 1. */
export interface Axis {
  kind: AxisKind;
  from: number;
  to: number;
  /** Where a line is drawn and a number stands. */
  ticks: readonly number[];
  /** Outside the axis: at its end. */
  at: (value: number) => number;
}

/**
 * Times the smallest goes into the largest from which a logarithmic axis is offered first. Higher:
 * small values lie on top of each other at the start. Lower: bars that are easy to compare are bent.
 */
const logFrom = 50;

/** Nothing but numbers above zero have a place on a logarithmic axis. */
export function canBeLog(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value) => value > 0);
}

export function fittingKind(values: readonly number[]): AxisKind {
  return canBeLog(values) && Math.max(...values) >= logFrom * Math.min(...values)
    ? 'log'
    : 'linear';
}

/** An axis that holds all values, its ends on round numbers. */
export function axisFor(values: readonly number[], kind: AxisKind): Axis {
  return kind === 'log' && canBeLog(values) ? logAxis(values) : linearAxis(values);
}

function linearAxis(values: readonly number[]): Axis {
  // From zero: the length of a bar is then its size.
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep((most - least) / 5 || 1);
  const from = Math.floor(least / step) * step;
  const to = Math.max(from + step, Math.ceil(most / step) * step);
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => clean(from + index * step));
  return { kind: 'linear', from, to, ticks, at: (value) => clamp((value - from) / (to - from)) };
}

function logAxis(values: readonly number[]): Axis {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  const between = last - first <= 2 ? [1, 2, 5] : [1];
  const every = Math.ceil((last - first) / 8);
  const ticks: number[] = [];
  for (let power = first; power < last; power += every) {
    for (const digit of between) ticks.push(clean(digit * 10 ** power));
  }
  ticks.push(clean(10 ** last));
  const at = (value: number) =>
    value <= 0 ? 0 : clamp((Math.log10(value) - first) / (last - first));
  return { kind: 'log', from: 10 ** first, to: 10 ** last, ticks, at };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const digit = [1, 2, 5, 10].find((each) => each * power >= least * 0.999) ?? 10;
  return digit * power;
}

/** Without the last digits of binary sums: 0.30000000000000004. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
