package vigor.profile.command;

import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Severity;

/** A limit of the body to plan around. */
public record Injury(BodySite site, Severity severity, @Nullable String note) {}
