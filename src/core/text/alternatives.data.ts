/**
 * Words of which one excludes the others of its line where they tell which part of a thing is meant: what is said
 * of the boys is not said of the girls. Compiled by hand from everyday usage; no line is about a topic, and words
 * that are also used for one another ("hospital", "clinic") share none. A slash parts words that mean the same.
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
teacher pupil
doctor/physician nurse dentist optician pharmacist midwife paramedic
driver passenger
civilian military
solid liquid
wheat barley maize rice oats rye soy sunflower rapeseed
cattle sheep goat pig poultry
cod herring mackerel haddock salmon tuna sardine anchovy eel trout shrimp crab lobster
gold silver copper zinc nickel tin iron aluminium/aluminum cobalt lithium graphite manganese tungsten gallium germanium antimony titanium vanadium uranium platinum palladium earth
coal oil gas
solar wind hydro nuclear geothermal biomass
bus tram train ferry metro plane bicycle
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
river lake
forest grassland wetland farmland
oak spruce pine beech birch
apple pear plum cherry grape
potato tomato onion carrot
beef pork lamb
butter cheese
wine beer
tea coffee cocoa
cotton wool silk
petrol diesel kerosene
breakfast lunch dinner
football basketball tennis rugby cricket
catholic protestant muslim jewish hindu buddhist
island mainland
highland lowland
city village
owner tenant
resident tourist
employee volunteer
farmer fisherman forester
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
tariff quota
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
glass plastic metal
hardware software
army navy
police military
bacteria virus
rain snow
flood drought earthquake
wolf bear lynx fox deer boar
measles mumps rubella polio tetanus diphtheria influenza
cancer diabetes asthma
breast prostate
heart lung liver kidney cornea
hip knee shoulder
alcohol tobacco cannabis cocaine heroin
bail parole probation
reading mathematics/maths
electricity gas
fibre/fiber copper
tablet laptop
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
summer winter
tractor lorry
farm factory
egg milk
bread meat
sugar salt
bank insurer
`
  .trim()
  .split('\n');
