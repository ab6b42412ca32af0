/** Data: words that end in a stop without ending a sentence. Lower case, without the last stop. */

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Always followed by what they belong to. */
export const NEVER_FINAL = list(`
  mr mrs ms messrs dr prof rev hon fr gen col lt maj capt cmdr sgt adm rep reps sen sens gov pres amb sec supt st mt ft fig figs cf eq vol vols
  vs v approx ca circa e.g i.e eg ie viz al rs inr tk us.$ no nos nr art arts para paras sect ch pp reg res max min avg est incl excl attn ref dept univ
  ext tel
`)

/** Followed by a figure they go on ("Oct. 16", "No. 7"); before a capital they end the sentence. */
export const MONTHS = list('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun')

/** End a sentence only before a word that starts one: "the U.S. Imports" but not "the U.S. Department". */
export const MAY_END_BEFORE_STARTER = list(`
  u.s u.n u.k u.a.e e.u u.s.a d.p.r.k r.o.k p.r.c f.b.i d.c n.y l.a inc co corp ltd llc plc bros cie s.a n.v s.p.a jr sr ph.d m.d b.c a.d ave blvd rd bldg int'l intl nat'l assn
`)

/** End a sentence before any capital. */
export const MAY_END = list(
  'a.m p.m etc pct mln bln bn mn tn cent mm km kg lb lbs oz bbl bpd t mt cwt qtl yr yrs hr hrs sq cu m w wk mo hon',
)

/** Words with a capital that start a sentence and hardly ever go on with a name. */
export const STARTERS = list(`
  the a an this that these those it its he she they we i you his her their our my there here in on at by for from of to with without within under over after before
  during since until while when where as if though although because but and or so yet still also however meanwhile moreover nevertheless instead despite besides
  last this next earlier later then now today yesterday some many most more other others another each every all both no not none nothing only even just about around
  according analysts officials traders exports imports shipments prices sales output production demand trade figures data experts sources what who why how
  one two three four five six seven eight nine ten let let's it's that's
`)

/** In small letters before an initial of a name: "by J. Tully", "analyst J. Tully". After any other small word a single letter is a label. */
export const BEFORE_INITIAL = list(`
  by and with from of to for or than as said says per mr mrs ms dr prof minister president premier governor senator secretary chairman chairwoman director spokesman
  spokeswoman professor economist analyst ambassador author commissioner judge king prince sheikh brothers
`)

/** Words whose instances go by letters ("Group A", "Annex B", "trader C"): the letter is no initial. */
export const LABELLED = list(`
  group plan class grade type category vitamin hepatitis series annex appendix table schedule list phase unit terminal berth pier zone block section part chapter
  scenario case option exhibit figure column line level tier model bank firm
`)
