import { describe, expect, it } from 'vitest'
import { CURRENCIES, SHARED_NAMES } from '../../src/lexicon/currencies.ts'
import { resolveCurrency } from '../../src/recognize/quantities/index.ts'
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
