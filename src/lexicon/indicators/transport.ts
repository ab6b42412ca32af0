import { exact, type IndicatorEntry, verbs } from './builders.ts'

/** What is carried, by the ship, the truck, the box or the call. */
export const transportEntries: readonly IndicatorEntry[] = [
  exact(
    'transfers',
    `transshipments|transhipments|containers|vessels|vessel|cargoes|cargo|tankers|ships|truckloads|trucks|wagons
    railcars|rail cars|flights|sailings|colliers|bulk carriers|freight trains|lorries|boxes|barges|voyages|crossings
    car carriers|trainloads|shiploads|bulkers|teus|tank wagons|tank cars|trains|box ships|boxships|container ships
    supertankers|vlccs|dhows|feeders|coasters|freighters|junks|boats|lorryloads|lorry loads
    wagonloads|bargeloads|calls|passages|dockings|lifts|movements`,
    { weak: true },
  ),
  verbs('transfers', 'went through|gone through|passed through|sailed through|came through|passed|made the voyage|made the crossing'),
  exact(
    'transfers',
    `ship-to-ship transfers|ship-to-ship transfer|container throughput|container volumes|container traffic
    port throughput|cargo throughput|throughput|port calls|ship calls|vessel calls|transits|vessel transits
    box volumes|handled|tanker calls|tanker call|box traffic|box throughput|cargo turnover|freight turnover|cargo traffic
    freight traffic|freight volume|freight volumes|cargo volume|cargo volumes|cargo handled|ship movements|vessel movements
    ship arrivals|vessel arrivals|tanker arrivals|truck crossings|lorry crossings|rail freight|cargo handling|container lifts
    port visits|ship transits|tonnage handled`,
  ),
  exact('length', 'pipeline|railway|railways|rail line|stretch|railroad|route|highway|road', { weak: true }),
]
