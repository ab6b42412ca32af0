import type { LexEntry } from '../types.ts'
import { verbForms } from './inflect.ts'

/**
 * Words that say that something rose or fell.
 * `sign` 1, -1 or 0 (either way); `pos`:
 * - verb: "rose", stands before its amount
 * - noun: "a rise of", "a 5% drop"
 * - particle: "up 5%", "down from"
 * - comparative: "5% higher", "fewer than"
 * - beyond: "5% above", "1.4 million short of"
 */
export type MovePos = 'verb' | 'noun' | 'particle' | 'comparative' | 'beyond'

const move = (sign: 1 | -1 | 0, pos: MovePos, forms: readonly string[]): LexEntry => ({
  kind: 'move',
  id: `${pos}${sign > 0 ? '+' : sign < 0 ? '-' : '0'}`,
  sign,
  pos,
  forms,
})

const verbs = (...list: readonly (readonly [string, string?, string?])[]): string[] => list.flatMap(([base, past, part]) => verbForms(base, past, part))

export const moveEntries: readonly LexEntry[] = [
  move(1, 'verb', [
    ...verbs(
      ['rise', 'rose', 'risen'], ['increase'], ['climb'], ['jump'], ['surge'], ['soar'], ['gain'], ['expand'], ['advance'], ['leap', 'leapt'],
      ['swell', 'swelled', 'swollen'], ['rebound'], ['improve'], ['rocket'], ['skyrocket'], ['accelerate'], ['spike'], ['strengthen'], ['widen'],
      ['firm'], ['recover'], ['edge up'], ['inch up'], ['tick up'], ['creep up', 'crept up'], ['shoot up', 'shot up'], ['go up', 'went up', 'gone up'],
      ['pick up'], ['step up'], ['ramp up'], ['move up'], ['balloon'], ['mushroom'], ['boom'], ['outpace'], ['exceed'], ['top up'], ['raise'],
      ['bounce', 'bounced'], ['nudge up'], ['add'], ['beat', 'beat', 'beaten'],
    ).filter((f) => !['add', 'adds', 'beat', 'beats', 'beaten', 'beating', 'exceed', 'exceeds', 'firm', 'firms'].includes(f)),
    'grow', 'grew', 'grown', 'growing', 'grows', 'leaped', 'edged higher', 'inched higher', 'put on', 'upped', 'ups', 'was up', 'were up', 'is up', 'are up',
  ]),
  move(-1, 'verb', [
    ...verbs(
      ['fall', 'fell', 'fallen'], ['drop'], ['decline'], ['decrease'], ['slump'], ['shrink', 'shrank', 'shrunk'], ['slip'], ['tumble'], ['plunge'],
      ['slide', 'slid'], ['dip'], ['ease'], ['contract'], ['plummet'], ['sink', 'sank', 'sunk'], ['collapse'], ['retreat'], ['weaken'], ['narrow'],
      ['diminish'], ['dwindle'], ['reduce'], ['lower'], ['edge down'], ['inch down'], ['tick down'], ['go down', 'went down', 'gone down'],
      ['come down', 'came down', 'come down'], ['cool'], ['crash'], ['dive', 'dived'], ['crater'], ['nosedive'], ['sag'], ['lose', 'lost'], ['shed', 'shed'],
      ['soften'], ['recede'], ['slow'], ['trim'], ['slash'], ['pare'], ['drift lower'], ['edge lower'],
    ).filter((f) => !['contract', 'contracts', 'ease', 'lower', 'lowers', 'narrow', 'sink', 'cool', 'slow', 'losing'].includes(f)),
    'fall', 'was down', 'were down', 'is down', 'are down', 'was off', 'were off', 'nosedived', 'dove', 'give up', 'gave up', 'cut', 'cutting',
  ]),
  move(0, 'verb', [...verbs(['change'], ['swing', 'swung'], ['revise'])].filter((f) => f !== 'change')),
  move(1, 'noun', ['rise', 'rises', 'increase', 'increases', 'growth', 'gain', 'gains', 'jump', 'jumps', 'surge', 'leap', 'expansion', 'upturn', 'rebound', 'uptick', 'recovery', 'advance', 'hike', 'climb', 'spike', 'improvement', 'boost', 'bump', 'increment', 'upswing']),
  move(-1, 'noun', ['fall', 'falls', 'drop', 'drops', 'decline', 'declines', 'decrease', 'decreases', 'slump', 'slide', 'dip', 'plunge', 'contraction', 'reduction', 'reductions', 'downturn', 'slowdown', 'shrinkage', 'collapse', 'loss', 'losses', 'tumble', 'cut', 'cuts', 'retreat', 'setback', 'slip', 'nosedive']),
  { ...move(1, 'particle', ['up', 'ahead', '+']), not: ['made up', 'make up', 'makes up', 'making up', 'taken up', 'takes up', 'took up', 'set up', 'ended up', 'end up', 'used up', 'piled up', 'up to', 'add up', 'added up', 'adds up', 'bought up', 'speed up', 'held up', 'signed up', 'wound up'] },
  move(-1, 'particle', ['down', 'off', 'minus', '-', '−', '–']),
  move(1, 'comparative', ['higher', 'more', 'greater', 'larger', 'bigger', 'better', 'dearer', 'stronger', 'costlier', 'heavier', 'longer', 'more expensive', 'faster']),
  move(1, 'beyond', ['above', 'ahead of', 'over and above']),
  move(-1, 'beyond', ['below', 'short of', 'shy of', 'behind', 'beneath', 'short']),
  move(-1, 'comparative', ['lower', 'less', 'fewer', 'smaller', 'cheaper', 'thinner', 'weaker', 'lighter', 'worse', 'slower', 'shorter']),
]
