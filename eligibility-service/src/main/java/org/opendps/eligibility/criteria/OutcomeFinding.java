package org.opendps.eligibility.criteria;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far one outcome is achieved; with no limb it is. */
public record OutcomeFinding(
        @NotNull Outcome outcome, @Nullable @Size(max = 10) List<@NotNull Limb> limbs) {

    List<Limb> distinctLimbs() {
        return limbs == null ? List.of() : limbs.stream().distinct().sorted().toList();
    }

    boolean isUnable() {
        return !distinctLimbs().isEmpty();
    }
}
