/** Lines of at most this many characters, where the words allow it. */
export const WIDTH = 96

/** `words` in lines: the first indented by `first` blanks, the others by `rest`. A word that is too long has a line of its own. */
export function wrap(words: string, first: number, rest: number): string[] {
  const lines: string[] = []
  let line = ' '.repeat(first)
  let empty = true
  for (const word of words.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = ' '.repeat(rest)
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}

/** On one line, with single blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
