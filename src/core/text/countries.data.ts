/**
 * Countries with the words that stand for them: short forms, the people and language, and the seat of
 * government, which news and briefs use for the state. Compiled by hand from general knowledge, for
 * the countries whose words do not share a beginning and for the seats that are used most. The same
 * format as the synonym groups.
 */
export const COUNTRY_GROUPS: readonly string[] = `
united_states usa america american americans washington
united_kingdom uk britain british briton london whitehall
european_union eu brussels european europe
russia russian moscow kremlin
china chinese beijing
germany german berlin
france french paris
netherlands dutch holland hague
ireland irish dublin
spain spanish spaniard madrid
portugal portuguese lisbon
italy italian rome
greece greek athens
poland polish pole warsaw
czechia czech prague
denmark danish dane copenhagen
sweden swedish swede stockholm
norway norwegian oslo
finland finnish finn helsinki
switzerland swiss bern
turkey turkish turk ankara türkiye
ukraine ukrainian kyiv kiev
hungary hungarian budapest
austria austrian vienna
belgium belgian
japan japanese tokyo
india indian delhi
south_korea korea korean seoul
taiwan taiwanese taipei
thailand thai bangkok
philippines philippine filipino manila
vietnam vietnamese hanoi
indonesia indonesian jakarta
australia australian canberra
new_zealand zealander wellington
canada canadian ottawa
mexico mexican
brazil brazilian brasilia
argentina argentine argentinian
peru peruvian lima
chile chilean santiago
egypt egyptian cairo
israel israeli jerusalem
iran iranian tehran
iraq iraqi baghdad
saudi_arabia saudi riyadh
south_africa pretoria
kenya kenyan nairobi
nigeria nigerian abuja
ethiopia ethiopian
morocco moroccan rabat
wales welsh cardiff
scotland scottish scot edinburgh
england english
`
  .trim()
  .split('\n');
