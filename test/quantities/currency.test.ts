import { describe, expect, it } from 'vitest'
import { CURRENCIES, SHARED_NAMES } from '../../src/lexicon/currencies.ts'
import { localDollar, resolveCurrency } from '../../src/recognize/quantities/index.ts'
import { currencyOf, moneyOrder } from '../../src/resolve/units.ts'
import { read } from './read.ts'

describe('resolveCurrency', () => {
  it.each([
    ['KRW', 'PRK', '260,000 won', 'KPW'],
    ['KRW', 'PRK', '260,000 South Korean won', 'KRW'],
    ['KRW', 'PRK', 'KRW 260,000', 'KRW'],
    ['KRW', 'KOR', '260,000 won', 'KRW'],
    ['INR', 'PAK', 'Rs17,600', 'PKR'],
    ['INR', 'LKA', '500 rupees', 'LKR'],
    ['INR', 'PAK', '₹500', 'INR'],
    ['MXN', 'PHL', '3 million pesos', 'PHP'],
    ['MXN', 'CHL', '3 million pesos', 'CLP'],
    ['SEK', 'CZE', '6bn crowns', 'CZK'],
    ['NOK', 'DNK', '40 kroner', 'DKK'],
    ['KWD', 'IRQ', '2 trillion dinars', 'IQD'],
    ['GBP', 'EGY', '2bn pounds', 'EGP'],
    ['GBP', 'EGY', '2bn pounds sterling', 'GBP'],
    ['CHF', 'SEN', '90 million francs', 'XOF'],
    ['CHF', 'SEN', '90 million Swiss francs', 'CHF'],
    ['SAR', 'IRN', '400,000 rials', 'IRR'],
    ['KES', 'UGA', '900 shillings', 'UGX'],
    ['JPY', 'CHN', '¥500', 'CNY'],
    ['USD', 'AUS', '$5m', 'USD'],
    ['USD', 'CAN', '5 million dollars', 'USD'],
    ['EUR', 'PRK', '5 euros', 'EUR'],
    ['INR', 'BRA', 'Rs 5', 'INR'],
  ])('%s in %s: %s is %s', (unit, country, quote, resolved) => {
    expect(resolveCurrency(unit, country, quote)).toBe(resolved)
  })

  it('takes every amount for ambiguous when the quote is not given', () => {
    expect(resolveCurrency('KRW', 'PRK')).toBe('KPW')
  })
})

describe('the lexicon of currencies', () => {
  const codes = new Set(CURRENCIES.map((currency) => currency.code))

  it('names no currency twice', () => {
    expect(codes.size).toBe(CURRENCIES.length)
    const names = CURRENCIES.flatMap((currency) => currency.names)
    const twice = names.filter((name, i) => names.indexOf(name) !== i)
    expect(twice).toEqual([])
  })

  it('shares only names of currencies it has', () => {
    for (const unit of SHARED_NAMES.keys()) expect(codes).toContain(unit)
  })

  it.each(
    CURRENCIES.filter((currency) => currency.names.length > 0).map((currency) => [currency.code, currency.names.at(-1) ?? ''] as const),
  )('%s is read after a number: %s', (code, name) => {
    expect(read(`It paid 30 million ${name} for it.`).map((quantity) => quantity.unit)).toEqual([code])
  })

  it.each(CURRENCIES.map((currency) => currency.code).filter((code) => !['ALL', 'TOP', 'CUP'].includes(code)))(
    '%s is read before and after a number',
    (code) => {
      const units = read(`It paid ${code} 30 million, then 45 million ${code}, then ${code}50m.`).map((quantity) => [
        quantity.unit,
        quantity.value,
      ])
      expect(units).toEqual([
        [code, 30e6],
        [code, 45e6],
        [code, 50e6],
      ])
    },
  )
})

describe('the dollar of a text', () => {
  it.each([
    ['All figures are in Canadian dollars. Canola earned $4bn.', 'CAD'],
    ['Wool brought $90 million. (Values in Australian dollars.)', 'AUD'],
    ['All dollar amounts are Jamaican. Rum brought $7 billion.', 'JMD'],
    ['Exports were $3bn; sales in New Zealand dollars had been weak.', 'USD'],
  ])('%s', (text, code) => {
    expect(localDollar(text, '')).toBe(code)
  })
})

describe('hundredths and thousandths', () => {
  it.each([
    ['Dates sold at 850 baisas a kilo.', 0.85, 'OMR'],
    ['A loaf costs 150 fils there.', 0.15, 'KWD'],
    ['Tomatoes fetched 900 millimes a kilo.', 0.9, 'TND'],
    ['Cocoa growers got 75 pesewas more.', 0.75, 'GHS'],
  ])('%s', (text, value, unit) => {
    expect(read(text)[0]).toMatchObject({ value, unit })
  })
})

describe('the money of a paper', () => {
  it('is its own where the name is bare, whoever the figure is about', () => {
    expect(moneyOrder('INR', 'PAK', ['IND', 'PAK'], 'imports')[0]).toBe('PAK')
    expect(moneyOrder('KES', 'TZA', ['KEN', 'TZA'], 'exports')[0]).toBe('TZA')
  })

  it('is that of the place for a price, and of the owner for wons', () => {
    expect(moneyOrder('INR', 'PAK', ['IND', 'PAK'], 'price')[0]).toBe('IND')
    expect(moneyOrder('KRW', 'KOR', ['PRK', 'KOR'], 'exports')[0]).toBe('PRK')
  })

  it('goes on for a bare number that stands beside it', () => {
    const quantity = read('a levy of 3.2 million')[0]
    expect(currencyOf('a levy of 3.2 million', { ...quantity, unit: 'MXN' }, ['MEX'], 'USD', 'CLP')).toBe('CLP')
    expect(currencyOf('a levy of 3.2 million', { ...quantity, unit: 'USD' }, [], 'AUD', 'AUD')).toBe('AUD')
  })
})
