/** The chain of hashes over the log, and how a stored or exported one is verified. */
@NullMarked
package vigor.platform.audit.proof;

import org.jspecify.annotations.NullMarked;
