export { type Occasions, occasionsOf } from './occasions.ts'
export { columnOf, columnsOf, type Reading } from './outlets.ts'
export { witnessesOf, witnessText } from './witnesses.ts'
