package vigor.coaching.query.provider;

import vigor.coaching.command.provider.ProviderSetup;

/**
 * A provider as it is set up.
 *
 * @param source who set it up
 */
public record ConfiguredProvider(String name, SettingSource source, ProviderSetup setup) {}
