import type { Schema } from '../../../api/client';

export type Zone = Schema<'VolumeZone'>;

export const ZONES: Zone[] = ['below_mv', 'below_mev', 'productive', 'best', 'high', 'above_mrv'];

const INKS: Record<Zone, string> = {
  below_mv: 'ember.muted',
  below_mev: 'ember.emphasized',
  productive: 'ember.400',
  best: 'kept',
  high: 'gold',
  above_mrv: 'fg.error',
};

/** The colour of a zone; every place that shows it says the zone in words too. */
export const inkOf = (zone: Zone | null | undefined): string =>
  zone ? INKS[zone] : 'bg.emphasized';
