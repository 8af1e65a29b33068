export {
  type FiledRecord,
  fileNamer,
  inFile,
  passedOver,
  readArticles,
  readArticlesWith,
  readFiles,
  withoutText,
} from './articles.ts'
export { cannotWrite, codeOf } from './fault.ts'
export { type Opened, openInput, type OpenOptions, readWhole } from './lines.ts'
export { safeName, stemOf } from './names.ts'
export { listFiles, type Listing, STDIN } from './walk.ts'
export { dropPending, type OutputFile, type Sink, writeFolder, writePieces, writeReport } from './write.ts'
