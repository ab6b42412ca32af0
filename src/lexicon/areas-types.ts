/**
 * One country as an author writes it, in the format of `forms.ts`: code (ISO 3166-1 alpha-3), names, demonym
 * (`~` where its plural means the people), further words for the people, and the capital, where it stands for the government.
 */
export type AreaRow = readonly [code: string, names: string, demonym?: string, people?: string, capital?: string]
