import type { Note } from '../features/coach/notes';
import type { Exercise } from '../features/training/catalogue';
import type { LoggedSet, Suggestion, Workout } from '../features/training/workouts';
import type { Profile } from '../features/profile/profile';

/** A profile of somebody who told nothing yet. */
export const blankProfile: Profile = {
  goals: [],
  fitnessLevel: null,
  equipment: null,
  injuries: null,
  daysPerWeek: null,
  minutesPerSession: null,
  preferredDays: [],
  birthYear: null,
  bodyWeightKg: null,
  unit: null,
  timeZone: null,
  consents: { healthData: false, llm: false, analytics: false },
  screening: {
    heartCondition: null,
    chestPain: null,
    dizziness: null,
    chronicCondition: null,
    medication: null,
    jointProblem: null,
    supervisedOnly: null,
  },
  intensityLimited: true,
  complete: false,
  missing: ['goals', 'fitnessLevel', 'equipment', 'daysPerWeek', 'minutesPerSession'],
  erased: false,
  version: -1,
};

/** An exercise somebody made. */
export function anExercise(over: Partial<Exercise> = {}): Exercise {
  const id = over.id ?? '01900000-0000-7000-8000-0000000000ee';
  return {
    id,
    name: 'Sled push',
    aliases: [],
    pattern: 'lunge',
    primary: ['quads'],
    secondary: ['calves'],
    equipment: ['sled'],
    mechanics: 'compound',
    level: 'beginner',
    unilateral: false,
    bodyweightFraction: 0,
    measure: 'reps_weight',
    cues: [],
    strains: [],
    jointLoads: {},
    substitutionGroup: id,
    loadStepKg: 2.5,
    own: true,
    archived: false,
    ...over,
  };
}

export function aSet(over: Partial<LoggedSet> = {}): LoggedSet {
  return {
    setId: '01900000-0000-7000-8000-000000000001',
    exerciseId: 'goblet-squat',
    name: 'Goblet squat',
    reps: 8,
    weightKg: 20,
    rpe: 8,
    rir: null,
    type: 'working',
    durationSeconds: null,
    distanceMeters: null,
    note: null,
    noteErased: false,
    performedAt: '2026-03-02T18:00:00Z',
    removed: false,
    correctedFrom: [],
    ...over,
  };
}

export function aWorkout(over: Partial<Workout> = {}): Workout {
  return {
    id: '01900000-0000-7000-8000-0000000000aa',
    version: 1,
    status: 'open',
    planId: null,
    dayId: null,
    startedAt: new Date().toISOString(),
    finishedAt: null,
    durationMinutes: null,
    sessionRpe: null,
    note: null,
    noteErased: false,
    sets: [],
    removedSets: [],
    ...over,
  };
}

export function aSuggestion(over: Partial<Suggestion> = {}): Suggestion {
  return {
    exerciseId: 'goblet-squat',
    name: 'Goblet squat',
    lastTime: [],
    lastTimeAt: null,
    sets: 3,
    weightKg: 22.5,
    reps: 8,
    targetRpe: 7.5,
    rule: 'DoubleProgression',
    reason: 'All sets reached the top of the range last time.',
    receiptId: 'suggestion:1',
    ...over,
  };
}

export function aNote(over: Partial<Note> = {}): Note {
  return {
    id: '01900000-0000-7000-8000-0000000000bb',
    kind: 'motivation',
    about: '2026-11-23',
    status: 'written',
    tone: 'warm',
    saw: [],
    text: 'A note.',
    citations: [],
    by: { source: 'local', model: null, why: 'No language model is set up.' },
    charged: 0,
    requestedAt: '2026-11-23T10:00:00Z',
    writtenAt: '2026-11-23T10:00:00Z',
    version: 1,
    ...over,
  };
}
