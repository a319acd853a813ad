package org.opendps.registry.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.opendps.registry.application.pack.Pack;

/**
 * What a provider is admitted for in a system.
 *
 * @param standing its applications that were admitted and whose membership has not ended: the first, and one for each
 *     time that it applied for more
 */
public record Held(List<Application> standing) {

    /** @throws org.opendps.blocks.problem.Refused 409 when it asks for nothing that it does not have */
    public void mustLackSomethingOf(Pack asked) {
        boolean says = !asked.categories().isEmpty() && !asked.areas().isEmpty();
        if (says
                && all(Pack::categories).containsAll(asked.categories())
                && all(Pack::areas).containsAll(asked.areas())) {
            throw new AppliedAlready().refused();
        }
    }

    private List<String> all(Function<Pack, List<String>> what) {
        return standing.stream()
                .map(application -> application.dossier().received().pack())
                .flatMap(pack -> what.apply(pack).stream())
                .toList();
    }

    /** The member that it is. */
    public Optional<UUID> member() {
        return standing.stream().findFirst().map(Application::memberId);
    }
}
