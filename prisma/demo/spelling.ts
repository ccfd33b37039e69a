import type { Amendment, Course, Session } from '@/lib/generated/prisma/client'
import { idAt } from './moments'
import type { Random } from './random'

/** The words as somebody mistyped them: two letters in the middle of the longest word changed places. */
export function mistyped(words: string): string {
  const longest = words.split(' ').reduce((a, b) => (b.length > a.length ? b : a))
  const at = Math.floor(longest.length / 2)
  const [before, one, two, rest] = [longest.slice(0, at - 1), longest[at - 1], longest[at], longest.slice(at + 1)]
  return words.replace(longest, `${before}${two}${one}${rest}`)
}

/** In a few courses the patient's words were mistyped and put right at the second visit, which keeps the original. */
export function correctSpelling(course: Course, second: Session | undefined, random: Random): Amendment[] {
  if (!second || !random.chance(0.03)) return []
  const before = mistyped(course.symptom1Words)
  if (before === course.symptom1Words) return []
  const at = new Date(second.createdAt.getTime() + random.int(20, 90) * 1000)
  return [
    {
      id: idAt(at, random),
      clinicId: course.clinicId,
      subject: 'course',
      subjectId: course.id,
      version: 2,
      changes: JSON.stringify([{ field: 'symptom1Words', before, after: course.symptom1Words }]),
      reason: 'Spelling',
      byId: second.practitionerId,
      at,
    },
  ]
}
