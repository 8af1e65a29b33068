/**
 * Output, whole or not at all: written beside its place, brought to the disk, then renamed.
 * A failure leaves what was there before, and no file of ours beside it.
 */
import { randomBytes } from 'node:crypto'
import { constants, unlinkSync } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Failure } from '../model/index.ts'
import { cannotWrite, codeOf } from './fault.ts'

/** A file of an output that is a folder; its name holds no path. */
export interface OutputFile {
  readonly name: string
  readonly text: string
}

const EXCLUSIVE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)

/** Files that are written but not yet in their place. */
const pending = new Set<string>()

/** Removes what is not yet in its place; for use when the process must end now. */
export const dropPending = (): void => {
  for (const path of pending)
    try {
      unlinkSync(path)
    } catch {
      // It is in its place already, or never came to be.
    }
  pending.clear()
}

const drop = async (path: string): Promise<void> => {
  try {
    await unlink(path)
  } catch {
    // Nothing to remove.
  }
  pending.delete(path)
}

const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // Some systems do not sync folders; the rename is atomic all the same.
  }
}

/** Opens a file beside its place; it stands under that name until it is renamed. */
const openBeside = async (path: string): Promise<readonly [beside: string, file: FileHandle]> => {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  pending.add(beside)
  try {
    return [beside, await open(beside, EXCLUSIVE, 0o666)]
  } catch (error) {
    pending.delete(beside)
    throw error
  }
}

/** Writes a text beside its place, to the disk. */
const stage = async (path: string, text: string): Promise<string> => {
  const [beside, file] = await openBeside(path)
  try {
    await file.writeFile(text, 'utf8')
    await file.sync()
    await file.close()
    return beside
  } catch (error) {
    await file.close().catch(() => {})
    await drop(beside)
    throw error
  }
}

/** Gives a staged file its place. */
const settle = async (beside: string, path: string): Promise<void> => {
  try {
    await rename(beside, path)
    pending.delete(beside)
  } catch (error) {
    await drop(beside)
    throw error
  }
}

/** What stands at a path: nothing or a file can be replaced, a device is written to, a folder is refused. */
const placeOf = async (path: string): Promise<'file' | 'device' | 'folder'> => {
  try {
    const info = await lstat(path)
    if (info.isDirectory()) return 'folder'
    return info.isFile() || info.isSymbolicLink() ? 'file' : 'device'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'file'
    throw error
  }
}

const toDevice = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text, 'utf8')
  } finally {
    await file.close()
  }
}

/**
 * Writes a report. The old file stays as it is unless the new one is complete; a symbolic link is replaced, not followed.
 * Error: unwritable, with what the system says.
 *
 * @example
 * import { writeReport } from 'variorum/node'
 * const task = writeReport('report.html')('<!doctype html>…') // a TaskEither: nothing is written before it is called
 */
export const writeReport =
  (path: string) =>
  (text: string): TaskEither<Failure, void> =>
  async () => {
    try {
      const place = await placeOf(path)
      if (place === 'folder') return E.left(cannotWrite(path, { code: 'EISDIR' }))
      if (place === 'device') {
        await toDevice(path, text)
        return E.right(undefined)
      }
      await settle(await stage(path, text), path)
      await syncFolder(dirname(path))
      return E.right(undefined)
    } catch (error) {
      return E.left(cannotWrite(path, error))
    }
  }

const plain = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)

/**
 * Writes an output of several files into a folder, making the folder if need be. All files are complete before the first
 * takes its place. Names that are not plain file names are refused.
 */
export const writeFolder =
  (folder: string) =>
  (files: readonly OutputFile[]): TaskEither<Failure, void> =>
  async () => {
    const staged: [string, string][] = []
    try {
      const odd = files.find((f) => !plain(f.name))
      if (odd) return E.left(cannotWrite(join(folder, basename(odd.name)), { code: 'EINVAL' }))
      await mkdir(folder, { recursive: true })
      for (const { name, text } of files) {
        const path = join(folder, name)
        if ((await placeOf(path)) === 'folder') return E.left(cannotWrite(path, { code: 'EISDIR' }))
        staged.push([await stage(path, text), path])
      }
      for (const [beside, path] of staged) await settle(beside, path)
      await syncFolder(folder)
      return E.right(undefined)
    } catch (error) {
      return E.left(cannotWrite(folder, error))
    } finally {
      for (const [beside] of staged) if (pending.has(beside)) await drop(beside)
    }
  }

/** Takes a piece of an output. */
export type Sink = (text: string) => Promise<E.Either<Failure, void>>

/**
 * Writes an output piece by piece, whole or not at all: it takes its place when `produce` ends with a `Right`.
 * Error: that of `produce`, or unwritable.
 */
export const writePieces =
  (path: string) =>
  <A, X>(produce: (sink: Sink) => Promise<E.Either<Failure | X, A>>): TaskEither<Failure | X, A> =>
  async () => {
    let opened: readonly [string, FileHandle] | null = null
    try {
      const place = await placeOf(path)
      if (place === 'folder') return E.left(cannotWrite(path, { code: 'EISDIR' }))
      opened = place === 'device' ? [path, await open(path, 'w')] : await openBeside(path)
      const [beside, file] = opened
      const made = await produce(async (text) => {
        try {
          await file.appendFile(text, 'utf8')
          return E.right(undefined)
        } catch (error) {
          return E.left(cannotWrite(path, error))
        }
      })
      if (E.isLeft(made)) {
        await file.close().catch(() => {})
        if (place === 'file') await drop(beside)
        return made
      }
      if (place === 'file') await file.sync()
      await file.close()
      if (place === 'file') await settle(beside, path)
      return made
    } catch (error) {
      await opened?.[1].close().catch(() => {})
      if (opened && pending.has(opened[0])) await drop(opened[0])
      return E.left(cannotWrite(path, error))
    }
  }
