package vigor.platform.audit;

/**
 * Where the chain ends.
 *
 * @param position of the last link, 0 before the first
 * @param globalIndex the last linked event's index in the store, 0 before the first
 * @param link the last hash
 */
record ChainHead(long position, long globalIndex, byte[] link) {}
