package vigor.coaching.query.usage;

import java.time.LocalDate;
import vigor.kernel.command.PersonId;

/** Asks for the {@link LlmUsageView} of the owner, both days (UTC) included. */
public record GetLlmUsage(PersonId owner, LocalDate from, LocalDate to) {}
