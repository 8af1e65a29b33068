export { type Occasions, occasionsOf } from './occasions.ts'
export { columnOf, columnsOf, ownColumn, type Reading } from './outlets.ts'
export { witnessesOf, witnessText } from './witnesses.ts'
