import { WordList } from '../../text/word-list';

/** Verbs of saying and writing, in the forms that a report uses. */
export const SPEECH_VERBS = WordList.of(`
acknowledge acknowledged acknowledges add added adding adds admit admits admitted advise advised advises agree agreed
agrees allege alleged alleges announce announced announces answer answered answers argue argued argues ask asked asks argues assert
asserted asserts assure assured assures begin began begins boast boasted boasts brand branded call called calling calls
caution cautioned cautions cite cited cites claim claimed claims comment commented comments complain complained
complains concede conceded concedes conclude concluded concludes confirm confirmed confirms counter countered counters
credited cry cried declare declared declares demand demanded demands denounce denounced denounces deny denied denies
describe described describes dismiss dismissed dismisses dub dubbed emphasise emphasised emphasize emphasized explain
explained explains expressed find finds found go goes went grumble grumbled grumbles hail hailed hails has have hold
holds held insist insisted insists joke joked jokes label labelled labeled lament lamented laments maintain maintained
maintains mention mentioned mentions mock mocked muse mused note noted notes observe observed observes offer offered
pledge pledged pledges plead pleaded post posted praise praised predict predicted predicts proclaim proclaimed promise
promised promises pronounce pronounced propose proposed protest protested put puts question questioned quip quipped
quips quote quoted quotes react reacted read reads reassure reassured recall recalled recalls reckon reckoned reckons
refer referred refers reiterate reiterated remark remarked remarks repeat repeated repeats reply replied replies reported
respond responded responds reveal revealed ridicule ridiculed rule ruled say said saying says shout
shouted shrug shrugged shrugs speak speaks spoke spoken stated stress stressed stresses suggest suggested
suggests swear swore talk talked tell telling tells testified testify think thinks thought told trim trims tweet tweeted
underline underlined urge urged urges used vow vowed vows warn warned warning warns welcomed wonder wondered wonders
write writes written wrote phrased worded term termed summarised summarized summed
`);

/** Nouns for words said or written ("her verdict", "the remark that", "in the ministry's own words"). */
export const SPEECH_NOUNS = WordList.of(`
account advice answer appeal aside assessment assurance caption catchphrase caution claim comment commentary complaint
conclusion confession declaration diagnosis dictum evidence exclamation explanation finding formula headline idea
interview judgement judgment letter line lines memo message minutes motto note observation opinion passage phrase phrases
plea pledge post preface principle promise pronouncement proverb quip quotation quote quotes recital refrain remark
remarks reply report response retort rule ruling saying sentence slogan speech statement summary sermon take testimony
text tweet verdict view warning wording words write-up communique
`);

/** Nouns for bodies that speak, in lower case ("the ministry", "a union"). */
export const SPEAKING_BODIES = WordList.of(`
administration agency alliance association authority bank board body bureau cabinet charity chamber commission committee
company council court department directorate embassy federation firm foundation fund government institute lobby ministry
office organisation organization paper parliament party police press regulator report secretariat state study survey
think-tank treasury tribunal union university watchdog wire newspaper tabloid magazine bulletin trade industry
opposition coalition team delegation side city municipality house academy forum network society group senate congress
fed reserve league movement desk unit centre center judges regulators court clinic hospital school embassy alliance
`);

/** Words before a term set in marks for its own sake. */
export const TERM_MARKERS = WordList.of(`
so-called called term word words label dubbed nicknamed known titled entitled named expression phrase
`);

/** Nouns for works, whose titles stand in marks. */
export const WORKS = WordList.of(`
album article bestseller book chapter documentary editorial essay episode exhibition film journal lecture magazine novel
op-ed opera paper pamphlet play podcast poem programme report show series song study thesis video volume titled entitled
`);
