package org.opendps.registry.acting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** What the request itself says: the header On-Behalf-Of, and whether it is about to change something. */
@ApplicationScoped
class OnBehalfOf {

    static final String HEADER = "On-Behalf-Of";

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** @throws org.opendps.blocks.problem.Refused 400 when it is no id */
    Optional<UUID> provider() {
        var sent = request().getHttpHeaders().getHeaderString(HEADER);
        return Optional.ofNullable(sent).map(OnBehalfOf::id);
    }

    private static UUID id(String sent) {
        try {
            var id = UUID.fromString(sent.strip());
            if (id.toString().equalsIgnoreCase(sent.strip())) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // falls through: an id that is short of digits is refused in the same words
        }
        throw new OnBehalfOfMalformed().refused();
    }

    /** @throws org.opendps.blocks.problem.Refused 400 when it is missing */
    UUID required() {
        return provider().orElseThrow(() -> new OnBehalfOfMissing().refused());
    }

    boolean isSent() {
        return provider().isPresent();
    }

    boolean isForAChange() {
        return !READING.contains(request().getMethod());
    }

    private static ResteasyReactiveRequestContext request() {
        return Objects.requireNonNull(CurrentRequestManager.get(), "outside of a request nobody acts for a provider");
    }
}
