package org.opendps.registry.application.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.declaration.DeclaredGround;
import org.opendps.registry.application.declaration.Exclusion;
import org.opendps.registry.application.pack.Completeness;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.regime.condition.Condition;

/**
 * An application as those see it who judge it.
 *
 * @param number which submission it is: what is noted of one is no evidence on the next
 */
public record Submission(
        UUID id,
        int number,
        UUID purchasingSystemId,
        Listing system,
        List<Condition> conditions,
        List<DeclaredGround> grounds) {

    static Submission of(Application application, Listing system) {
        var pack = application.dossier().received().pack();
        return new Submission(
                application.id(),
                application.dossier().submissions(),
                system.id(),
                system,
                Completeness.conditionsToAnswer(pack, system),
                pack.exclusionGrounds());
    }

    public Exclusion exclusionOn(LocalDate today) {
        return Exclusion.of(grounds, system.regime(), today);
    }
}
