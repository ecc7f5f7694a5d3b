const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Countries, continents, large cities and the adjectives of both, folded, word by word. */
export const LOCALITY_WORDS = set(`
afghan afghanistan africa african albania albanian algeria algerian america american americans andorra angola
angolan antarctic antarctica arab arabia arabian arabic arctic argentina argentine asia asian atlantic australia
australian austria austrian azerbaijan azerbaijani bahamas bahrain baltic balkan balkans bangladesh bangladeshi
barbados basque bavaria bavarian belarus belarusian belgian belgium belize benin bhutan bolivia bolivian bosnia
bosnian botswana brazil brazilian britain british britons brunei bulgaria bulgarian burkina burma burmese burundi
california cambodia cambodian cameroon canada canadian caribbean catalan catalonia caucasus chad chile chilean china
chinese colombia colombian congo congolese croatia croatian cuba cuban cyprus cypriot czech czechia danish denmark
djibouti dominica dominican dutch ecuador egypt egyptian england english eritrea estonia estonian eswatini ethiopia
ethiopian eurasia europe european europeans eurozone fiji finland finnish flemish florida france french gabon gambia
gaza gazan german germans germany ghana ghanaian gibraltar greece greek greenland grenada guatemala guinea guyana
haiti haitian hawaii herzegovina hispanic honduras hungarian hungary iberian iceland icelandic india indian
indonesia indonesian iran iranian iraq iraqi ireland irish islamic israel israeli italian italy ivory jamaica
jamaican japan japanese jewish jordanian kazakh kazakhstan kenya kenyan kiribati korea korean kosovo kurdish kuwait
kuwaiti kyrgyzstan lao laos laotian latin latvia latvian lebanese lebanon lesotho liberia liberian libya libyan
liechtenstein lithuania lithuanian luxembourg macau macedonia macedonian madagascar malawi malaysia malaysian
maldives mali malian malta maltese mauritania mauritius mediterranean mexican mexico micronesia moldova moldovan
monaco mongolia mongolian montenegro moroccan morocco mozambique muslim myanmar namibia namibian nauru nepal
nepalese netherlands nicaragua niger nigeria nigerian nordic norway norwegian oman omani ottoman pacific pakistan
pakistani palau palestine palestinian panama papua paraguay persian peru peruvian philippine philippines poland
polish portugal portuguese prussian qatar qatari roman romania romanian russia russian rwanda rwandan sahara sahel
samoa saudi scandinavia scandinavian scotland scots scottish senegal senegalese serbia serbian seychelles siberia
siberian singapore singaporean slovak slovakia slovenia slovenian somali somalia soviet spain spanish sudan sudanese
suriname swede sweden swedish swiss switzerland syria syrian taiwan taiwanese tajikistan tanzania tanzanian texas
thai thailand tibet tibetan timor togo tonga trinidad tunisia tunisian turkish turkiye turkey turkmenistan tuvalu
uganda ugandan ukraine ukrainian uruguay uruguayan uzbek uzbekistan vanuatu vatican venezuela venezuelan vietnam
vietnamese wales welsh yemen yemeni yugoslavia zambia zambian zimbabwe zimbabwean zealand
abidjan abuja accra addis algiers amman amsterdam ankara antwerp athens auckland baghdad baku bangkok barcelona
basel beijing beirut belfast belgrade berlin bern birmingham bogota bonn boston brasilia bratislava bristol brussels
bucharest budapest cairo canberra caracas cardiff chicago cologne copenhagen dakar damascus davos delhi detroit dhaka
doha dubai dublin edinburgh frankfurt geneva glasgow hague hamburg hanoi harare havana helsinki houston hyderabad
islamabad istanbul jakarta jerusalem johannesburg kabul kampala karachi kathmandu khartoum kigali kinshasa kyiv kiev
kolkata lagos leeds lima lisbon liverpool ljubljana london luanda lyon madrid manchester manila marseille melbourne
milan minsk montreal moscow mumbai munich nairobi naples nicosia oslo osaka ottawa paris philadelphia prague
pretoria pyongyang quebec quito rabat riga riyadh rome rotterdam santiago sarajevo seattle seoul shanghai shenzhen
sofia stockholm strasbourg stuttgart sydney tallinn tbilisi tehran tirana tokyo toronto tripoli tunis turin ulaanbaatar
valencia vancouver vienna vilnius warsaw washington wellington yerevan yokohama zagreb zurich
alabama alaska arizona arkansas colorado connecticut delaware idaho illinois indiana iowa kansas kentucky louisiana
maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma
oregon pennsylvania rhode tennessee utah vermont wisconsin wyoming ontario alberta manitoba yorkshire
`);
