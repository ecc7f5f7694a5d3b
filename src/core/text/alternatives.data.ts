/**
 * Words of which one excludes the others of its line where they tell which part of a thing is meant: what is said
 * of the boys is not said of the girls. Compiled by hand from the everyday usage of all trades; words that are
 * also used for one another ("hospital", "clinic") share no line. A slash parts words that mean the same.
 */
export const ALTERNATIVES: readonly string[] = `
north/northern south/southern east/eastern west/western
upper lower middle
left right
inner outer
indoor outdoor
inland coastal
onshore offshore
upstream downstream
urban rural
primary secondary tertiary
first second third fourth fifth sixth seventh eighth ninth tenth
spring summer autumn winter
morning afternoon evening night
monday tuesday wednesday thursday friday saturday sunday
weekday weekend
hourly daily weekly monthly quarterly yearly/annual
minimum median maximum
average maximum/highest/longest/largest minimum/lowest/shortest/smallest
smallest largest
lowest highest
shortest longest
youngest oldest
cheapest dearest
men women
boy girl
male female
mother father
son daughter
husband wife
adult child
adult adolescent/teenage
public private
domestic foreign
national regional local/municipal
federal state
import export
imported exported
inbound outbound
incoming outgoing
arrival departure
gross net
direct indirect
fixed variable
fixed mobile
temporary permanent
full-time part-time
short-term long-term
wholesale retail
passenger freight
taxable exempt
skilled unskilled
married single divorced widowed
landlord tenant
buyer seller
lender borrower
employer employee
creditor debtor
plaintiff defendant
teacher pupil caretaker
doctor/physician nurse dentist optician pharmacist midwife paramedic physiotherapist psychologist veterinarian dietitian
driver passenger
civilian military
solid liquid gaseous
wheat barley maize rice oats rye soy sunflower rapeseed
cattle sheep goat pig poultry horse rabbit donkey reindeer
cod herring mackerel haddock salmon tuna sardine anchovy eel trout shrimp crab lobster
gold silver copper zinc nickel tin iron aluminium/aluminum cobalt lithium graphite manganese tungsten gallium germanium antimony titanium vanadium uranium platinum palladium earth
coal oil gas peat
solar wind hydro nuclear geothermal biomass
bus tram train ferry metro plane bicycle taxi helicopter
lorry/truck car motorcycle bicycle
road rail
upload download
landline mobile
prepaid postpaid
inpatient outpatient
undergraduate postgraduate
bachelor master doctorate
applicant graduate
immigrant emigrant
immigration emigration
marriage divorce
born died
inflow outflow
inward outward
surplus deficit
asset liability
profit loss
income expenditure
revenue expenditure
production consumption
producer consumer
deposit withdrawal
lent borrowed
bought sold
won lost
approved rejected
open closed
opened/reopened closed
imposed lifted
abolished created
borrowed returned
active retired
full-price reduced-price
paid unpaid
employed unemployed
opt-in opt-out
granted refused
accepted rejected
recruited resigned
dismissed recruited
arrested convicted
acquitted convicted
suspect victim
offender victim
injured killed
admitted released
planted harvested
built demolished
civil criminal
written oral
online offline
electronic paper
voluntary compulsory/mandatory
legal illegal
positive negative
raw refined
nominal real
rich poor
richest poorest
best worst
strongest weakest
library museum theatre/theater cinema zoo hospital school prison pharmacy university kindergarten church factory
pedestrian cyclist motorist
port airport
bridge tunnel
river lake glacier
forest grassland wetland farmland
oak spruce pine beech birch larch elm alder poplar willow
apple pear plum cherry grape peach apricot banana lemon strawberry raspberry pineapple
potato tomato onion carrot cabbage lettuce spinach cucumber
beef pork lamb/mutton venison chicken
butter cheese margarine yoghurt/yogurt
wine beer cider whisky/whiskey vodka
tea coffee cocoa
cotton wool silk linen polyester nylon leather
petrol/gasoline diesel kerosene naphtha
breakfast lunch dinner
football basketball tennis rugby cricket handball volleyball hockey badminton golf
catholic protestant muslim jewish hindu buddhist
island mainland
highland lowland
city village
owner tenant
resident tourist
employee volunteer
farmer fisherman forester miner
voter candidate
adult juvenile
pensioner student
customer supplier
importer exporter
grant loan
fee fine
wage pension
savings debt
income wealth
turnover/revenue profit
equity debt
principal interest
goods services
tax subsidy
birth death
fertility mortality
incidence mortality
infection death
length width height depth weight
area volume
temperature rainfall
produced exported
hired fired
built renovated
approved completed
occupied vacant
recycled incinerated landfilled
glass plastic metal wood
hardware software
army navy gendarmerie
police military
bacteria/bacterium virus fungus
rain snow hail
flood drought earthquake avalanche wildfire
wolf bear lynx fox deer boar beaver otter badger hare squirrel
measles mumps rubella polio tetanus diphtheria influenza pertussis varicella/chickenpox
cancer diabetes asthma dementia epilepsy arthritis
breast prostate ovarian cervical thyroid bladder pancreatic
heart lung liver kidney cornea pancreas spleen
hip knee shoulder ankle elbow wrist
alcohol tobacco cannabis cocaine heroin amphetamine
bail parole probation
reading writing mathematics/maths
electricity gas
fibre/fiber copper satellite
tablet laptop smartphone printer
hotel restaurant campsite
business/firm/company household
customer employee
adult pensioner
paid requested
paid owed
paid repaid
applied approved
entry exit
ticket catalogue
breakfast supper
drought beetle
eye dental
tractor lorry
farm factory
egg milk honey
bread meat
sugar salt flour vinegar
bank insurer
cardiology oncology neurology urology dermatology ophthalmology psychiatry radiology
cardiologist oncologist neurologist urologist dermatologist ophthalmologist psychiatrist radiologist anaesthetist
gynaecology/gynecology urology orthopaedics/orthopedics
cardiac renal hepatic pulmonary
surgeon anaesthetist psychiatrist
maternity paternity
antenatal/prenatal postnatal
stillbirth miscarriage
stillborn liveborn
caesarean vaginal
chemotherapy radiotherapy
dialysis transplant
mammography colonoscopy
cataract glaucoma
hypertension hypotension
systolic diastolic
malaria tuberculosis cholera dengue ebola
gonorrhoea/gonorrhea syphilis chlamydia
salmonella listeria campylobacter
bacterial viral fungal
acute chronic
mild severe
benign malignant
overweight underweight
urine saliva
antibiotic antidepressant vaccine
prescription over-the-counter
donor recipient
wheelchair hearing-aid
rabies anthrax brucellosis
avian bovine porcine ovine equine
caffeine nicotine
placebo vaccine
admitted discharged
hospitalised/hospitalized discharged
physics chemistry biology geography philosophy theology
botany zoology
algebra geometry
biologist geologist economist sociologist
trainer trainee
mentor mentee
examiner examinee
headteacher pupil
classroom canteen gymnasium
scholarship loan
enrolled graduated
passed failed
monolingual bilingual
judge prosecutor bailiff
acquittal conviction
felony misdemeanour/misdemeanor
murder manslaughter robbery burglary arson rape kidnapping
pickpocketing burglary
bribery perjury forgery extortion
inmate/prisoner warder
sentenced acquitted
evasion avoidance
enacted repealed
permitted prohibited/banned
helicopter glider airship
tanker trawler yacht icebreaker
locomotive wagon
motorway railway waterway pipeline footpath
runway taxiway
seaport airport
shipyard airport
crossroads roundabout
driver conductor
take-off landing
arrived departed
embarked disembarked
embarkation disembarkation
boarded alighted
loaded unloaded
loading unloading
northbound southbound eastbound westbound
short-haul medium-haul long-haul
short-distance long-distance
short-stay long-stay
one-way two-way
single-track double-track
single-decker double-decker
electric diesel
helmet seatbelt
speeding drink-driving
lignite peat uranium
photovoltaic hydropower nuclear geothermal
peak off-peak
heating cooling
heated cooled
charging discharging
boiler radiator
underground opencast
oxygen nitrogen hydrogen helium argon
hydrogen methane ammonia
methane ozone ammonia benzene
mercury cadmium arsenic chromium
nitrate phosphate
nitrogen phosphorus potassium
chlorine fluorine bromine
dioxin asbestos radon
pesticide fertiliser/fertilizer
herbicide fungicide insecticide rodenticide
groundwater rainwater seawater
freshwater marine
terrestrial aquatic/marine
freshwater saltwater
desert tundra rainforest steppe
vineyard orchard greenhouse
deciduous evergreen
softwood hardwood
sawlog pulpwood fuelwood
plywood chipboard
incineration composting landfilling
incinerator landfill
inert hazardous
acidic alkaline
evaporation precipitation
mitigation adaptation
deforestation afforestation/reforestation
eagle falcon owl stork heron woodpecker
sparrow starling
frog newt salamander
snake lizard tortoise
bee butterfly beetle dragonfly mosquito
mammal bird reptile amphibian fish insect
vertebrate invertebrate
elephant rhinoceros hippopotamus giraffe
lion tiger leopard
gorilla chimpanzee
dolphin walrus
moss lichen fern
herbivore carnivore
native invasive
nocturnal diurnal
frost heatwave
tropical temperate arctic
arctic antarctic
cod herring mackerel salmon tuna plaice turbot halibut hake sturgeon swordfish squid
mussel oyster scallop cockle squid octopus
trawl longline gillnet
trawler longliner gillnetter
pelagic demersal
finfish shellfish
wild farmed
aquaculture forestry
wheat barley maize rice oats rye sorghum millet triticale buckwheat lentil chickpea
walnut hazelnut almond pistachio
calf lamb piglet foal
cow sow ewe mare hen
stallion rooster bull
chicken duck goose
hay silage straw
sown harvested
irrigated rain-fed/rainfed
organic conventional
free-range caged
beekeeper winegrower shepherd
fresh frozen dried canned
fruit vegetable meat fish
bread pasta
juice milk
boiled fried
shoe shirt jacket glove sock
skirt trousers
clothing footwear
steel timber brick asphalt
asphalt gravel
granite limestone sandstone basalt
diamond ruby emerald
phosphate potash
gold silver bronze
rubber leather
consignor consignee
importation exportation
unilateral bilateral multilateral
franchisor franchisee
licensor licensee
lessor lessee
payer payee
insurer policyholder
shareholder bondholder
banknote coin
cash in-kind
cash accrual
debit credit
debited credited
inflation deflation
inflation unemployment
appreciation depreciation
appreciated depreciated
euro dollar yen
dividend royalty
mortgage overdraft
payable receivable
fixed-rate variable-rate/floating-rate
recurring one-off
overspend underspend
overspent underspent
overpaid underpaid
overpayment underpayment
overestimated underestimated
overestimation underestimation
overrepresented underrepresented
merger bankruptcy
supply demand
input output
corporate personal
payroll inheritance
rebate surcharge
refund surcharge
pre-tax after-tax/post-tax
blue-collar white-collar
self-employed unemployed
fixed-term permanent/open-ended
recruitment resignation dismissal
interviewer interviewee
carpenter plumber electrician welder bricklayer roofer
baker butcher brewer
cook waiter
hairdresser tailor
lawyer engineer architect accountant
journalist translator
librarian archivist
receptionist cleaner
old-age disability
means-tested universal
single-parent two-parent
same-sex opposite-sex
heterosexual homosexual
parent child
grandparent grandchild
grandmother grandfather
brother sister
uncle aunt
nephew niece
bride groom
widow widower
maternal paternal
stepmother stepfather
infant teenager pensioner
infant adolescent
ancestor descendant
native-born foreign-born
refugee tourist
emigrated immigrated
male-headed female-headed
left-handed right-handed
owner-occupied rented
owner-occupier tenant
detached semi-detached terraced
single-family multi-family
kitchen bathroom bedroom cellar attic balcony garage
basement attic
roof facade/façade cellar
staircase elevator
shower bathtub
skyscraper bungalow
refrigerator/fridge dishwasher oven
new-build refurbished
opera ballet
orchestra choir
painting sculpture
painter sculptor
violin piano trumpet
poetry prose
publisher bookseller
newspaper magazine
television radio newspaper
hardback paperback
amateur professional
performer spectator
church mosque synagogue
cathedral castle
priest imam rabbi
christian muslim jewish hindu buddhist sikh
baptism wedding funeral
burial cremation
buried cremated
christmas easter
swimming cycling rowing skiing
boxing wrestling judo karate
winner loser
referee goalkeeper
goalkeeper defender striker
athlete spectator
athletics gymnastics
olympic paralympic
marathon sprint
infantry artillery cavalry
submarine frigate destroyer corvette minesweeper
rifle pistol shotgun grenade
missile torpedo
radar sonar
corporal sergeant colonel
conscript volunteer
wounded killed
wartime peacetime
ally enemy/adversary
nuclear conventional
prewar/pre-war postwar/post-war
wired wireless
analogue/analog digital
broadband narrowband
terrestrial satellite
2g 3g 4g 5g
desktop laptop
open-source proprietary
on-premises cloud
sender recipient
password username
letter parcel
letter e-mail/email telephone/phone
sms e-mail/email
phishing ransomware
qualitative quantitative
empirical theoretical
observational experimental
prospective retrospective
cross-sectional longitudinal
in-vitro in-vivo
interviewer respondent
author reviewer
patent trademark copyright
numerator denominator
observed simulated
forecast outturn
ex-ante ex-post
top-down bottom-up
in-house outsourced
northeast/northeastern northwest/northwestern southeast/southeastern southwest/southwestern
horizontal vertical
uphill downhill
landward seaward
ascending descending
dawn dusk
sunrise sunset
noon midnight
daytime night-time/nighttime
newest oldest
warmest coldest
hottest coldest
wettest driest
fastest slowest
heaviest lightest
deepest shallowest
widest narrowest
tallest shortest
nearest farthest/furthest
biggest smallest
referendum election
presidential parliamentary mayoral
incumbent challenger
legislature judiciary
legislative judicial
ambassador consul
auditor auditee
nationalised/nationalized privatised/privatized
nationalisation/nationalization privatisation/privatization
centralised/centralized decentralised/decentralized
improved worsened/deteriorated
strengthened weakened
lengthened shortened
widened narrowed
accelerated decelerated
broadleaved coniferous
moped motorcycle
`
  .trim()
  .split('\n');
