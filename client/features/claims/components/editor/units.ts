/** Units that news prints most; any other of the kinds below may be typed. */
export const units = [
  'USD',
  'EUR',
  'GBP',
  'UAH',
  'RUB',
  'persons',
  'percent',
  'percentage points',
  'items:missile',
  'items:tank',
  'items:drone',
  'km',
  't',
];
