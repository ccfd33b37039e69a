import { RadioGroup } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { answerTwinsAction } from '@/lib/import/actions'
import { twinFields } from '@/lib/import/twin-form'
import type { TwinQuestion } from '@/lib/import/view'
import { countOf, listed } from '@/lib/import/words'

/** Answers that can still be changed; more would make a longer form than is taken. */
const MOST_SHOWN = 300

const CHOICES = [
  { value: 'same', label: 'One person' },
  { value: 'different', label: 'Different people' },
]

/** Whether people of one name and birth date are one person; until somebody says so, their rows count as wrong. */
export function TwinQuestions({ importId, twins }: { importId: string; twins: TwinQuestion[] }) {
  if (twins.length === 0) return null
  const unanswered = twins.filter(({ answer }) => answer === null)
  const open = unanswered.length
  const shown = open > 0 ? unanswered : twins.slice(0, MOST_SHOWN)
  const begun = Object.fromEntries(
    shown.flatMap(({ answer }, place) => (answer ? [[twinFields(place).answer, answer]] : [])),
  )
  return (
    <section aria-labelledby="twins-title" className="mb-8">
      <h2 id="twins-title" className="section-title">
        One person, or two?
      </h2>
      <p className="mb-4 max-w-2xl text-second">
        The same name and birth date stand under more than one reference.{' '}
        {open > 0
          ? `Until you say which it is, their rows count as wrong (${countOf(open, 'question')} open).`
          : 'You have answered all of these; you can still change it.'}
      </p>
      <Form action={answerTwinsAction.bind(null, importId)} begun={begun} undone="Nothing was taken over yet.">
        {shown.map(({ key, name, birthDate, references }, place) => {
          const { key: keyField, answer } = twinFields(place)
          return (
            <div key={key}>
              <input type="hidden" name={keyField} value={key} />
              <RadioGroup
                name={answer}
                label={`${name}, born ${birthDate}`}
                hint={`Stands under the references ${listed(references)}. Where only some are one person, give these one reference in the file.`}
                choices={CHOICES}
              />
            </div>
          )
        })}
        <SubmitButton pending="Checking …" className="button">
          Take this over
        </SubmitButton>
      </Form>
    </section>
  )
}
