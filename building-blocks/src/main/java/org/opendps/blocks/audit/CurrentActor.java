package org.opendps.blocks.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.trace.RequestIds;

/** Who acts on this thread at this moment. */
@ApplicationScoped
class CurrentActor {

    private final Caller caller;
    private final OnBehalfOf onBehalfOf;

    CurrentActor(Caller caller, OnBehalfOf onBehalfOf) {
        this.caller = caller;
        this.onBehalfOf = onBehalfOf;
    }

    Actor find() {
        var work = Work.current();
        if (work != null) {
            return Actor.system(work.name(), work.authority(), RequestIds.current());
        }
        // a thread that nothing of the framework has prepared has no request to look for
        var request = Arc.container().requestContext().isActive() ? CurrentRequestManager.get() : null;
        return request == null || request.getTarget() == null
                ? Actor.system(OwnCode.onTheStack(), null, null)
                : caller(request.getTarget());
    }

    private Actor caller(RuntimeResource operation) {
        return new Actor(
                caller.username(),
                caller.subject(),
                Roles.ALL.stream().filter(caller::is).sorted().collect(Collectors.joining(" ")),
                caller.ownAuthority().orElse(null),
                onBehalfOf.provider().map(UUID::toString).orElse(null),
                operation.getHttpMethod() + " " + template(operation),
                RequestIds.current());
    }

    private static String template(RuntimeResource operation) {
        var ofClass = operation.getClassPath() == null ? "" : operation.getClassPath().template;
        var path = ofClass + "/" + operation.getPath().template;
        return path.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
    }
}
