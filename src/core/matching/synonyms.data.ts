/**
 * Groups of words that general English and the trade of policy writing use for one another, a group a
 * line. Compiled by hand from everyday usage; no group is about a topic. A word may stand in several
 * groups. "_" joins a phrase of two words, of which the first is compared by stem.
 */
export const SYNONYM_GROUPS: readonly string[] = `
share proportion portion part fraction slice percentage fifth quarter third half
rise increase growth climb jump gain grow surge higher up go_up went_up pick_up more
fall decrease decline drop cut reduction reduce shrink lower down slump slide loss go_down cheaper come_down
cost price expense expenditure bill spending outlay spend charge fee
budget allocation appropriation funding pot money fund envelope vote
revenue receipt proceeds income take yield earnings
fine penalty sanction punish
loan lend credit borrow
grant donation subsidy aid give donate gift
pay wage salary earnings remuneration
tax duty levy tariff
employee staff worker personnel workforce payroll headcount people
contractor subcontractor external
member participant
household family home
home dwelling house housing flat apartment unit
building block property
rent rental tenancy lease
tenant renter lessee
landlord owner lessor
child kid infant pupil toddler baby youngster minor children
woman mother female mum girl women
man father male men
person people individual
death die dead kill fatality deaths
case infection infected patient sick ill fall_ill
birth born
doctor physician clinician
hospital clinic
vaccine vaccination jab shot dose immunisation immunization inoculation
disease illness epidemic outbreak
begin start open launch commence kick_off onset opening set_off break_out set_in
end close finish conclude conclusion expire expiry lapse run_out fall_away terminate termination cease wind_up sunset
launch lift-off liftoff takeoff blast_off set_off leave rise start
land landing touchdown touch_down arrive reach set_down come_down
lose loss lost contact silent last_heard
adopt adoption pass approve approval vote carry back endorse ratify enact accept vote_through agree
propose proposal table present presentation lay draft put_forward bring_forward unveil submit introduce
sign signature signing
enter entry take_effect force effective apply bind
publish publication release print issue appear put_out come_out
announce announcement declare declaration report unveil reveal state
extend extension prolong renew renewal
suspend suspension pause halt freeze stop
cancel scrap annul strike_down strike void invalidate quash
deadline due limit latest file
meet meeting session gather convene sit talk round summit assemble
talk negotiation discussion dialogue round
agreement deal accord pact treaty truce bargain settlement compact
dispute quarrel conflict fight war
law act legislation statute regulation ordinance rule bill text
article provision clause section
court judge tribunal judiciary ruling judgment
rule ruling decision judgment uphold verdict decide
decision decide step move
government cabinet administration ministry
council councillor
parliament lawmaker legislature assembly house mp
city municipal municipality town
country nation state national
region regional area district province
north northern south southern east eastern west western
capital
coast coastal shore
mountain highland hill upland
island isle
rural countryside village
urban city town
company firm business enterprise corporation
bank lender
organisation organization body agency institution
union association federation
import imported bring_in abroad foreign
export exported ship abroad sell
foreign overseas abroad international
domestic home local national own
private privately
public state government
household family families
firm company business companies
consumer shopper customer buyer
energy fuel power electricity heating petrol gas
food grocery groceries
goods product item
service
production output produce make manufacture
manufacture maker industry factory
mine mining extract dig quarry
process refine refining treat
capacity ability
vehicle car automobile
rocket launcher
ship vessel boat
plane aircraft
train rail railway
road motorway highway
weight mass weigh heavy
length long last
height tall high
speed fast
age old
size large big
duration length last long period stay remain
lifetime life lifespan
wait waiting queue
list register roll
target goal aim objective ambition
limit ceiling cap maximum max top exceed most upper bound
minimum floor lowest least min
peak summit top highest maximum
forecast projection expect expected project projected foresee foreseen see predict outlook
expectation expect foresee reckon anticipate
estimate assessment reckon put
average mean
total altogether overall all whole sum in_all
annual yearly year
monthly month
quarterly quarter
daily day
current present now
former ex old past previous
next coming following upcoming
last latest final recent
first initial opening original maiden inaugural debut founding
second follow-up
new fresh recent
chair chairman chairwoman chairperson chaired preside president head
head lead leader chief boss director run manage in_charge
chief head
minister secretary ministerial
deputy vice second-in-command number_two
economist economics economic
economy economic
finance financial treasury
health healthcare medical
education school teaching
school pupil class classroom
teacher
student pupil
environment environmental
climate climatic
trade commerce commercial
security safety
science scientific scientist
research study
audit auditor
law legal
phone telephone call
visit tour trip stay
reserve stock holding cushion buffer stockpile
stock inventory population
debt borrowing
deficit shortfall gap
interest rate
inflation price prices cost_of living
purchase buy bought procure acquire
sell sale sold
build construct construction new-build building
renovate renovation refurbish do_up modernise
complete completed finish deliver hand_over built
empty vacant vacancy unoccupied void
land plot site
fishing fish catch landings
catch land landings haul
quota allocation ceiling limit allowable
discard throw throw_back waste
trip voyage sailing
observer monitor
success succeed reliability work
fail failure
reach attain meet achieve hit fulfil
percent share
share rate
overburdened burdened squeezed
affordable cheap low-cost
social council public
mobile travelling roving outreach
fixed permanent static
team crew group
post site station
fridge refrigerator cooler
introduce introduction bring_in
aware awareness know heard hear
right entitlement
access see
correct rectify put_right fix
delete erase erasure wipe deletion
transfer send move
breach leak violation
request ask
answer reply respond response
notify tell inform report notification
exempt exemption free waive spare let_off
emission emit pollution carbon
importer
certificate permit licence license allowance
licence license permit authorisation
conditional condition conditions
grant give issue award
uphold confirm let_stand
reduction cut lower
vote ballot
favour for yes support back aye ayes yea yeas
against oppose no noes nay nays
abstention abstain
rapporteur
spokesperson spokeswoman spokesman
professor scholar academic teach
expert analyst specialist
author writer
say tell said remark statement words line quote
evaluate evaluation assessment
review check
report paper
plan scheme programme program strategy
programme program scheme
strategy plan
project pilot
survey poll questionnaire
measure
district area
station
bridge
passenger traveller rider
punctual punctuality on_time
delay late
ticket fare
line route
station stop
fire wildfire blaze
burn burnt burned
crew firefighter
forest woodland
hectare area
evacuate evacuation
donor contributor
pledge promise commit commitment
contribution dues contribute pay_in
disburse disbursement pay_out paid
recipient beneficiary
founding founder found establish establishment create set_up
headquarters seat based
enrol enrolment enroll enrollment
attend attendance
absent absence absenteeism
graduate graduation
dropout drop_out leave
coverage cover uptake take_up takeup
proposal draft
basket
weight share
tighten tightening hike raise
ease easing cut loosen
raise increase lift hike
restriction curb control
control restrict
dominate dominance control
supply deliver supplier
demand need
shortage lack scarce
worker labour labor job
job employment post vacancy
unemployed unemployment jobless
poor poverty
rich wealthy
young youth
old elderly pensioner older
man men
grow growth expand expansion
output gdp production
`
  .trim()
  .split('\n');
