/** The sign a currency is printed with, by ISO 4217 code; the first is the one we show. */
const signs: Record<string, readonly [shown: string, ...others: string[]]> = {
  USD: ['$', 'US$'],
  EUR: ['€'],
  GBP: ['£'],
  JPY: ['¥', 'JP¥'],
  CNY: ['CN¥', 'RMB'],
  CAD: ['C$', 'CA$', 'Can$'],
  AUD: ['A$', 'AU$', 'Aus$'],
  NZD: ['NZ$'],
  HKD: ['HK$'],
  SGD: ['S$'],
  TWD: ['NT$'],
  BRL: ['R$'],
  MXN: ['MX$', 'Mex$'],
  UAH: ['₴'],
  RUB: ['₽'],
  INR: ['₹'],
  KRW: ['₩'],
  ILS: ['₪'],
  TRY: ['₺'],
  PLN: ['zł'],
  NGN: ['₦'],
  PHP: ['₱'],
  VND: ['₫'],
  KZT: ['₸'],
  GEL: ['₾'],
};

/** Currencies that are printed by their code alone: "CHF 5 million". */
const withoutSign = [
  'CHF SEK NOK DKK CZK HUF RON BGN ZAR EGP SAR AED QAR KWD IRR IQD PKR IDR THB MYR ARS CLP',
  'KES GHS MAD TND LBP SYP AFN BYN MDL RSD ISK AMD AZN UZS',
].flatMap((row) => row.split(' '));

export const currencyCodes: ReadonlySet<string> = new Set([...Object.keys(signs), ...withoutSign]);

export const currencySigns: readonly (readonly [code: string, ...signs: string[]])[] =
  Object.entries(signs).map(([code, printed]) => [code, ...printed]);

/** Every sign and code as it is printed: "A$" is a currency and "a $" is not. */
export const printedCurrencies: ReadonlySet<string> = new Set([
  ...Object.values(signs).flat(),
  ...currencyCodes,
  'Rs',
  'Rs.',
  'U.S.$',
]);

export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** "$" or "CHF " before the digits. */
export function currencyPrefix(code: string): string {
  return signs[code]?.[0] ?? `${code} `;
}
