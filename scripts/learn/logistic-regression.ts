/** One thing to learn from: features with their values, and the classes that are right. */
export interface Lesson {
  readonly places: readonly number[]
  readonly values: readonly number[]
  readonly accepted: readonly number[]
}

export interface Learnt {
  /** For each place the weights of all classes, side by side. */
  readonly weights: Float32Array
  readonly bias: Float32Array
}

const rounds = 12
const pace = 0.1
/** What is not needed is forgotten little by little. */
const forgetting = 1e-5

/**
 * Multinomial logistic regression by stochastic gradient descent, each weight at a pace of its own (AdaGrad: Duchi and
 * others, 2011). Where several classes are right, whatever is given to them together counts as right.
 */
export function learn(lessons: readonly Lesson[], classes: number, places: number): Learnt {
  const weights = new Float32Array(places * classes)
  const steepness = new Float32Array(places * classes)
  const bias = new Float32Array(classes)
  const order = lessons.map((_, index) => index)
  const chance = chanceFrom(1)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance)
    for (const index of order) {
      const lesson = lessons[index]
      if (lesson !== undefined) take(lesson)
    }
  }
  return {weights, bias}

  function take({places: met, values, accepted}: Lesson): void {
    const chances = predict(met, values)
    const right = accepted.reduce((sum, each) => sum + (chances[each] ?? 0), 0)
    for (let each = 0; each < classes; each += 1) {
      const given = chances[each] ?? 0
      const error = given - (accepted.includes(each) ? given / right : 0)
      if (Math.abs(error) < 1e-4) continue
      bias[each] = (bias[each] ?? 0) - 0.02 * error
      for (let at = 0; at < met.length; at += 1) {
        const index = (met[at] ?? 0) * classes + each
        const slope = error * (values[at] ?? 0)
        const known = (steepness[index] ?? 0) + slope * slope
        const weight = weights[index] ?? 0
        steepness[index] = known
        weights[index] = weight - (pace / Math.sqrt(known + 1e-3)) * slope - forgetting * weight
      }
    }
  }

  function predict(met: readonly number[], values: readonly number[]): readonly number[] {
    const sums = Array.from(bias)
    for (let at = 0; at < met.length; at += 1) {
      const begin = (met[at] ?? 0) * classes
      const value = values[at] ?? 0
      for (let each = 0; each < classes; each += 1)
        sums[each] = (sums[each] ?? 0) + (weights[begin + each] ?? 0) * value
    }
    const most = Math.max(...sums)
    const powers = sums.map(sum => Math.exp(sum - most))
    const all = powers.reduce((sum, power) => sum + power, 0)
    return powers.map(power => power / all)
  }
}

function shuffle(order: number[], chance: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(chance() * (index + 1))
    const [a = 0, b = 0] = [order[index], order[other]]
    order[index] = b
    order[other] = a
  }
}

/** The same lessons give the same weights. A linear congruential generator: Numerical Recipes, 1992. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
