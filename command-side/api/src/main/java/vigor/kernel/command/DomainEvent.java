package vigor.kernel.command;

/** Something that happened to one person's data. Everything a person did is told in their order. */
public interface DomainEvent extends StoredEvent {
  /** Whose story this event belongs to; projections keep the order per person. */
  PersonId person();
}
