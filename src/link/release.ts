/**
 * Gives the memory of large arrays back when nobody will ask for them any more, and not when the collector comes round
 * to them: it sees their small handles only, and is in no hurry. A released array is empty.
 */
const LARGE = 1 << 20

export const release = (...arrays: readonly (Int32Array | Float64Array)[]): void => {
  for (const { buffer } of arrays)
    if (buffer instanceof ArrayBuffer && buffer.byteLength >= LARGE) structuredClone(buffer, { transfer: [buffer] })
}
