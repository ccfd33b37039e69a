import { Field, RadioGroup, TextArea } from '@/components/form/field'
import { ADVICE_KIND_WORDS } from '@/lib/home-advice/kinds'

const CHOICES = Object.entries(ADVICE_KIND_WORDS).map(([value, label]) => ({ value, label }))

type Props = { defaults?: { kind: string; title: string; text: string } }

/** What one entry of the library says. */
export function AdviceFields({ defaults }: Props) {
  return (
    <>
      <RadioGroup name="adviceKind" label="Kind" choices={CHOICES} defaultValue={defaults?.kind} />
      <Field name="title" label="Title" defaultValue={defaults?.title} maxLength={80} />
      <TextArea
        name="text"
        label="What the patient does"
        hint="As the handout will say it: how, how often, and when to stop."
        rows={5}
        defaultValue={defaults?.text}
      />
    </>
  )
}
