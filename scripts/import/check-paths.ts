import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Options, WrongUsage } from './options'

/** Throws WrongUsage, in words, where the file can't be read or the rows to set aside have no folder to go to. */
export function checkPaths({ file, setAside }: Pick<Options, 'file' | 'setAside'>): void {
  const there = statSync(file, { throwIfNoEntry: false })
  if (!there) throw new WrongUsage(`There is no file ${file}.`)
  if (there.isDirectory()) throw new WrongUsage(`${file} is a folder. Name one file.`)
  if (!may(file, constants.R_OK)) throw new WrongUsage(`${file} can’t be read by who runs this.`)
  if (setAside === null) return
  const folder = dirname(setAside)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongUsage(`There is no folder ${folder} for the rows that are set aside.`)
  }
  if (!may(folder, constants.W_OK)) throw new WrongUsage(`Who runs this can’t write into the folder ${folder}.`)
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}
