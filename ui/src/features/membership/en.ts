export const membership = {
  title: 'Membership',
  tier: { free: 'Free', premium: 'Premium', unlimited: 'Unlimited' },
  left: 'AI requests left today',
  leftOf: '{{left}} of {{limit}}',
  localToo: 'Used up until {{when}}. Vigor’s own coach goes on answering.',
  moneyOf: '{{used}} of {{limit}}',
};
