package vigor.profile.domain;

import vigor.kernel.command.CommandRefused;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.ProfileChanges;

/** Health data is kept only with consent to that purpose (GDPR article 9). */
final class HealthFactsNeedConsent {

  private HealthFactsNeedConsent() {}

  static void check(ProfileChanges wish, Profile profile) {
    if (consentAfter(wish, profile)) {
      return;
    }
    refuseIf(wish.injuries() != null && !wish.injuries().isEmpty(), "injuries");
    refuseIf(wish.bodyWeight() != null, "bodyWeightKg");
    refuseIf(wish.screening() != null, "screening");
  }

  static void check(Profile profile, String field) {
    refuseIf(!profile.consentsTo(ConsentPurpose.HEALTH_DATA), field);
  }

  private static boolean consentAfter(ProfileChanges wish, Profile profile) {
    Boolean stated =
        wish.consents() == null ? null : wish.consents().get(ConsentPurpose.HEALTH_DATA);
    return stated != null ? stated : profile.consentsTo(ConsentPurpose.HEALTH_DATA);
  }

  private static void refuseIf(boolean violated, String field) {
    if (violated) {
      throw CommandRefused.rule(
          "HealthFactsNeedConsent", field, "Agree to storing health data first.");
    }
  }
}
