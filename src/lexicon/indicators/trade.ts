import { exact, type IndicatorEntry, noun } from './builders.ts'

/** Exports and imports taken together, and what is left when one is taken from the other. */
export const tradeEntries: readonly IndicatorEntry[] = [
  noun(
    'trade',
    `bilateral trade|two-way trade|trade volume|trade turnover|trade value|cross-border trade|merchandise trade
    commodity trade|goods trade|trade exchange|mutual trade|volume of trade|trade in goods|exports plus imports
    imports plus exports|two-way commerce|bilateral commerce|border trade|border commerce|cross-border commerce|two-way flow
    two-way exchange|commercial exchange|merchandise turnover|commodity turnover|trade flow|overland trade|mutual turnover
    inter-korean trade|inter-korean exchange|inter-korean commerce|barter trade`,
  ),
  exact(
    'trade',
    `exports and imports combined|imports and exports combined|exports and imports together|combined exports and imports
    sum of exports and imports|trade both ways|trade in both directions|commerce between|business between`,
  ),
  exact(
    'trade',
    `total trade|foreign trade|total commerce|external trade|overall trade|world trade|total foreign trade
    total external trade|global trade|foreign trade turnover|external trade turnover|total turnover`,
    { total: true },
  ),
  exact('trade', 'trade|commerce|turnover', {
    not: `trade fair|trade union|trade deal|trade pact|trade agreement|trade war|trade talks|trade association
    trade ministry|trade minister|trade agency|free trade|trade data|trade show|trade exhibition|trade delegation
    trade body|trade group|trade dispute|trade statistics|trade ties|trade official|trade officials|trade bureau
    trade envoy|trade route|trade zone|trade relations|trade barriers|trade policy|trade sanctions|trade office
    trade firm|trade firms|trade company|trade companies|trade expo|trade deals|trade agreements|trade pacts
    trade unions|trade houses|trade house|trade ban|trade suspension|trade account|trade dependence|trade press
    trade newsletter|trade magazine|trade operations|trade products|trade control|trade representative|trade fairs
    trade negotiator|trade tensions|trade lobby|trade committee|trade commissioner|trade and investment promotion
    trade co|trade suspended|commerce ministry|commerce minister|commerce department|chamber of commerce|trade promotion
    trade sources|trade source|trade estimates|trade secretary|trade figures|trade commission|trade desk|trade ministers
    trade partners in|trade mission|trade truce|trade accord|ministry of commerce|department of commerce`,
  }),
  exact('trade', 'did business|of business|trading|exchanges', { weak: true }),
  exact('trade', 'trading partner|trading partners|trade partner|trade partners', { aside: true }),
  noun(
    'balance',
    `trade deficit|trade gap|trade shortfall|merchandise deficit|merchandise trade deficit|merchandise trade gap
    trade account deficit|goods deficit|goods trade deficit|deficit|shortfall|supply deficit|supply gap
    supply shortfall|goods gap|goods shortfall|trade imbalance|import surplus|passive balance|negative balance
    adverse balance|unfavourable balance|unfavorable balance|negative trade balance|trade minus|visible gap`,
    { sign: -1 },
  ),
  exact('balance', 'red ink|in deficit|unfavourable by|unfavorable by|adverse by|negative by', { sign: -1 }),
  exact('balance', 'in the red|gap|imbalance|in arrears with|short of what it bought', { sign: -1, weak: true }),
  noun(
    'balance',
    `trade surplus|surplus|trade balance|balance of trade|merchandise surplus|goods surplus|merchandise trade surplus
    goods trade surplus|supply surplus|active balance|positive balance|favourable balance|favorable balance
    positive trade balance|export surplus|net export|goods balance|commodity balance|visible balance|net balance`,
  ),
  exact('balance', 'black ink|in surplus|favourable by|favorable by|positive by|excess of exports'),
  exact('balance', 'in the black|glut|trade plus|oversupply', { weak: true }),
]
