/** Currency signs, with the ISO 4217 code that each stands for by itself. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['﹩', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['￦', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₵', 'GHS'],
  ['៛', 'KHR'],
  ['֏', 'AMD'],
  ['⃀', 'KGS'],
  ['元', 'CNY'],
  ['円', 'JPY'],
]);

/** Letters that stand before "$" (or another sign, after the sign) and say whose it is. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['us$', 'USD'],
  ['USD$', 'USD'],
  ['U.S.$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['AUD$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['Can$', 'CAD'],
  ['CAN$', 'CAD'],
  ['CAD$', 'CAD'],
  ['CDN$', 'CAD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['NZ$', 'NZD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['Mex$', 'MXN'],
  ['J$', 'JMD'],
  ['TT$', 'TTD'],
  ['Bds$', 'BBD'],
  ['B$', 'BND'],
  ['FJ$', 'FJD'],
  ['N$', 'NAD'],
  ['Z$', 'ZWL'],
  ['AR$', 'ARS'],
  ['CL$', 'CLP'],
  ['COL$', 'COP'],
  ['CN¥', 'CNY'],
  ['CNY¥', 'CNY'],
  ['RMB¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['GH₵', 'GHS'],
  ['E£', 'EGP'],
  ['EG£', 'EGP'],
]);

/** Active ISO 4217 codes, and two that are used like them; "ALL" and "TOP" are English words. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN ' +
    'BZD CAD CDF CHF CLP CNY CNH COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP ' +
    'GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS ' +
    'KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR ' +
    'MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF ' +
    'SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS ' +
    'UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL'
  ).split(' '),
);

/**
 * Codes that stand for money even before a small figure; the others are as often names of other
 * things ("COP 28", "SDG 7").
 */
export const WELL_KNOWN_CODES: ReadonlySet<string> = new Set(
  (
    'EUR USD GBP JPY CNY CHF CAD AUD NZD SEK NOK DKK INR KRW BRL ZAR MXN SGD HKD TWD PLN CZK HUF ' +
    'THB IDR MYR ILS AED RUB NGN KES UAH PKR LKR NPR BDT VND KZT UGX TZS EGP BGN CLP ARS UYU QAR KWD ' +
    'OMR BHD JOD GHS XOF XAF RWF ETB RSD'
  ).split(' '),
);

/** Abbreviations that are no ISO codes and stand before the figure. */
export const CURRENCY_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['rmb', 'CNY'],
  ['Rs', 'INR'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
  ['sFr', 'CHF'],
  ['DKr', 'DKK'],
  ['NKr', 'NOK'],
  ['SKr', 'SEK'],
  ['kr', 'SEK'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['Ft', 'HUF'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['KSh', 'KES'],
  ['TSh', 'TZS'],
  ['USh', 'UGX'],
  ['Ksh', 'KES'],
  ['Kshs', 'KES'],
  ['Nkr', 'NOK'],
  ['Skr', 'SEK'],
  ['Dkr', 'DKK'],
  ['Tk', 'BDT'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['Euro', 'EUR'],
  ['NIS', 'ILS'],
  ['TL', 'TRY'],
  ['DM', 'DEM'],
  ['KD', 'KWD'],
  ['BD', 'BHD'],
  ['JD', 'JOD'],
  ['QR', 'QAR'],
  ['SR', 'SAR'],
]);

/** Those that are as often something else before a small figure ("Euro 6", "DM 3"). */
export const LOOSE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Euro NIS TL Tk DM KD BD JD QR SR'.split(' '),
);

/** Codes that notes write in lower case too; other codes would be words. */
export const LOWER_CODES: ReadonlyMap<string, string> = new Map(
  'usd eur gbp cny jpy chf inr aud cad hkd sgd'
    .split(' ')
    .map((code) => [code, code.toUpperCase()]),
);
