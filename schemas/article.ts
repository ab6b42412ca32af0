import { z } from 'zod'
import { date, offset, text, words } from './fields.ts'

/** One piece with its own date; a file may hold many. */
export const article = z.strictObject({
  file: words('path below the argument, with /'),
  start: offset('where the article starts in the text of the file, in UTF-16 code units'),
  end: offset('where it ends, exclusive'),
  title: text('its title'),
  parent: text('title of the post that a dated update belongs to'),
  published: date('its date'),
  outlet: text('who published it'),
  author: text('who wrote it'),
  url: text('its address'),
  story_title: text('title of the story that it quotes'),
  story_date: date('date of the story that it quotes'),
})

export type ArticleRow = Readonly<z.infer<typeof article>>
