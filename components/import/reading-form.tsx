import { RadioGroup } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { checkFileAction } from '@/lib/import/actions'
import type { FileSettings, Inspection } from '@/lib/import/reading'
import { fieldsLeftOut, formOfSettings } from '@/lib/import/settings-form'
import { ColumnChoices } from './column-choices'
import { DateStyleQuestion } from './date-style-question'

type Props = {
  importId: string
  inspection: Inspection
  /** As it was chosen before, where the file was checked already. */
  chosen: FileSettings | null
  timeZone: string
}

/** How the file is to be read: the questions that it leaves open, and what each column is. */
export function ReadingForm({ importId, inspection, chosen, timeZone }: Props) {
  const { questions, suggested, ambiguousDates, header, examples } = inspection
  const begun = chosen
    ? { ...fieldsLeftOut(header), ...formOfSettings(chosen, []) }
    : formOfSettings(suggested, questions)
  return (
    <Form action={checkFileAction.bind(null, importId)} begun={begun} undone="Nothing was checked yet.">
      {questions.includes('date_style') && (
        <DateStyleQuestion dates={ambiguousDates} births={suggested.birthDateStyle !== null} timeZone={timeZone} />
      )}
      {questions.includes('number_makes_session') && (
        <RadioGroup
          name="numberMakesSession"
          label="Was a row with a session number but no points a treatment?"
          hint="A row with points always makes a session on its day. Some rows have a number and no points."
          choices={[
            { value: 'yes', label: 'Yes, record a session' },
            { value: 'no', label: 'No, scores alone' },
          ]}
        />
      )}
      <ColumnChoices header={header} examples={examples} />
      <SubmitButton pending="Checking …">Check the rows</SubmitButton>
    </Form>
  )
}
