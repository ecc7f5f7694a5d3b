import { WordList } from '../../text/word-list';

/** Verbs of which persons, and hardly bodies or places, are the subject. */
export const PERSONAL_VERBS = WordList.of(`
argues argued believes believed boasts boasted claims complained complains conceded concedes confesses confessed
drafted explained explains grumbles grumbled guesses guessed hopes hoped insisted insists joked jokes knows knew
likes loves quipped quips recalled recalls reckons remarked remarks replied replies retired retires said says
shrugs shrugged sits sat smiled smiles speaks spoke stands teaches taught tells thinks thought told wants wanted
warned warns wonders wondered wrote writes added adds answered answers asked asks chairs chaired heads headed
resigned resigns studied studies walks walked waits waited wishes wished admits admitted objects objected
observed observes concludes concluded counters countered cautions cautioned predicts predicted presides presided
testified testifies noted notes pleads pleaded pledged pledges promised promises praised praises regrets
regretted signed signs sees saw feels felt keeps kept chose chooses met meets agrees agreed disagrees disagreed
responded responds responding acknowledged acknowledges stressed stresses highlighted highlights underlined
challenged intimated confirmed confirms claims voted votes lives lived lost won died born declined apologised
`);

/** Verbs that bodies take too; they weigh less. */
export const NEUTRAL_VERBS = WordList.of(`
is was has had will would may might can could should must does did runs ran leads led holds held opens opened
announced announces expects expected plans planned called calls made makes gave gives takes took became becomes
remains serves served works worked joined joins left leaves came comes goes went returned returns visited visits
arrived arrives proposed proposes rejected rejects welcomed welcomes described describes represents represented owns
owned founded manages managed oversees oversaw directs directed  completes completed estimates
estimated puts put finds found reports reported shows showed suggests suggested urged urges backed backs opposed
opposes defended defends disputes disputed denied denies discussed discusses
`);

/** Verbs of speech that stand before their speaker ("… complained Marosi Shepchowicz"). */
export const SPEECH_BEFORE = WordList.of(`
said says added adds complained complains explained explains asked asks replied replies warned warns wrote writes
told argued argues noted notes observed observes insisted insists concluded concludes quipped quips admitted admits
declared declares remarked remarks recalled recalls
`);

/** Verbs for turning to a person, before the name ("ring X", "spoke to X", "ask X"). */
export const APPROACHES = WordList.of(`
ring rang phone phoned ask asked asking email emailed tell told thank thanked talk talked talking spoke
speak speaking meet met meeting invite invited interview interviewed appoint appointed appoints appointing nominate
nominated elect elected elects succeeds married wrote write 
`);
