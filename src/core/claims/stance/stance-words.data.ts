const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that deny what follows. */
export const NEGATIONS = set('not never neither nor');

/** Small words that may stand between a negation and the value that it denies. */
export const LINKS = set(
  'at in on of by to from for since as the a an some about around roughly approximately nearly almost exactly precisely really actually in fact with during until between its their his her this that worth early mid late over under more than less',
);

/** Words behind "not" that turn it into something else than a denial ("not only", "not just"). */
export const NOT_DENYING = set('only just merely simply solely all every even yet unlike least');

/** Verbs that do nothing but join a thing to its measure or its date. */
export const MEASURING_VERBS = set(
  `be been being become stand stood total totals equal equals amount amounts come comes came reach reaches
  reached cost costs weigh weighs number numbers hold make makes last lasts lasted rise rose fall fell grow grew
  climb climbed drop dropped mean means meet met hit begin began begun start started end ended open opened close
  closed expire expired lapse lapsed launch launched happen happened occur occurred take took place apply applied
  enter entered force effect out up off arrive arrived land landed date dates lie lies sit sits run runs go goes went set`,
);

/** What makes a statement wrong, behind "is", "was" or "are". */
export const WRONG = set(
  `wrong false untrue incorrect mistaken inaccurate erroneous nonsense fiction myth slip mistake error misprint
  typo misreading fabrication fake bogus exaggeration misunderstanding outdated baseless unfounded`,
);

/** What a statement is, so that "not" before it makes it wrong. */
export const RIGHT = set('true right correct so accurate case fact');

/** Adverbs that may stand between the verb and the judgement. */
export const ADVERBS = set(
  `simply plainly quite just clearly obviously flatly wholly entirely completely utterly altogether also still
  of course a an the at all strictly even really actually almost certainly probably likely far badly`,
);

/** Subjects that point back at a statement just made. */
export const POINTERS = set(
  'that this it which these those they such both claim claims figure number date statement report',
);

/** Verbs and nouns of saying, which open a reported statement. */
export const REPORTS = set(
  `say says said saying claim claims claimed put puts write writes wrote report reports reported print prints
  printed allege alleges alleged assert asserts asserted believe believes believed think thinks thought suggest
  suggests suggested maintain maintains maintained warn warns warned argue argues argued insist insists insisted
  speak spoke talk talked tell told hear heard assume assumes assumed suppose supposed quote quotes quoted call
  calls called rumour rumours rumor rumors reputed reputedly allegedly supposedly reportedly had give gives gave
  estimate estimates estimated guess guesses guessed`,
);

/** Adverbs that mark a report as wrong before its value is named. */
export const WRONGLY = set('wrongly mistakenly erroneously falsely incorrectly inaccurately');

/** What the true value is called where a wrong one is put right. */
export const TRUE_WORDS = set('real actual true correct right proper exact');
export const VALUE_NOUNS = set(
  'figure number value date share rate sum total cost price amount count answer year day month name truth reality',
);

/** Verbs by which a clause that is not real names what it would be. */
export const GROWTH_VERBS = set(
  'reach rise fall grow hit climb drop exceed top swell double total cost approach surpass shrink soar surge jump',
);

/** Openers of a supposition. */
export const SUPPOSING = set('suppose supposing imagine assuming provided unless');

/** Auxiliaries that, with "not", stand for a whole denied clause ("It does not"). */
export const AUXILIARIES = set(
  'does do did is was are were has have had will would can could should',
);

/** Marks that end a clause. */
export const CLAUSE_ENDS = set('; : — – ( ) …');

/** Month names and number words that show a value behind "but". */
export const VALUE_WORDS = set(
  `january february march april may june july august september october november december jan feb mar apr jun jul
  aug sep sept oct nov dec one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
  sixty seventy eighty ninety hundred thousand million billion half third quarter fifth`,
);

/** Verbs of wanting and planning, which a value follows that is not so yet. */
export const INTENDING = set(
  'aim aims aimed aiming plan plans planned planning propose proposes proposed proposing want wants wanted hope hopes hoped hoping seek seeks seeking pledge pledges pledged promise promises promised vow vows vowed intend intends intended wish wishes strive strives expect expects meant supposed',
);

/** What such a verb goes on with. */
export const PARTICLES = set('to for at that');

/** Verbs that tell what somebody thought that a value would be. */
export const FORESEEING = set(
  'expect expected expects expecting foreseen foresaw forecast forecasts forecasting predict predicted predicts predicting ' +
    'projected anticipate anticipated anticipates anticipating budgeted envisaged reckoned',
);

/** What makes the verb behind it one of a time to come. */
export const WILLING = set(
  'will would should shall may might could expected forecast projected predicted set due likely bound',
);

/** Verbs of a change, in the form that they have behind such a word. */
export const CHANGE_VERBS = set(
  'rise fall grow climb drop increase decrease decline shrink double halve soar surge jump sink slump recover widen narrow raised cut lowered reduced increased doubled halved',
);
