export { resolveCurrency } from './currency.ts'
export { recognizeQuantities } from './recognize.ts'
