/** Completion scripts, made from the same data as the help. */
import { COMMANDS } from './commands.ts'
import type { CommandSpec, OptionSpec, SHELLS } from './spec.ts'

type Shell = (typeof SHELLS)[number]

const flagsOf = (o: OptionSpec): readonly string[] => [...(o.short === undefined ? [] : [`-${o.short}`]), `--${o.name}`]
const names = COMMANDS.map((c) => c.name).join(' ')

const bashValues = (c: CommandSpec): readonly string[] =>
  c.options.flatMap((o) => {
    const when = flagsOf(o)
      .map((f) => `${c.name}:${f}`)
      .join('|')
    if (o.choices) return [`    ${when}) COMPREPLY=($(compgen -W "${o.choices.join(' ')}" -- "$cur")); return ;;`]
    if (o.file) return [`    ${when}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`]
    return o.value === undefined ? [] : [`    ${when}) return ;;`]
  })

const bash = (): string =>
  [
    '_variorum() {',
    '  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" cmd="${COMP_WORDS[1]}"',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${names} --help --version" -- "$cur")); return`,
    '  fi',
    '  case "$cmd:$prev" in',
    ...COMMANDS.flatMap(bashValues),
    '    completion:completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$cur")); return ;;',
    '  esac',
    '  case "$cur" in',
    '    -*) case "$cmd" in',
    ...COMMANDS.map(
      (c) =>
        `      ${c.name}) COMPREPLY=($(compgen -W "${[...c.options.flatMap(flagsOf), '--help'].join(' ')}" -- "$cur")) ;;`,
    ),
    '    esac ;;',
    '    *) COMPREPLY=($(compgen -f -- "$cur")) ;;',
    '  esac',
    '}',
    'complete -o filenames -F _variorum variorum',
    '',
  ].join('\n')

const zshQuoted = (s: string): string =>
  s.replaceAll("'", '’').replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', ' –')

const zshOption = (o: OptionSpec): string => {
  const action = o.choices ? `(${o.choices.join(' ')})` : o.file ? '_files' : ' '
  const value = o.value === undefined ? '' : `:${o.value.toLowerCase()}:${action}`
  const repeat = o.many ? '*' : ''
  return flagsOf(o)
    .map((flag) => `'${repeat}${flag}[${zshQuoted(o.about)}]${value}'`)
    .join(' ')
}

const zsh = (): string =>
  [
    '#compdef variorum',
    '_variorum() {',
    '  local -a commands',
    `  commands=(${COMMANDS.map((c) => `'${c.name}:${zshQuoted(c.about)}'`).join(' ')})`,
    "  if (( CURRENT == 2 )); then _describe 'command' commands; return; fi",
    '  local cmd="$words[2]"',
    '  shift words; (( CURRENT-- ))',
    '  case "$cmd" in',
    ...COMMANDS.map(
      (c) =>
        `    ${c.name}) _arguments -s ${c.options.map(zshOption).join(' ')} ${c.operands === 'SHELL' ? "'1:shell:(bash zsh fish)'" : c.operands === '' ? '' : "'*:input:_files'"} ;;`,
    ),
    '  esac',
    '}',
    'compdef _variorum variorum',
    '',
  ].join('\n')

const fishQuoted = (s: string): string => `'${s.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const fishOption = (c: CommandSpec, o: OptionSpec): string =>
  [
    `complete -c variorum -n '__fish_seen_subcommand_from ${c.name}'`,
    ...(o.short === undefined ? [] : [`-s ${o.short}`]),
    `-l ${o.name}`,
    ...(o.value === undefined ? [] : [o.file ? '-r -F' : '-x']),
    ...(o.choices ? [`-a ${fishQuoted(o.choices.join(' '))}`] : []),
    `-d ${fishQuoted(o.about)}`,
  ].join(' ')

const fish = (): string =>
  [
    ...COMMANDS.map((c) => `complete -c variorum -f -n __fish_use_subcommand -a ${c.name} -d ${fishQuoted(c.about)}`),
    ...COMMANDS.flatMap((c) => c.options.map((o) => fishOption(c, o))),
    ...COMMANDS.filter((c) => c.operands.startsWith('INPUT')).map(
      (c) => `complete -c variorum -n '__fish_seen_subcommand_from ${c.name}' -F`,
    ),
    "complete -c variorum -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish'",
    '',
  ].join('\n')

/** The completion script of a shell. */
export const completionFor = (shell: Shell): string => ({ bash, zsh, fish })[shell]()
