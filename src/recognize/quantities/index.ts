export { isBareDollar, localDollar, resolveCurrency } from './currency.ts'
export { recognizeQuantities } from './recognize.ts'
