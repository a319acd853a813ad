package org.opendps.gateway.identity;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.opendps.gateway.forwarding.Answer;

/**
 * Without the identity provider every request would be refused. The platform's own check stays down until a request
 * has come, which a balancer that waits for readiness never sends.
 */
@Readiness
@ApplicationScoped
class IdentityProviderReadiness implements AsyncHealthCheck {

    private static final String NAME = "identity provider";

    private final IdentityProvider identityProvider;

    IdentityProviderReadiness(IdentityProvider identityProvider) {
        this.identityProvider = identityProvider;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(() -> identityProvider.probe().toCompletionStage())
                .map(Answer::succeeded)
                .onFailure()
                .recoverWithItem(false)
                .map(up -> HealthCheckResponse.named(NAME).status(up).build());
    }
}
