export const coach = {
  title: 'Coach',
  lead: 'Ask about your plan, your progress or an exercise.',
  question: 'Your question',
  ask: 'Ask',
  stop: 'Stop',
  fresh: 'New conversation',
  thinking: 'Thinking…',
  you: 'You',
  answer: 'Coach',
  starters: {
    label: 'Try one of these',
    next: 'What should I train next?',
    progress: 'Am I getting stronger?',
    week: 'How much did I do this week?',
    soreness: 'Should I train when I am sore?',
  },
  by: {
    local: 'Answered by Vigor itself',
    safety: 'A fixed answer, because this matters',
    model: 'Answered by {{source}} · {{model}}',
  },
  charged: 'cost ${{dollars}}',
  free: 'free',
  rests: 'Rests on',
  stopped: 'You stopped this answer.',
  erased: 'These words were erased.',
  refused: 'Not asked: a limit of your tier is reached.',
  resets: 'It starts anew {{when}}.',
  local: 'Ask Vigor itself',
  interrupted: 'The model broke off, so Vigor answered instead.',
  slow: 'The answer takes long. It will be here when it comes.',
  lost: 'The connection broke off. Your question is kept.',
  again: 'Listen again',
  askAgain: 'Ask again',
  recommend: {
    title: 'Worth doing next',
    lead: 'Worked out by rules from what you logged, never by a model.',
    go: 'Go',
    goTo: 'Go: {{title}}',
  },
  myths: {
    title: 'Heard in the gym',
    source: 'Source: {{source}}',
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
  },
  tone: { legend: 'Tone', warm: 'Warm', direct: 'Direct', calm: 'Calm' },
  notes: {
    today: 'From your coach',
    week: 'Your last week',
    weekLead: 'Sessions, muscles, your best lift, and one thing for the week ahead.',
    weekOpen: 'Look back at the week',
    weekOf: 'Week {{week}}',
    analysis: 'How this session went',
    analyse: 'Analyse this session',
    waiting: 'Still being written…',
  },
  sight: {
    open: 'What the coach sees',
    lead: 'Nothing else about you: no name, no address, no notes in your own words. Wrong? Correct it at its source.',
    none: 'Nothing yet. It grows with your plan and your sessions.',
    model: 'With your consent a language model may see this too.',
    noModel: 'No language model sees any of it. You can change that under Me.',
    check: 'Check',
  },
};
