package vigor.training.command.catalogue.injury;

import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Strain;

/**
 * One thing to mind about an exercise with an injury.
 *
 * @param site the injured site
 * @param strain what the exercise asks of the body; null when it is how strongly the joint is
 *     loaded
 * @param sentence the reason in plain words, without any medical claim
 */
public record Caution(BodySite site, @Nullable Strain strain, String sentence) {}
