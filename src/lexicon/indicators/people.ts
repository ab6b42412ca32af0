import { exact, type IndicatorEntry, verbs } from './builders.ts'

/** Who works, travels, flees, lives somewhere; and firms. */
export const peopleEntries: readonly IndicatorEntry[] = [
  exact(
    'workers',
    `workers|worker|laborers|labourers|labour force|labor force|workforce|employees|staff|migrant workers|jobs
    guest workers|overseas workers|workers abroad|headcount|find work|find jobs|seafarers|miners|domestic helpers
    on the payroll|on its payroll|on their payroll|on their payrolls|on the payrolls|contract workers|foreign workers
    foreign labourers|foreign laborers|dispatched workers|migrant labourers|migrant laborers|labour migrants|labor migrants
    work permits|work permit holders|permit holders|holders of work permits|holders of permits|holders of valid permits
    work visas|work visa holders|loggers|seamstresses|domestic workers|housemaids|farmhands|farm hands|deckhands|crewmen
    wage earners|hired hands`,
  ),
  exact(
    'workers',
    `working|work|labor|labour|employ|employs|employed|employing|hired|jobs|hands|toiling|toiled|toil|payroll|working abroad|working overseas|employed abroad|employed overseas|crew|crews
    labouring|laboring|permits|staffed|nurses|cooks|builders|maids|expatriates|expats`,
    {
      weak: true,
      not: `working day|working days|working level|work permit|work permits|changed hands|change hands|changes hands|changing hands
      work visas|on their hands|on its hands|in the hands of|working capital`,
    },
  ),
  exact(
    'visitors',
    `visitors|visitor|tourists|tourist|visitor arrivals|tourist arrivals|foreign visitors|foreign tourists
    international visitors|international arrivals|holidaymakers|travellers|travelers|guests|foreign arrivals
    overnight stays|foreign guests|inbound tourists|passenger arrivals|international tourists|overnight visitors
    visits|trippers|vacationers|pilgrims|day trippers|day-trippers|holiday-makers|sightseers|cruise passengers|person-trips
    tourism arrivals|arrivals by air|bed nights|guest nights|tour groups|tour group|tour parties`,
  ),
  exact(
    'visitors',
    `visiting|visited|visit|entered|entering|arrivals|flew in|welcomed|attended|travelled to|traveled to|crossed into
    bookings|crossed|foreigners|foreign nationals|trips|passengers
    departures|entries|stayed|patients|students`,
    { weak: true },
  ),
  verbs(
    'visitors',
    `went north|gone north|going north|crossed north|travelled north|went south|came south|coming south|crossed south
    travelled south|came north|crossed over|crossed the border|crossing the border|flew out|came over`,
  ),
  exact(
    'migrants',
    `defectors|defector|defections|defection|refugees|refugee|migrants|migrant|asylum seekers|asylum-seekers
    returnees|escapees|emigrants|immigrants|net migration|immigration|emigration|repatriated|deportees|deportations
    resettled|settlers|asylum claims|asylum applications|asylum requests|asylum applicants|displaced people|displaced persons
    deported|defected|fugitives|resettlements|repatriations|arrived from the north`,
    { not: 'migrant workers|migrant worker|migrant labourers|migrant laborers|labour migrants|labor migrants' },
  ),
  exact('migrants', 'fled|fleeing|escaped|expelled|displaced|emigrated|sent back', { weak: true }),
  exact('population', 'population|inhabitants|residents|mouths to feed|people living|a country of|a nation of|a city of'),
  exact(
    'companies',
    `companies|company|firms|firm|business entities|businesses|enterprises|exhibitors|mills|factories|conglomerates
    exporters|importers|startups|entities|traders|suppliers|refiners|smelters|plants|farms|shops|stores|banks|refineries
    packers|shippers|operators|dealers|joint ventures|subsidiaries|branches|outlets|restaurants|ginneries|breweries
    wineries|distilleries|sawmills|foundries|tenants`,
    { weak: true },
  ),
]
