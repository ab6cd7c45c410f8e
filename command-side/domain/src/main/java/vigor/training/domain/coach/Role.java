package vigor.training.domain.coach;

/** What an exercise is for within a session; sessions run in this order. */
enum Role {
  MAIN,
  SECOND,
  ACCESSORY,
  CONDITIONING,
  CORE,
  FINISHER,
  MOBILITY
}
