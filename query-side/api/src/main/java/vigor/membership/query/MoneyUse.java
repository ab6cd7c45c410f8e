package vigor.membership.query;

/** Money of one window in micro-USD: charged, set aside, and how much the tier allows in all. */
public record MoneyUse(long usedMicroUsd, long reservedMicroUsd, long limitMicroUsd) {}
