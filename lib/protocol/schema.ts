import { z } from 'zod'
import { optionalText, requiredText, version } from '@/lib/form/fields'
import { prescription } from '@/lib/points/schema'
import { MODALITIES } from '@/lib/session/modalities'
import { modalitiesIn, modalityField, modalityKeys } from './modality-list'

const name = requiredText(80, 'Name the protocol.')

const checkboxes = z.object(
  Object.fromEntries(MODALITIES.map(modality => [modalityField(modality), z.string().optional()])),
)

const content = z.object({ name, prescription, note: optionalText(1000) }).and(
  checkboxes.transform(ticked => {
    const chosen = MODALITIES.filter(modality => ticked[modalityField(modality)] === '1')
    return { modalities: modalityKeys(chosen) }
  }),
)

type Content = { prescription: string; modalities: string }

const EMPTY = { path: ['prescription'], message: 'Type at least one point, or choose a modality.' }
const hasContent = ({ prescription, modalities }: Content) => prescription !== '' || modalities !== ''

export const protocolSchema = content.and(z.object({ submission: z.uuid() })).refine(hasContent, EMPTY)

export type ProtocolInput = z.output<typeof protocolSchema>

export const amendProtocolSchema = content
  .and(z.object({ version, reason: optionalText(300) }))
  .refine(hasContent, EMPTY)

export type AmendProtocolInput = z.output<typeof amendProtocolSchema>

/** A session's prescription and its modalities (keys between commas), kept under a name. */
export const saveAsProtocolSchema = z
  .object({
    name,
    prescription,
    modalities: optionalText(300).transform(text => modalityKeys(modalitiesIn(text))),
    submission: z.uuid(),
  })
  .transform(input => ({ ...input, note: '' }))
  .refine(hasContent, EMPTY)

export const whichProtocolSchema = z.object({ protocolId: requiredText(60, 'Say which protocol.'), version })

export type WhichProtocol = z.output<typeof whichProtocolSchema>
