/**
 * The command line as data: the parser, the help, the completions and the man page are all made from it.
 */
export interface OptionSpec {
  /** Without dashes: `fail-on`. */
  readonly name: string
  readonly short?: string
  /** What stands for the value; absent for a switch. */
  readonly value?: string
  readonly about: string
  /** The values there are, where they are few and known. */
  readonly choices?: readonly string[]
  readonly many?: true
  /** Does the value name a file? For completion. */
  readonly file?: true
}

export interface CommandSpec {
  readonly name: string
  readonly about: string
  readonly operands: 'INPUT…' | 'INPUT' | 'SHELL' | ''
  readonly options: readonly OptionSpec[]
  readonly examples: readonly (readonly [command: string, about: string])[]
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const
