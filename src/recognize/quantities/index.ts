export { currencyNamed, HAVE_CENTS, isBareCents, isBareDollar, localDollar, mayMean, namesNoMoney, resolveCurrency } from './currency.ts'
export { recognizeQuantities } from './recognize.ts'
export { NO_SENSES, type Senses } from './scan.ts'
export { sensesOf } from './senses.ts'
