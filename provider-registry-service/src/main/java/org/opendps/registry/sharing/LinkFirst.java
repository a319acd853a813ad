package org.opendps.registry.sharing;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at the token, and counts the call, before anything of the body is read; and of that no more than an application
 * can be long. Nobody without a login makes the service read what it then throws away.
 */
@Provider
@WithLink
public class LinkFirst implements ContainerRequestFilter {

    private final ShareLinks links;
    private final Uses uses;
    private final long longest;

    LinkFirst(
            ShareLinks links,
            Uses uses,
            @ConfigProperty(name = "dps.registry.shared-application-max-size") MemorySize longest) {
        this.links = links;
        this.uses = uses;
        this.longest = longest.asLongValue();
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when there is no such link, 429 when it is used too often */
    @Override
    public void filter(ContainerRequestContext request) {
        var link = links.sent(request.getHeaderString(SharedApplicationResource.TOKEN));
        if (link.isEmpty()) {
            var from = request.getHeaderString(SharedApplicationResource.FROM);
            uses.countMiss(from == null ? "" : from);
            throw new ShareLinkUnknown().refused();
        }
        uses.count(link.get());
        if (request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream(), longest));
        }
    }
}
