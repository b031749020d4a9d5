// How many times better ours is than another server: above 1 is better.

const measures = {
  p50: (own, other) => other.p50 / own.p50,
  perSecond: (own, other) => own.perSecond / other.perSecond,
  cpu: (own, other) => other.cpu / own.cpu,
};

/** The ratio of each measure, their geometric mean, and the least and greatest such mean among paired rounds. */
export function ratioTo(own, other) {
  const of = Object.fromEntries(Object.entries(measures).map(([name, ratio]) => [name, ratio(own, other)]));
  const paired = own.rounds.map((round, index) => geometricMean(Object.values(measures).map((ratio) => ratio(round, other.rounds[index]))));
  return { ...of, mean: geometricMean(Object.values(of)), paired };
}

/** The same over several workloads or numbers of connections. */
export function meanOf(ratios) {
  const mean = (of) => geometricMean(ratios.map(of));
  const paired = ratios[0].paired.map((_, index) => mean((ratio) => ratio.paired[index]));
  return { p50: mean((one) => one.p50), perSecond: mean((one) => one.perSecond), cpu: mean((one) => one.cpu), mean: mean((one) => one.mean), paired };
}

export const spreadOf = ({ paired }) => [Math.min(...paired), Math.max(...paired)];

const geometricMean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
