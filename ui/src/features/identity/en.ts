export const identity = {
  tagline: 'Training that shows its reasons.',
  promise: 'A plan made for you, every number explained, nothing you log ever lost.',
  login: {
    title: 'Welcome back',
    submit: 'Log in',
    other: 'New here?',
    otherLink: 'Create an account',
    wrong: 'E-mail and password do not match an account.',
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
  stepUp: {
    title: 'Is it still you?',
    lead: 'This needs your password again. It then holds for five minutes.',
    confirm: 'Confirm',
  },
  admin: 'Administration',
  logout: 'Log out',
};
