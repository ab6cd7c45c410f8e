package vigor.identity.edge.directory;

import org.jspecify.annotations.Nullable;
import vigor.profile.query.ProfileView;

/** Who a person is and what they told; null once erased. */
record DisclosedUser(@Nullable String email, @Nullable String displayName, ProfileView profile) {}
