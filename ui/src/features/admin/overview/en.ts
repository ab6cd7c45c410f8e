export const overview = {
  money: 'Money this month',
  costs: 'All costs',
  models: 'Language models',
  ai: 'Set them up',
  people: 'People, the last 30 days',
  all: 'All people',
  agreed: 'Only people who agreed are counted: {{agreed}} of {{registered}}.',
  figure: {
    registered: 'Accounts',
    opened: 'Opened',
    active: 'Active',
    sessions: 'Sessions',
    sets: 'Sets',
    aiRequests: 'AI requests',
  },
  system: 'The house',
  status: 'All about it',
};
