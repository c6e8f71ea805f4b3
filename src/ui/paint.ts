import chalk from 'chalk'

/**
 * What colours mean here. chalk turns them off by itself for a pipe, NO_COLOR and dumb terminals;
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
