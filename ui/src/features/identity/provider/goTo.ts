/** Leaves this page. Of its own, so that tests can stay. */
export const goTo = (address: string): void => window.location.assign(address);
