/** Closed and half-closed classes of words that tell names of persons from other capitalised words. */

import { WordList } from '../../text/word-list';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Forms of address, which stand right before a name and are no part of it. */
export const ADDRESSES = set(`
mr mrs ms miss mx dr prof sir dame lord lady madam madame monsieur herr frau senor senora rev fr sr br
hon rt capt col gen lt maj sgt cmdr adm sen rep gov pres amb supt insp messrs mme mlle dott ing
`);

/** Offices that are printed right before a name, even before a surname alone ("President Ruto"). */
export const OFFICES = set(`
president presidents premier premiers minister ministers secretary secretaries chancellor chancellors governor
governors commissioner commissioners mayor mayors senator senators congressman congresswoman representative
representatives ambassador ambassadors judge judges justice justices chairman chairwoman chairperson chair
professor professors doctor director directors administrator administrators spokesman spokeswoman spokesperson
general generals admiral admirals colonel captain major lieutenant sergeant commander marshal brigadier inspector
superintendent sheriff king queen prince princess emperor empress sultan emir sheikh shah duke duchess earl baron
baroness count countess pope cardinal bishop archbishop rabbi imam ayatollah reverend father sister brother saint
councillor councilor alderman deputy treasurer auditor comptroller controller ombudsman registrar rapporteur
envoy attorney prosecutor solicitor counsel rector provost dean principal chancellor speaker whip
taoiseach tanaiste kanzler officer architect engineer economist epidemiologist scientist coordinator negotiator
executive chief manager head leader adviser advisor delegate supervisor boss lead president-elect founder
vice-president vice-premier vice-chancellor vice-chair undersecretary
`);

/** Offices that are surnames as well: after a given name they belong to the name ("Mervyn King"). */
export const OFFICES_OR_SURNAMES = set(`
king judge bishop pope prince dean major marshal baron duke earl count cardinal general provost abbot
whip chancellor rector sheriff queen father chief justice engineer sergeant
`);

/** Offices that do not stand alone before a surname ("head Smith"). */
export const NEVER_BEFORE_SURNAME = set(`
head lead leader chief executive officer engineer architect boss founder manager deputy adviser advisor delegate
count general major counsel speaker whip principal father sister brother saint prince king queen justice supervisor
`);

/** Nouns for what a person is or does, beside the offices and the endings of `isRoleNoun`. */
export const ROLE_NOUNS = set(`
analyst author broker buyer captain clerk coach co-chair co-founder cofounder colleague columnist consultant
correspondent critic curator diplomat doctor dockhand editor expert farmer fellow figure fisherman fishmonger guest
historian host interpreter investor journalist landlady landlord lawyer lecturer lecturer liaison librarian
lobbyist master member merchant midwife neighbour neighbor nurse observer official operator organiser organizer
owner partner physician pilot planner player pollster priest producer programmer publisher referee regulator
reporter researcher resident scholar skipper specialist statistician steward student surgeon surveyor tailor teacher
tenant technician trader trustee tutor veteran vet warden watchdog witness worker writer spouse wife husband widow
son daughter brother sister mother father uncle aunt nephew niece cousin successor predecessor namesake aide
assistant associate attache advocate barrister chef cook critic custodian dealer driver entrepreneur executive
forecaster graduate grower guard guide hydrologist intern inventor keeper landowner maker metallurgist mp mep mla
congressperson lawmaker legislator parliamentarian politician backbencher frontbencher minister-designate no-one
number two second-in-command holder incumbent appointee nominee candidate contender winner laureate pioneer
patron pensioner plaintiff defendant claimant petitioner respondent signatory sponsor staffer strategist supporter
treasurer undersecretary spokesperson portfolio min dep dir sec exec cfo ceo coo cto cio cso ciso md vp svp evp
astronaut cosmonaut activist campaigner actor artist musician athlete photographer filmmaker poet novelist
nutritionist psychologist sociologist criminologist virologist meteorologist biologist chemist physicist mathematician
electrician plumber carpenter fisher shepherd forester gardener miner docker refugee migrant survivor victim suspect
migrant whistleblower hacker mediator arbitrator notary magistrate coroner constable detective ranger firefighter
paramedic pharmacist dentist therapist midwife caretaker blogger podcaster presenter broadcaster commentator pundit
gp rep mgr ed dg sg pm fm dpm actuary archivist valuer bursar chaplain commodore paymaster headteacher headmaster
headmistress matron conservator ombudsperson quartermaster stationmaster harbourmaster
`);

/** Words that end or make up the names of bodies, agreements, works and events. */
export const BODY_WORDS = set(`
academy accord accords act administration agency agenda agreement airlines airways alliance app archive arms assembly
association authority bank banking banks bill board bourse brigade broadcasting budget bureau business cabinet campus
capital cartel cathedral center centre chamber championship charter church cinema clinic club coalition code college
command commission committee commons commonwealth communities community company compact conference confederation
congress consortium constitution consulate consultancy consulting convention cooperative corp corporation council
court covenant daily data day deal declaration decree defence defense department desk development digest directive
directorate dialogue division doctrine edition elections embassy emirates energy enterprise enterprises exchange
executive exercise expo express facility faculty federation festival fleet force forces forum foundation framework
front fund funds gallery gas gazette goals government group guardian guard gmbh guild health herald high holding
holdings hospital hotel house household housing inc index industries industry infirmary information initiative
inquiry inspectorate institute institution insurance international investment investments journal kommission labs
laboratories laboratory law league legislation library limited line lines ltd llc llp logistics magazine mail market
markets mechanism media memorandum ministry mint mission mobility monitor motors motor movement museum network
networks news ngo nv office oil olympics operation orchestra order ordinance organisation organization outlook pact
paper parliament parties partners partnership party peace pension philharmonic pipeline plan platform plc poll police
policy post power press prison prize procedure process programme program project protection protocol publishing
quarterly radio rail railway railways ratings reactor record reform register registry regulation relief report
reports republic research reserve reserves resolution resources response review revolution round rule rules
sanctions satellite scheme school schools science secretariat securities senate sentinel series service services
shield shipping shipyard society solutions squadron standard standards star state states statistics steel stock
strategy studies study summit sun supplement survey system systems taskforce team technologies technology telegraph
television terminal textiles theatre theater times tower towers tracker trade transport treasury treaty trial tribune
tribunal trust union unit united university utilities vehicle venture ventures verification water week weekly welfare
wing works workshop zeitung society's sa ag se spa bv oy ab asa kk oyj kg aps
banco banque banca bolsa compagnie societe grupo gruppe konzern stiftung verlag verband bundesamt caisse
confederacion federacion ministerio hurricane cyclone typhoon tropical award awards cup games hotline model option phase table figure annex appendix chapter section article part title note
crown collective commissariat crude futures gold grain alert blend ore coal diesel bond bonds yield guarantee levy subsidy tariff tax duty draft memo white green paper principle principles
`);

/** Features of the land, the sea and the town, which end names of places. */
export const PLACE_WORDS = set(`
airport alley alps archipelago arena avenue basin bay beach block borough boulevard bridge bridges canal canyon cape
castle circle city coast corridor county creek cross crossing deep delta desert district dock docks dome east estate
estates falls farm field fields fjord flats forest fort garden gardens gate glacier glen green gulf harbor harbour
heath heights highlands highway hill hills hole island islands isle isles junction lake lakes land lane lighthouse
lough loch marina marsh meadow meadows mine mines moor mount mountain mountains north ocean park pass peninsula pier
pit plain plains plant plateau plaza point pond port province quarry quarter quay range rapids reef region reservoir
ridge river rivers road rock rocks sands sea shelf shoal shore sound south spit spring springs square station steppe
strait straits strand street territory town trench valley view village villas volcano ward well wells west wetlands
wharf wood woods yard zone firth fen fens dale ness pt rd ave blvd mt hbr pk nbhd
`);

/** Place words that are common surnames too: after a known given name they weigh less. */
export const PLACE_WORDS_OR_SURNAMES = set(`
bay beach bridge bridges castle cross dale deep farm field fields forest fort garden gate glen green heath hill hills
lake lane marsh meadows moor mount north park parks pond port quarry ridge rivers road rock sands shore south street
town ward well wells west wood woods banks bush brown cook day grant gates power house church high law bill star post
order force arms guard mint post sun wing fen point
`);

/** Forms of vessel, firm, settlement and the like: what follows is their name, not a person's. */
export const NAMED_THINGS = WordList.of(`
agency app area bank barge boat brand brewery broker brokerage bulletin carrier charity chain city club college
company conglomerate consultancy consultants contractor cutter daily developer district ferry film firm foundation
freighter frigate fund giant group grocer harbour harbor hospital hotel island journal lake lender liner magazine maker
mine miner ministry mountain municipality newsletter newspaper ngo novel operator orbiter outlet parish party peninsula
plant platform play podcast port producer programme project province publication quarry reactor refiner
region retailer river rocket rover satellite school ship shipyard software startup start-up station steelmaker
store studio subsidiary supermarket supplier tanker tower town trawler tribe trust utility valley vehicle vessel village
volcano weekly website yacht yard
`);

/** Lower-case words inside a name. */
export const PARTICLES = set(`
von van de der den del della di da dos das do du la le bin ibn ben binti al el ul ter ten te zu zum zur af av y e i
degli dei
`);

/** Words after which a place stands rather than a person. */
export const PLACE_PREPOSITIONS = WordList.of(
  'in at near off across around into outside inside beyond above toward towards',
);

/** Months, weekdays and feasts. */
export const CALENDAR_WORDS = set(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sept
sep oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan spring summer autumn
winter ascension pentecost eid diwali
`);

/** Column headers under which persons stand. */
export const PERSON_HEADERS = set(`
holder name names who person people speaker chair contact lead leader minister officer official negotiator delegate
representative incumbent candidate author head owner responsible spokesperson director president mayor governor
commissioner secretary envoy analyst expert witness member members signatory rapporteur
`);

/** Abbreviations of countries and unions that are printed with points between letters. */
export const POINTED_ACRONYMS = set(
  'us uk un eu dc uae usa ussr ec nz sa ny la prc drc phd ma ba bsc msc mba md jd am pm',
);

/** Companies that bear the names of persons and are known by those alone. */
export const COMPANIES_LIKE_PERSONS = new Set([
  'morgan stanley',
  'wells fargo',
  'philip morris',
  'rolls royce',
  'goldman sachs',
  'merrill lynch',
  'johnson matthey',
  'thomson reuters',
  'eli lilly',
  'hugo boss',
  'jp morgan',
  'j p morgan',
  'charles schwab',
  'baker hughes',
  'rio tinto',
  'harley davidson',
  'ralph lauren',
  'calvin klein',
  'ben jerry',
  'booz allen',
  'arthur andersen',
  'dow jones',
  'marie curie',
  'red hat',
  'rio grande',
  'al jazeera',
  'novo nordisk',
  'ernst young',
  'procter gamble',
  'jack daniels',
  'hong kong',
  'sri lanka',
  'santa fe',
  'san marino',
  'tel aviv',
  'abu dhabi',
  'addis ababa',
  'kuala lumpur',
  'johns hopkins',
  'carnegie mellon',
  'sinn fein',
  'fine gael',
  'fianna fail',
  'boko haram',
  'deutsche bahn',
  'arthur d',
  'frost sullivan',
  'airbus helicopters',
  'mercedes benz',
  'land rover',
  'aston martin',
  'alfa romeo',
  'costa rica',
  'el salvador',
  'puerto rico',
  'sierra leone',
  'burkina faso',
  'saudi arabia',
  'buenos aires',
  'viet nam',
  'timor leste',
  'cabo verde',
  'phnom penh',
  'ho chi',
  'dar es',
  'rio de',
  'mona lisa',
  'santa claus',
  'john doe',
  'jane doe',
  'lorem ipsum',
  'homo sapiens',
  'christian democrats',
  'le monde',
  'der spiegel',
  'el pais',
  'sankt gallen',
  'st gallen',
  'monte carlo',
  'las vegas',
  'los angeles',
  'san francisco',
  'sao paulo',
  'porto alegre',
]);

/** Given names that are everyday words or months too, and yet are given names when a surname follows. */
export const WORDS_AS_FIRST_NAMES = set(`
mark will grace rose frank jack bill bob rob nick pat sue joy hope faith gene drew grant miles max ray rich
lily ivy ruby jade amber dawn eve june april may iris daisy heather holly olive violet penny victor basil cliff
dale dean earl glen lance pierce reed rod rusty skip ted tony tom jean robin martin christian jimmy harry peter jerry
josh chuck don gay herb hazel ginger melody patience pip sally stew warren wally angel carol 
ernest florence gale harmony heath honor hunter jasmine jerome laurel luke matt merry myrtle norm otto paige piers
prudence randy roger sandy serge sunny tad terry toby trinity verity viola willow wren
 brad brook dick fern frances gill gus hank jay jill joe lee lou marina miller pansy parker
poppy bud buck carter champ blanche belle
`);

/** Letters behind a name for a seat, an order or a degree ("Susan Hall AM"). */
export const POST_NOMINALS = set(`
td mp msp mep mla am ms mhr qc kc sc obe cbe mbe kbe dbe frs phd md esq jd mba cpa bt pc lld dsc sj osb
`);

/** Titles after which a given name stands alone, and which name hospitals, bridges and prizes. */
export const ROYAL_TITLES = set(
  'king queen prince princess emperor empress saint pope lady lord sultan duke duchess',
);
