package vigor.coaching.command;

import vigor.kernel.command.NotPersonal;

/**
 * What a provider says it read and wrote.
 *
 * @param input all tokens read
 * @param cachedInput those of them it had read before and bills at less
 * @param output all tokens written, the hidden ones of reasoning included
 */
@NotPersonal("what a provider counted")
public record TokenUsage(long input, long cachedInput, long output) {}
