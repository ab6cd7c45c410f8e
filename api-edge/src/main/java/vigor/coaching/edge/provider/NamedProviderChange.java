package vigor.coaching.edge.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A provider's name, and how it is to be asked. */
record NamedProviderChange(@NotBlank String name, @Valid @NotNull ProviderChange setup) {}
