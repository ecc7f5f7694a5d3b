/**
 * Words of English that carry no subject of their own: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, adverbs of degree, words of hedging and bounding, and verbs and nouns so
 * light that any sentence may hold them. Closed classes, listed by hand.
 */
const WORDS = `
a an the this that these those there here it its itself he him his she her hers they them their theirs
we us our ours you your yours i me my one ones who whom whose which what when where why how
and or but nor so yet if unless although though because since as while whereas than then once until till
of in on at by to from with without within into onto over under above below between among amid through
during before after about around across along against per via for off out up down near beyond toward towards
upon despite besides beside behind inside outside throughout according
is are was were be been being am do does did done doing has have had having can could may might must shall
should will would ought need cannot t s d ll re ve m
not no never neither none nothing nobody only just also too very much many more most less least few fewer
some any all both each every either another other others such same own again further already still even
ever yet now today currently present almost nearly roughly approximately approx abt circa some exact exactly precise precisely
at_least least upwards excess fewer barely hardly scarcely quite rather somewhat slightly merely
say says said saying call called calls make makes made making take takes took taken taking put puts get
gets got gotten give gives gave given go goes went gone going come comes came coming keep keeps kept
stand stands stood let lets hold holds held see sees saw seen look looks looked know knows known
think thinks thought show shows showed shown mean means meant remain remains remained become becomes became
seem seems seemed like likely well good better best bad worse worst
way thing things lot bit kind sort case fact matter example instance part parts etc ie eg
however therefore thus hence moreover meanwhile instead indeed perhaps maybe rather whether
figure figures number numbers amount value values
percent per cent pct percentage percentages point points
`;

/**
 * Words that tell one row from its sibling ("first dose", "next meeting", "former chair", "in the
 * year to May"), yet stand in any sentence: a row may use them, a sentence need not explain them.
 */
const LIGHT = `
time times day days week weeks month months year years quarter half
first second third last next previous former latter earlier later early late mid
new old total overall average whole main major minor big large small high low higher lower larger smaller
country national world worldwide global people person member group
increase decrease rise fall growth change level rate share total count
january february march april may june july august september october november december
plan planned expected estimate estimated forecast projected target
`;

/** Small words that tell one thing from another all the same: with a meter, or without one. */
export const TELLING_STOP_WORDS: ReadonlySet<string> = new Set(['without']);

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

export const LIGHT_WORDS: ReadonlySet<string> = new Set(LIGHT.split(/\s+/).filter(Boolean));
