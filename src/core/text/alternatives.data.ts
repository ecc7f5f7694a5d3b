/**
 * Words of which one excludes the others of its line where they tell which part of a thing is meant: what is said
 * of the boys is not said of the girls. Compiled by hand from everyday usage; no line is about a topic, and words
 * that are also used for one another ("hospital", "clinic") share none.
 */
export const ALTERNATIVES: readonly string[] = `
north south east west
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
hourly daily weekly monthly quarterly yearly
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
national regional local
federal state
import export
imported exported
inbound outbound
incoming outgoing
arrival departure
gross net
direct indirect
fixed variable
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
doctor nurse
driver passenger
civilian military
solid liquid
wheat barley maize rice oats rye
cattle sheep goat pig poultry
cod herring mackerel haddock salmon tuna
gold silver copper zinc nickel lead
coal oil gas
solar wind hydro nuclear
bus tram train ferry
lorry car motorcycle bicycle
road rail
`
  .trim()
  .split('\n');
