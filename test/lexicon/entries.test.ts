import { describe, expect, test } from 'vitest'
import { areaCodes, areaEntries } from '../../src/lexicon/areas.ts'
import { bodyEntries } from '../../src/lexicon/bodies.ts'
import { canonicalItem, hsCode, itemDimension, itemEntries, itemParents } from '../../src/lexicon/items/index.ts'
import { outletEntries } from '../../src/lexicon/outlets.ts'
import { placeEntries } from '../../src/lexicon/places.ts'
import { tokenize } from '../../src/tokenize/tokenize.ts'
import type { LexEntry } from '../../src/types.ts'

const ISO =
  `ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE
CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ
GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC
MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT
PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA
UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE XKX`.split(/\s+/)
const GROUPS = ['EU27', 'EA', 'ASEAN', 'OPEC', 'GCC', 'AFRICA', 'ASIA', 'LATAM', 'MIDDLE-EAST']

const kinds: Readonly<Record<string, readonly LexEntry[]>> = {
  area: areaEntries,
  place: placeEntries,
  item: itemEntries,
  body: [...bodyEntries, ...outletEntries],
}
const surfaces = (entry: LexEntry): readonly string[] => [...entry.forms, ...(entry.cased ?? [])]
const lookup = (form: string): string =>
  tokenize(form)
    .map((t) => t.lower)
    .join(' ')

describe.each(Object.entries(kinds))('%s entries', (kind, entries) => {
  test('have an id, unless they only block, and a form that can be matched', () => {
    for (const entry of entries) {
      expect(entry.kind).toBe(kind)
      expect(entry.id === '', `${entry.forms[0]}`).toBe(entry.as === 'blocked')
      expect(entry.id).toBe(entry.id.trim())
      expect(surfaces(entry).length, entry.id).toBeGreaterThan(0)
      for (const form of surfaces(entry)) {
        expect(tokenize(form).length, entry.id).toBeGreaterThan(0)
        expect(form, entry.id).not.toMatch(/[|~=;!?]|^\s|\s$|\s{2}/)
      }
    }
  })

  test('share no form between two ids, nor between two readings of one', () => {
    const seen = new Map<string, string>()
    const clashes: string[] = []
    for (const entry of entries) {
      for (const key of new Set(surfaces(entry).map(lookup))) {
        if (seen.has(key)) clashes.push(`${key}: ${seen.get(key)} and ${entry.id}`)
        seen.set(key, entry.id)
      }
    }
    expect(clashes).toEqual([])
  })
})

describe('codes', () => {
  test('areas are all of ISO 3166-1, Kosovo and the groups', () => {
    expect([...areaCodes].sort()).toEqual([...ISO, ...GROUPS].sort())
  })

  test('places and bodies are in known areas', () => {
    for (const entry of [...placeEntries, ...bodyEntries, ...outletEntries]) {
      expect(entry.area === '' || areaCodes.has(entry.area), `${entry.id}: ${entry.area}`).toBe(true)
      if (entry.kind === 'place') expect(entry.area, entry.id).not.toBe('')
    }
  })

  test('a capital is not also a place', () => {
    const capitals = new Set(areaEntries.filter((e) => e.as === 'capital').flatMap((e) => surfaces(e).map(lookup)))
    expect(placeEntries.filter((e) => surfaces(e).some((f) => capitals.has(lookup(f)))).map((e) => e.id)).toEqual([])
  })
})

describe('goods', () => {
  const goods = itemEntries.filter((e) => e.as !== 'blocked')
  const ids = new Set(goods.map((e) => e.id))

  test('have lower-case ids, HS codes of 2, 4 or 6 digits and known parents, without circles', () => {
    for (const entry of goods) {
      expect(entry.id).toBe(entry.id.toLowerCase())
      expect(entry.hs, entry.id).toMatch(/^(?:\d{2}|\d{4}|\d{6})?$/)
      expect(entry.parent === '' || ids.has(entry.parent), `${entry.id} < ${entry.parent}`).toBe(true)
      expect(ids.has(entry.same), `${entry.id} = ${entry.same}`).toBe(true)
      const path: string[] = []
      for (let at: string | undefined = entry.id; at; at = itemParents.get(at)) {
        expect(path, entry.id).not.toContain(at)
        path.push(at)
      }
    }
  })

  test('a code lies inside the code of its broader good where both have one of the same chapter', () => {
    const wrong = goods.filter((e) => {
      const above = hsCode(e.parent)
      return e.hs !== '' && above !== '' && above.slice(0, 2) === e.hs.slice(0, 2) && !e.hs.startsWith(above)
    })
    expect(wrong.map((e) => `${e.id} ${e.hs} < ${e.parent} ${hsCode(e.parent)}`)).toEqual([])
  })

  test('look up code, broader good, series and unit family by id', () => {
    expect(hsCode('crude oil')).toBe('2709')
    expect(hsCode('anthracite')).toBe('270111')
    expect(hsCode('wheat')).toBe('1001')
    expect(hsCode('jet fuel')).toBe('')
    expect(hsCode('no such good')).toBe('')
    expect(itemParents.get('anthracite')).toBe('coal')
    expect(itemParents.get('corn')).toBe('grain')
    expect(canonicalItem('sulfur')).toBe('sulphur')
    expect(canonicalItem('tire')).toBe('tyre')
    expect(canonicalItem('no such good')).toBe('no such good')
    expect(itemDimension('crude oil')).toBe('volume')
    expect(itemDimension('electricity')).toBe('energy')
    expect(itemDimension('no such good')).toBe('')
  })

  test('are looked up by each of their names', () => {
    expect(hsCode('maize')).toBe('1005')
    expect(canonicalItem('petrol')).toBe('gasoline')
    expect(itemParents.get('soyoil')).toBe('vegetable oil')
    expect(itemDimension('liquefied natural gas')).toBe('mass')
  })
})

test('the lists are as wide as they claim', () => {
  const count = (entries: readonly LexEntry[]): number => new Set(entries.map((e) => e.id)).size
  expect(count(areaEntries)).toBeGreaterThanOrEqual(ISO.length + GROUPS.length)
  expect(count(placeEntries)).toBeGreaterThanOrEqual(1000)
  expect(count(itemEntries)).toBeGreaterThanOrEqual(2000)
  expect(count(bodyEntries)).toBeGreaterThanOrEqual(800)
  expect(count(outletEntries)).toBeGreaterThanOrEqual(300)
  expect(new Set(bodyEntries.map((e) => e.area)).size).toBeGreaterThanOrEqual(50)
})
