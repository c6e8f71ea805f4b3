/** Answered by the language that follows. */
const aboutLanguage = /speak|habla|spanish|espa[nñ]ol|english|ingl[eé]s/i
const aboutBusiness =
  /^\W*((oh|ok|okay|well|so|and|but|hi|hello|hey|um|uh|yeah|yes|sure|bueno|oiga|pues|hola)\W+)*((do|are|does|is|where|when|what|which|who|how) ('?re |are |do |is |does |time |hours |days |areas? )?(you guys|you|y'?all|your)\b|(ustedes|atienden|trabajan|d[oó]nde est[aá]n|tienen|aceptan|cubren|hacen)\b)/i

/** "Do you work weekends?", "where are you located?": what only the team can tell. */
export function asksAboutBusiness(text: string): boolean {
  return aboutBusiness.test(text) && !aboutLanguage.test(text)
}
