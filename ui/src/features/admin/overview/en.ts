export const overview = {
  money: 'Money this month',
  costs: 'All costs',
  models: 'Language models',
  ai: 'Set them up',
  system: 'The house',
  status: 'All about it',
};
