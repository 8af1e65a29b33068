/**
 * The bundled example: how one page relays one meeting by three outlets.
 *
 * A short excerpt of "Presidents Assad-Putin Sochi Summit", Syria Times, 17 May 2018, quoted for comparison;
 * a run of blanks and no-break spaces stands as one blank, nothing else is changed. The page gives its own
 * report of the meeting at Khmeimim and relays those of RT and Sputnik.
 */
import type { ArticleInput } from './model/index.ts'

const PARAGRAPHS: readonly string[] = [
  'On December 11, 2017, H.E. President Bashar Al-Assad met at Khmeimim Airbase Monday morning H.E. President President Vladimir Putin of Russia.',
  'Presidents Assad and Putin reviewed the military forces at the Airspace, where President Putin ordered the start of preparations for the withdrawal of the Russian Forces from Syria.',
  'President Assad thanked President Putin for the active participation of Russia in fighting terrorism in Syria, asserting that the Syrian People will never forget what the Russian military personnel whose blood was mixed with the blood of the martyrs of the Syrian Arab Army have done in encountering terrorism.',
  '“This blood watered the Syrian territory as proof to be stronger than terrorism and its mercenaries. The memory of the martyrs of the two hero armies and their sacrifices will ever remain as the lighthouse for the coming generations.” Added President Assad.',
  '“The coming generations who are to read about the ongoing war on terrorism will never draw lines between a Syrian Martyr and a Russian Martyr,” added President Assad.',
  'According to RT, “I order the defense minister and chief of the general staff to start the withdrawal of Russian troops to the site of their permanent deployment,” Putin stated, speaking in front of Russian military personnel at Khmeimim.',
  'The Russian leader said that in the space of two years the Russian and Syrian militaries have “defeated the most battle-hardened grouping of international terrorists.” Putin added that he had made the decision that a significant number of the Russian military contingent in Syria should return to Russia.',
  'He warned that should the terrorists try to “rear their heads” in Syria again, Russia will strike them as “they have never seen before.”',
  'According to the Sputnik, The Russian president has also held a separate meeting with Syrian President Bashar Assad at the base.',
  'For his part, Assad has thanked Russian President Vladimir Putin for the effective assistance in the country’s fight against terrorism.',
  'The Syrian people would not forget the Russian servicemen after their blood mingled with the blood of the soldiers of the Syrian Arab army who died in the fight against terrorism, Assad stated, adding “This blood, shed on the Syrian land, confirms that they are stronger than terror, and the memory of the dead of both armies and their courage will be a guiding light for future generations.”',
]

/** The bundled example as articles: what `variorum demo` compares. */
export const demo: readonly ArticleInput[] = [
  {
    outlet: 'Syria Times',
    title: 'Presidents Assad-Putin Sochi Summit',
    date: '2018-05-17',
    text: PARAGRAPHS.join('\n\n'),
  },
]
