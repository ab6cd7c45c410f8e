package vigor.kernel.command;

/** Something that happened, to a person's data or to the house itself. */
public interface StoredEvent {}
