package vigor.platform.audit.proof;

import java.util.Optional;

/**
 * What a verification found.
 *
 * @param finding the first fault; empty when all is well
 * @param verified positions that are well, from the first
 * @param checkpoints signed statements that were compared with the chain and agree
 * @param signedUpTo the last position that a good checkpoint vouches for, 0 for none
 * @param notChained events behind the chain's end, which the next moment will chain
 */
public record Verdict(
    Optional<Finding> finding, long verified, int checkpoints, long signedUpTo, long notChained) {}
