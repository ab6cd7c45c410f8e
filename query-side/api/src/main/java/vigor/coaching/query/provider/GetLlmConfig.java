package vigor.coaching.query.provider;

/** Asks for the {@link LlmConfigView}. */
public record GetLlmConfig() {}
