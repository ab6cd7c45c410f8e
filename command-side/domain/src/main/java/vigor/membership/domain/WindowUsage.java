package vigor.membership.domain;

import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendWindow;

/** What is settled in one window. */
record WindowUsage(SpendWindow window, long requests, MicroUsd money) {

  static WindowUsage unused(SpendWindow window) {
    return new WindowUsage(window, 0, MicroUsd.ZERO);
  }

  WindowUsage charged(MicroUsd amount) {
    return new WindowUsage(window, requests + 1, money.plus(amount));
  }
}
