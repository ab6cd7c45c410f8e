package vigor.admin.query.operation;

/** Asks for the {@link ProcessorList}. */
public record FindProcessors() {}
