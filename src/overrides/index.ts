export { decodeOverrides } from './decode.ts'
export { overrideDifferences } from './differences.ts'
export { overrideLinkage } from './linkage.ts'
export { inFileOrder, type Overridden } from './overridden.ts'
