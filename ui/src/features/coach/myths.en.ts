/** Things people are told about training, and what studies found. */
export const myths = {
  spot: {
    claim: 'Sit-ups burn belly fat.',
    finding:
      'Six weeks of abdominal exercise made the muscles endure more and left the fat over them as it was. Fat goes where the body takes it, by the balance of food and movement.',
  },
  soreness: {
    claim: 'Without soreness it did not work.',
    finding:
      'Soreness mostly tells that something was new. Muscles grow without it, and strong soreness spoils the next session.',
  },
  light: {
    claim: 'Light weights do not build muscle.',
    finding:
      'Taken close to failure, light and heavy loads build about the same muscle. Heavy ones build more maximal strength.',
  },
  window: {
    claim: 'Protein has to come within the hour.',
    finding:
      'Once the total of the day is the same, the hour around training makes no clear difference.',
  },
  knees: {
    claim: 'Deep squats ruin the knees.',
    finding:
      'In healthy knees, deep squats learnt with rising load are no more harmful than shallow ones. Whoever has a knee problem asks somebody who can look at it.',
  },
  failure: {
    claim: 'Every set has to end in failure.',
    finding:
      'Strength gains are about the same with a few reps left. For growth, closer helps a little, at the price of more tiredness.',
  },
  age: {
    claim: 'I am too old to get stronger.',
    finding:
      'People of 72 to 98 more than doubled their strength in ten weeks of supervised training.',
  },
};
