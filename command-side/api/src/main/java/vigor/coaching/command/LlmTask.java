package vigor.coaching.command;

import vigor.kernel.command.NotPersonal;

/**
 * What a call is for. The prompt itself is not kept: it is made again from the subject by the same
 * version of the same template.
 *
 * @param purpose for example {@code plan}
 * @param subject the stream the prompt is made from, for example {@code plan-…}
 * @param promptVersion the version of the template
 */
@NotPersonal("a code and the ids of what is asked about")
public record LlmTask(String purpose, String subject, String promptVersion) {}
