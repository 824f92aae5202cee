/** The sign a currency is printed with, by ISO 4217 code; the first is the one we show. */
const signs: Record<string, readonly [shown: string, ...others: string[]]> = {
  USD: ['$', 'US$', '$US', 'USD$'],
  EUR: ['€'],
  GBP: ['£'],
  JPY: ['¥', 'JP¥', '円'],
  CNY: ['CN¥', 'RMB', '元'],
  CAD: ['C$', 'CA$', 'Can$', 'CDN$', 'Cdn$', 'CAD$'],
  AUD: ['A$', 'AU$', 'Aus$', 'AUD$'],
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
  LAK: ['₭'],
  THB: ['฿'],
  MNT: ['₮'],
  CRC: ['₡'],
  KHR: ['៛'],
  AMD: ['֏'],
  AZN: ['₼'],
  MYR: ['RM'],
  BTC: ['₿'],
};

/** Currencies that are printed by their code alone: "CHF 5 million". */
const withoutSign = [
  'CHF SEK NOK DKK CZK HUF RON BGN ZAR EGP SAR AED QAR KWD IRR IQD PKR IDR ARS CLP',
  'KES GHS MAD TND LBP SYP AFN BYN MDL RSD ISK UZS LKR BHD OMR JOD DZD LYD BOB PEN UYU',
].flatMap((row) => row.split(' '));

export const currencyCodes: ReadonlySet<string> = new Set([...Object.keys(signs), ...withoutSign]);

export const currencySigns: readonly (readonly [code: string, ...signs: string[]])[] =
  Object.entries(signs).map(([code, printed]) => [code, ...printed]);

/**
 * Every sign and code as it is printed, without spaces. In small letters only what is no word
 * before a dollar sign: "A$" is a currency and "a $" is not.
 */
export const printedCurrencies: ReadonlySet<string> = new Set([
  ...Object.values(signs).flat(),
  ...currencyCodes,
  'Rs',
  'Rs.',
  'U.S.$',
  ...['c$', 'ca$', 'us$', 'u.s.$', 'hk$', 'nz$', 'nt$', 'cad$', 'aud$', 'usd$', 'mex$'],
]);

/** The signs that are one character: a minus may be written onto them, and a letter before them. */
export const currencySymbols: ReadonlySet<string> = new Set(
  Object.values(signs)
    .flat()
    .filter((sign) => sign.length === 1),
);

/** Codes that are no word in small letters either, and are sometimes printed so. */
export const wordlessCodes: ReadonlySet<string> = new Set(
  'usd eur gbp jpy cny inr chf aud hkd nzd sek nok dkk uah rub'.split(' '),
);

export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** "$" or "CHF " before the digits. */
export function currencyPrefix(code: string): string {
  return signs[code]?.[0] ?? `${code} `;
}
