import { WordList } from '../../text/word-list';

/**
 * Words that end or cannot belong to a counted noun phrase: prepositions, conjunctions, determiners,
 * pronouns, auxiliaries, adverbs of time and degree, and verbs that commonly follow a number.
 */
export const FUNCTION_WORDS = WordList.of(`
  a an the this that these those each every either neither both all any some no none such
  about above across after against along alongside amid among amongst around as at before behind
  below beneath beside besides between beyond by despite down during except for from in inside into
  like minus near of off on onto out outside over past per plus since than through throughout till
  to toward towards under underneath unlike until unto up upon versus via vs with within without w
  and or nor but yet so if whether because although though while whilst when whenever where whereas
  wherever once unless lest
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  who whom whose which what whoever whatever
  am is are was were be been being has have had having do does did done doing
  may might must can could will would shall should cannot
  not never ever also too only just even still already again soon now then here there hence thus
  therefore however moreover instead perhaps maybe almost nearly quite rather very much well
  ago later earlier afterwards onwards onward apart away together respectively annually yearly daily
  weekly monthly latest earliest lately recently currently today nowadays yesterday tomorrow
  overall altogether alone abroad overseas worldwide nationwide
  less least most
  came come comes go goes went gone get gets got gotten make makes made take takes took taken give
  gives gave given say says said see sees saw seen show shows showed become becomes became remain
  remains remained stay stays stayed stand stands stood fall falls fell fallen rise rises rose risen
  grow grows grew grown keep keeps kept begin begins began begun end ended lie lies lay
  mean meant want wants wanted need needs needed use used seem seems seemed
  include includes included including follow follows followed according due
  i.e e.g etc eg ie am pm acc incl excl approx resp esp cf
  ahead long high wide deep tall thick old aged ones one another others
  bc bce ce ad
`);

/** Words before a counted noun that look like function words but leave the phrase open. */
export const LINKING_WORDS = WordList.of(`
  more other further additional extra new different separate such
`);

/** Plural or collective heads without a plural "s". */
export const IRREGULAR_PLURALS = WordList.of(`
  people persons men women children staff personnel police cattle sheep fish deer aircraft spacecraft
  watercraft hovercraft offspring feet teeth mice geese oxen media data criteria phenomena bacteria
  strata alumni fungi nuclei stimuli syllabi larvae vertebrae formulae indices appendices matrices
  series species means headquarters crossroads gallows barracks works poultry livestock clergy
  folk youth dead wounded injured missing homeless unemployed jobless countrymen businessmen
  businesswomen policemen policewomen firemen fishermen servicemen servicewomen spokesmen congressmen
  congresswomen craftsmen clansmen grandchildren schoolchildren stepchildren womenfolk salmon trout
  cod tuna swine bison moose crew troops infantry manpower headcount
`);

/** Endings of words in "s" that are no plurals, and single words of that sort. */
export const SINGULARS_IN_S = WordList.of(`
  gas bus bias lens atlas canvas christmas texas kansas dallas news economics politics physics ethics
  mathematics athletics logistics statistics electronics overseas always perhaps yes alas chaos cosmos
  ethos pathos tennis paris diabetes rabies measles mumps
`);

/** Nouns that a number behind them names or numbers ("Article 5", "page 31", "room 204"). */
export const LABEL_NOUNS = WordList.of(`
  article articles art arts section sections sec sect chapter chapters ch page pages p pp paragraph
  paragraphs para paras par annex annexes appendix appendices figure figures fig figs table tables tab
  footnote footnotes fn note notes endnote exhibit exhibits plate diagram chart box map
  no nos nr number numbers num volume volumes vol vols issue issues part parts verse line lines
  room rm suite floor apartment apt flat building bldg block gate platform pier berth dock hangar
  ext extension tel telephone phone fax mobile cell hotline helpline call dial pin code postcode zip
  channel version versions ver v rev revision build release draft edition model type mark mk series
  step steps phase phases stage stages tier level levels grade class category cat option options
  scenario scenarios question questions q item items point recital recitals rule rules clause clauses
  schedule regulation regulations directive resolution resolutions decision law act bill order
  protocol convention treaty amendment proposition title form docket case file ref reference id
  iso isbn issn doi rfc en din iec ieee ansi un eu nato
  flight route highway motorway interstate road street avenue exit junction line bus train tram
  zone area district sector ward precinct region unit squadron battalion brigade regiment division
  day week month year season episode round game match heat lap quarter half session
  group team squad cohort wave track lot lane bay box locker seat row column col tranche batch
  commission committee subcommittee court chamber panel module lesson unit exercise problem
  sprint milestone pillar objective goal goals target priority principle commandment
  apollo boeing airbus windows agenda horizon formula catch studio psalm windows
`);

/** Label nouns that are often abbreviated with a point. */
export const LABEL_ABBREVIATIONS = WordList.of(`
  art arts sec sect ch p pp para paras par app fig figs tab fn no nos nr num vol vols rm apt bldg ext
  tel v ver rev mk cat ref col doc
`);

/** Label nouns behind which a whole chain of digits is a telephone number or the like. */
export const CHAIN_LABELS = WordList.of(`
  tel telephone phone fax mobile cell hotline helpline call dial isbn issn doi ext extension whatsapp
`);

/** Nouns that a hyphen joins to a number and that count something ("a 27-nation bloc"). */
export const HYPHENATED_NOUNS = WordList.of(`
  member nation country state person people seat strong judge vessel ship page point item party man
  woman storey story bed bedroom room unit ship acre team vote goal question volume part
`);

/** Nouns that announce a list ("Ten things to know") and state nothing that could be checked. */
export const VAGUE_NOUNS = WordList.of(`things ways reasons`);

/**
 * Plurals that stand before another noun as its modifier ("sales offices"). After other plurals a
 * word in "s" is a verb ("each of the 43 forces reports").
 */
export const PLURAL_MODIFIERS = WordList.of(`
  sales arms sports goods savings customs systems communications operations services materials
  securities futures awards claims benefits honours appeals earnings works rights drugs weapons
  munitions relations affairs resources women men children veterans accounts admissions
  applications careers emissions fisheries jobs logistics media metals minerals news payments
  pensions people personnel plastics police records removals repairs sciences skills standards
  statistics telecoms textiles utilities aircraft
`);
