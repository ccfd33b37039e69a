import type { Gathered } from './gather'
import type { Guess } from './guess'
import type { PointIndex } from './point-index'

/** A stretch of the text that could not be read, why, and texts to put in its place. */
export type Problem = { text: string; message: string; meant: string[] }

/** What the reading of one text carries along. */
export type Reading = { text: string; index: PointIndex; guess: Guess; gathered: Gathered; problems: Problem[] }

/** More is no prescription but a slip of the hand. */
export const MOST_NEEDLINGS = 100

export const TOO_MANY = `A prescription holds at most ${MOST_NEEDLINGS} points.`

/** The point that is needled beside several vertebrae. */
export const BESIDE_THE_SPINE = 'EX-B2'
