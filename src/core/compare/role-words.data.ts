/** Classes of office: words of one line name offices that may be the same. Compiled by hand. */
export const OFFICE_CLASSES: Readonly<Record<string, string>> = {
  minister: 'minister ministers ministerial min secretary sec secretaryship',
  'secretary-general': 'secgen',
  'state-secretary': 'statesecretary',
  premier: 'premier premiership taoiseach',
  president: 'president presidency',
  chancellor: 'chancellor chancellorship',
  governor: 'governor governorship gov',
  commissioner: 'commissioner commissionership',
  mayor: 'mayor mayoress mayoralty',
  ambassador: 'ambassador ambassadorship',
  envoy: 'envoy emissary',
  representative: 'representative',
  rapporteur: 'rapporteur',
  supervisor: 'supervisor',
  administrator: 'administrator',
  chair:
    'chair chairmanship chairman chairwoman chairperson chaired chairs chairing presides presided',
  auditor: 'auditor comptroller',
  speaker: 'speaker speakership',
  treasurer: 'treasurer treasurership',
  judge: 'judge justice magistrate',
  ombudsman: 'ombudsman ombudswoman ombudsperson ombud',
  executive: 'ceo',
  lead: 'head heads headed heading chief lead leads led leading leader leadership directorship boss director dir directs directed directing manager manages managed managing runs run running charge helm superintendent principal dean portfolio brief remit ran oversees oversaw',
  rector: 'rector provost',
  spokesperson: 'spokesperson spokesman spokeswoman',
};

/** Callings: what somebody is, beside any office. Words of one line may be the same person's. */
export const CALLINGS: Readonly<Record<string, string>> = {
  academic:
    'professor prof scholar academic lecturer researcher scientist fellow teacher teaches taught lectures lectured',
  economist: 'economist',
  analyst: 'analyst expert specialist strategist',
  lawyer: 'lawyer attorney solicitor barrister counsel',
  doctor: 'doctor physician surgeon',
  engineer: 'engineer',
  epidemiologist: 'epidemiologist',
  journalist: 'journalist reporter editor columnist correspondent author writer',
  adviser: 'adviser advisor aide consultant',
  legislator:
    'senator mp mep congressman congresswoman lawmaker deputy-in-parliament legislator councillor',
};

/** Words that put an office below or after another. */
export const RANKS: Readonly<Record<string, string>> = {
  deputy: 'deputy dep vice assistant asst associate assoc under number-two',
  former: 'former ex previous erstwhile late earlier onetime',
};

/** Words of a role that tell no office apart from another. */
export const LIGHT_ROLE_WORDS =
  'co cabinet responsible concerned competent officer official general executive exec managing senior acting interim permanent current new present honorary agency body organisation organization institution company firm group team side delegation talks meeting negotiations negotiation mission office department ministry state members mr mrs ms dr who which is was as its his her their own party responsible charge in work colleague colleagues desk post counterpart republic kingdom nation country government himself herself themselves itself respectively answers';

/** Words that count those who lead, or name the hour; with a capital they may be a name ("People's College"). */
export const COUNTING_ROLE_WORDS =
  'people persons man woman men women two three four five six seven eight nine ten eleven twelve session sitting';

/** Subjects of offices that commonly stand before the office word ("Health Minister"). */
export const PORTFOLIOS =
  'finance financial treasury exchequer budget health trade commerce commercial business economy economic economics foreign external defence defense interior home justice environment climate energy education agriculture fisheries transport housing labour labor employment culture digital competition security science technology industry development research information technical operating operations legal monetary communications communication marketing data rent planning immigration migration social welfare sports tourism engineer economist scientist epidemiologist statistician medical compliance financial audit risk';

/** Groups of words that name one subject, beyond what their stems show. */
export const SUBJECT_GROUPS: readonly string[] = [
  'finance financial treasury exchequer',
  'science scientific scientist',
  'law legal',
  'home interior internal',
  'foreign external',
  'defence defense',
  'labour labor employment',
  'programme program',
  'operations operating',
];

/** Abbreviated offices, written out. */
export const OFFICE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  cio: 'chief information officer',
  md: 'ceo',
  pm: 'premier',
  vp: 'vice president',
  fm: 'finance minister',
  ustr: 'usa trade representative',
};

/** Offices of two words that are compared as one, written as a pattern over folded text. */
export const OFFICE_PHRASES: readonly (readonly [RegExp, string])[] = [
  // Which of the two leads a government differs from state to state.
  [
    /\bhead of (?:(?:the|her|his|their|its|our|a) )?government(?=\s*(?:$|[,.;()])| (?:of|in|at|and)\b)/g,
    'premier chancellor',
  ],
  [/\bheads? of state(?=\s*(?:$|[,.;()])| (?:of|in|at|and)\b)/g, 'president'],
  [/\bprime[ -]minister\b/g, 'premier'],
  [/\bchief exec(?:utive)?(?: officer)?\b/g, 'ceo'],
  [/\bmanaging director\b/g, 'ceo'],
  [/\bu\.?s\.?a?\.?(?=\s|$|['’])|\bunited states(?: of america)?\b/g, 'usa'],
  [/\bu\.?k\.?(?=\s|$|['’])|\bunited kingdom\b/g, 'uk'],
  [/\be\.?u\.?(?=\s|$|['’])|\beuropean union\b/g, 'eu'],
  [/\bpeople['’]s republic\b/g, 'republic'],
  [/\bsecond[ -]in[ -]command\b|\bnumber two\b/g, 'deputy'],
  [/\bstate[ -]secretar(?:y|ies)\b/g, 'statesecretary'],
  [/\bsecretary[ -]general\b|\bgeneral[ -]secretary\b|\bgen\.? sec\b/g, 'secgen'],
];

/** What kind of body an employer is: two universities do not become one by that word. */
export const BODY_KINDS =
  'university institute college school bank fund council ministry department agency office company association union federation board group centre center hospital commission committee authority foundation society party club service laboratory lab board directorate hall institution trust unit bureau administration';

/** Bodies that employ: who works at one mostly works at no other, while anybody may sit on a committee. */
export const EMPLOYER_KINDS =
  'university institute college school bank ministry department agency company centre center hospital foundation institution laboratory';

/** Words of an office that texts leave out at will, so that a role without them names no other. */
export const COUNTERLESS_WORDS = 'national central federal state general royal main joint anti';
