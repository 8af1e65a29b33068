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

/** Writes a text beside its place and gives the name it stands under until it is renamed. */
const stage = async (path: string, text: string): Promise<string> => {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  pending.add(beside)
  let file: FileHandle | null = null
  try {
    file = await open(beside, EXCLUSIVE, 0o666)
    await file.writeFile(text, 'utf8')
    await file.sync()
    await file.close()
    return beside
  } catch (error) {
    await file?.close().catch(() => {})
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
      const beside = await stage(path, text)
      try {
        await rename(beside, path)
        pending.delete(beside)
      } catch (error) {
        await drop(beside)
        throw error
      }
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
      for (const [beside, path] of staged) {
        await rename(beside, path)
        pending.delete(beside)
      }
      await syncFolder(folder)
      return E.right(undefined)
    } catch (error) {
      return E.left(cannotWrite(folder, error))
    } finally {
      for (const [beside] of staged) if (pending.has(beside)) await drop(beside)
    }
  }
