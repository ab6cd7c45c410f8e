package vigor.admin.query.operation;

/** Asks for the {@link SystemStatusView}. */
public record GetSystemStatus() {}
