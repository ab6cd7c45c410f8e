export const identity = {
  tagline: 'Training that shows its reasons.',
  promise: 'A plan made for you, every number explained, nothing you log ever lost.',
  login: {
    title: 'Welcome back',
    submit: 'Log in',
    other: 'New here?',
    otherLink: 'Create an account',
    wrong: 'E-mail and password do not match an account.',
    forgotten: 'Forgotten password?',
  },
  code: {
    title: 'One more step',
    label: 'Code',
    hint: 'Of your authenticator app, or a recovery code.',
    missing: 'Type the code.',
    wrong:
      'That code does not open this account. Codes work once and not for long: take the next one.',
    back: 'Start over',
  },
  register: {
    title: 'Create your account',
    submit: 'Create account',
    other: 'Already training with us?',
    otherLink: 'Log in',
    passwordHint: 'At least {{min}} characters. A few words you remember work well.',
  },
  name: 'Name',
  email: 'E-mail',
  password: 'Password',
  errors: {
    name: 'Tell us what to call you.',
    email: 'That does not look like an e-mail address.',
    passwordShort: 'Use at least {{min}} characters.',
    passwordMissing: 'Type your password.',
  },
  provider: {
    goOn: 'Continue with {{provider}}',
    title: 'Logging you in',
    wait: 'One moment, we are checking who you are …',
    refused: 'You were not signed in there, so nothing has changed here.',
    otherwise: 'Would you rather do it another way?',
    back: 'Back to Vigor',
  },
  stepUp: {
    title: 'Is it still you?',
    lead: 'This needs your password again. It then holds for five minutes.',
    there:
      'Sign in with {{provider}} once more, then repeat what you were about to do. It holds for five minutes.',
    confirm: 'Confirm',
  },
  admin: 'Administration',
  logout: 'Log out',
};
