package vigor.coaching.projection.provider;

import vigor.coaching.command.provider.LlmSettings;

/** The one row of the settings, as they are after {@code version}. */
record SettingsRow(LlmSettings settings, long version) {
  /** The primary key of the one row. */
  static final Integer KEY = 1;
}
