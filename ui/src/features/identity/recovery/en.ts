export const recovery = {
  forgotten: {
    title: 'Forgotten password?',
    lead: 'Tell us your e-mail address and we send you a link to set a new one.',
    submit: 'Send the link',
    other: 'It came back to you?',
    sent: 'If there is an account with this address, a link is on its way. It works for half an hour, once.',
    look: 'Nothing after a few minutes? Look into the spam folder, and check how the address is spelt.',
    log: 'This Vigor has no mail server: whoever runs it finds the link in the server log.',
    again: 'Use another address',
  },
  reset: {
    title: 'Set a new password',
    lead: 'You are logged out everywhere and log in with the new one. API tokens are deleted.',
    submit: 'Set password',
    done: 'Your new password is set.',
    logIn: 'Log in with it',
  },
  verify: {
    title: 'Verify your e-mail address',
    lead: 'One tap, and letters about your account are sure to reach you.',
    submit: 'Verify',
    done: 'Your address is verified.',
    on: 'Go on to Vigor',
    another: 'In Me, under Security, you can have a new link sent.',
  },
  noLink: 'This address is not complete. Open the link from the letter as a whole.',
  askAgain: 'Ask for a new link',
};
