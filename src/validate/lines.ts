/** The 1-based line of an offset into `text`. Lines end with LF or CRLF, or with CR where there is no LF at all. */
export function lineIndex(text: string): (offset: number) => number {
  const mark = text.includes('\n') ? '\n' : '\r'
  const nextMark = (from: number): number => {
    const at = text.indexOf(mark, from)
    return at === -1 ? text.length : at
  }
  // Offsets mostly come in order, so the search goes on from the line of the last one.
  let line = 1
  let from = 0
  let end = nextMark(0)
  return (offset) => {
    if (offset < from) {
      line = 1
      from = 0
      end = nextMark(0)
    }
    while (offset > end) {
      line++
      from = end + 1
      end = nextMark(from)
    }
    return line
  }
}
