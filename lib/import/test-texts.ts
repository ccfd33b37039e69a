import fc from 'fast-check'

const character = fc.integer({ min: 0, max: 0x10ffff }).map(code => String.fromCodePoint(code))

/** Any text at all: of plain signs, of any characters, of halves of them, and of what means something in a file. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: character }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\t', '|', '\r', '\n', '\r\n', ' ', '\0', '\ufeff', "'", '=', 'a', '4'),
  }),
)
