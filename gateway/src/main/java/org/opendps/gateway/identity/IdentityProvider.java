package org.opendps.gateway.identity;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendps.gateway.forwarding.Answer;
import org.opendps.gateway.forwarding.UpstreamClient;

/** The realm whose tokens count. */
@Singleton
public class IdentityProvider {

    private final UpstreamClient client;
    private final String discovery;

    IdentityProvider(
            UpstreamClient client, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String authServerUrl) {
        this.client = client;
        this.discovery = authServerUrl.replaceAll("/+$", "") + "/.well-known/openid-configuration";
    }

    /** The port opens some seconds before the realm is there, so the realm itself is asked for. */
    public Future<Answer> probe() {
        return client.probe(discovery);
    }

    static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
