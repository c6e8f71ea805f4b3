import {Chalk, supportsColor} from 'chalk'

/** https://no-color.org: set to anything but nothing. chalk itself knows only a flag of that name. */
const colourless = (process.env.NO_COLOR ?? '') !== ''
const chalk = new Chalk({level: colourless || !supportsColor ? 0 : supportsColor.level})

/**
 * What colours mean here. There are none in a pipe, under NO_COLOR and on dumb terminals;
 * no meaning is ever carried by colour alone.
 */
export const paint = {
  strong: chalk.bold,
  quiet: chalk.dim,
  good: chalk.green,
  warn: chalk.yellow,
  bad: chalk.red,
  place: chalk.cyan,
  emergency: chalk.bold.white.bgRed,
  urgent: chalk.bold.yellow,
} as const
