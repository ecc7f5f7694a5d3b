import { WordList } from '../../text/word-list';

/** Full month names. In lower case, so "may" and "march" need a setting that makes them months. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
]);

/** Abbreviations of months; a point may follow. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['febr', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Weekdays, 1 Monday … 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

/** Abbreviations of weekdays, read only beside a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** First month of each season, on the northern half of the earth. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Ordinal words up to nineteenth, and the tens that the others end in. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** Number words that count units in "two weeks ago". */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
]);

/** Units of relative dates, with the short forms of notes. */
export const PERIOD_WORDS: ReadonlyMap<
  string,
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'
> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['mth', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
]);

/** Names of decades ("the nineties"), read after "the" and up to the present. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** Prepositions and connectives after which a month or a year is a time. */
export const TIME_PREPOSITIONS = WordList.of(`
  in on by since until till before after from during of for through throughout between around
  to circa past within as into pre post than late early mid beginning spring summer autumn winter
  fall year years yr back til up and or versus vs per under`);

/** Prepositions that a month's name can follow and a person's hardly can. */
export const MONTH_PREPOSITIONS = WordList.of(`
  in since until till til before after during through throughout between from for late early mid
  last next this past every each around into within to of by and or with`);

/** The few of them that people's names follow as often: "by April Ryan", "of May". */
export const NAME_PREPOSITIONS = WordList.of('by of to with and or for');

/** Words whose number is a name, a place in a work or an amount, never a year. */
export const NUMBER_LABELS = WordList.of(`
  page pages p pp section sections sec no nos nr number numbers article articles art version versions
  v ver chapter ch paragraph para paragraphs room line lines iso iec ieee rfc regulation directive
  resolution unscr decision agenda horizon vision windows office route flight form model boeing
  airbus building suite extension ext tel telephone phone fax box code item figure table fig clause
  step lot grade size port channel build revision rule docket case bill hb sb hr convention ticket
  id ref reference usd eur gbp cny rmb jpy inr chf aud cad sek nok dkk pln czk zar brl krw rs
  annex appendix volume vol issue apartment apt floor highway act aa en din`);

const MEASURE_WORDS = `
  percent per pct percentage million billion trillion thousand hundred bn mn km kilometres kilometers
  metres meters miles mile feet ft cm mm kg kilograms grams tonnes tonne tons ton mt metric lb lbs
  pounds dollars euros cents yuan yen rupees francs mw gw kw twh gwh mwh kwh megawatts gigawatts
  hectares hectare acres acre litres liters barrels calories hrs hours gmt utc points degrees votes`;

/** Units: a figure before them measures, whatever stands before it. */
export const MEASURES = WordList.of(MEASURE_WORDS);

/** Units and counted nouns: a figure before them counts, whatever it looks like. */
export const COUNTED_WORDS = WordList.of(`${MEASURE_WORDS}
  m k g t ha x dollar euro pound hour minutes seconds people persons men women children households
  homes houses families pupils patients voters workers employees staff officers soldiers troops
  police inhabitants residents citizens refugees migrants students teachers doctors nurses beds units
  vehicles cars ships boats vessels farms mines schools hospitals companies firms importers exporters
  dwellings flats apartments doses jobs words pages seats copies items entries deaths additional more
  fewer other extra such individual separate different square cubic`);

/** Nouns that a year stands before as their date: "2024 figures", "2025 estimates". */
export const DATED_NOUNS = WordList.of(`
  figures estimates levels elections results talks sales data targets prices exports imports revenues
  accounts budgets emissions earnings forecasts projections reports rules reforms negotiations
  sanctions tariffs games olympics statistics numbers rates totals profits volumes hearings
  amendments guidelines standards values costs plans priorities findings protests floods fires
  commitments goals terms conclusions proceedings editions polls surveys models wages returns returns
  outlays deliveries shipments outputs harvests catches quotas limits ceilings fines losses`);

/** Words before a number that say how many there are. */
export const COUNTING_WORDS = WordList.of(`
  over nearly almost some only roughly approximately exactly about around total exceeding
  another additional least most just barely under fully`);

/** Words that may stand right after a bare month or day without making it part of a name. */
export const FUNCTION_WORDS = WordList.of(`
  a an the and or but nor to in on at by of for from with when while as after before until till
  since is was are were be been has have had will would can could may might shall should must he she
  it they we you i who which that this these those there then than if so because though although
  its his her their our not no also only both either onward onwards alone inclusive itself did does
  do than via into over under between during against about around`);

/** Prefixes written with a hyphen before a year or a month. */
export const YEAR_PREFIXES = WordList.of('mid early late end pre post since start beginning');
