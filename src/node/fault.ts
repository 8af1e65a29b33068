/** What the operating system says, in words that do not change from version to version. */
import { type Failure, unreadable, unwritable } from '../model/index.ts'

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'a folder',
  ENOTDIR: 'a file where a folder is needed',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'no space left in the quota',
  EROFS: 'a read-only file system',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  EIO: 'an input or output error of the device',
  ELOOP: 'a symbolic link where none is followed',
  ENAMETOOLONG: 'a name that is too long',
  EEXIST: 'a file of that name',
  EFBIG: 'a file that is too large',
  EBUSY: 'a file that is in use',
}

/** The code of a system error: `ENOENT`; empty for other errors. */
export const codeOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

const said = (error: unknown): string => {
  const code = codeOf(error)
  return WORDS[code] ?? (code === '' ? 'an unknown fault' : code)
}

export const cannotRead = (path: string, error: unknown): Failure =>
  unreadable({
    path,
    place: '',
    expected: 'a file that can be read',
    found: said(error),
    hint: 'Check the name and the permissions.',
  })

/** The failure of a file that could not be written. */
export const cannotWrite = (path: string, error: unknown): Failure =>
  unwritable({
    path,
    place: '',
    expected: 'to write the output there',
    found: said(error),
    hint: 'Nothing was changed; choose another place with -o, or free some space.',
  })
