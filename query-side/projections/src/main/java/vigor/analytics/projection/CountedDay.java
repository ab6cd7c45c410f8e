package vigor.analytics.projection;

/** What a person did on one day. */
record CountedDay(
    DayKey key,
    long sessions,
    long minutes,
    long begun,
    long planned,
    long sets,
    long chats,
    long notes,
    long plans) {
  static CountedDay idle(DayKey key) {
    return new CountedDay(key, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  CountedDay withSession(long duration) {
    return new CountedDay(
        key, sessions + 1, minutes + duration, begun, planned, sets, chats, notes, plans);
  }

  CountedDay withStart(boolean followsPlan) {
    return new CountedDay(
        key,
        sessions,
        minutes,
        begun + 1,
        planned + (followsPlan ? 1 : 0),
        sets,
        chats,
        notes,
        plans);
  }

  CountedDay withSet() {
    return new CountedDay(key, sessions, minutes, begun, planned, sets + 1, chats, notes, plans);
  }

  CountedDay withChat() {
    return new CountedDay(key, sessions, minutes, begun, planned, sets, chats + 1, notes, plans);
  }

  CountedDay withNote() {
    return new CountedDay(key, sessions, minutes, begun, planned, sets, chats, notes + 1, plans);
  }

  CountedDay withPlan() {
    return new CountedDay(key, sessions, minutes, begun, planned, sets, chats, notes, plans + 1);
  }
}
