package vigor.membership.edge;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vigor.membership.query.TierFeaturesView;

/** Shows what each tier includes. */
@RestController
class TierFeaturesEndpoint {

  @GetMapping("/api/v1/tiers/features")
  TierFeaturesView features() {
    return TierFeaturesView.ofAll();
  }
}
