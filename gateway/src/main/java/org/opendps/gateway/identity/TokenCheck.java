package org.opendps.gateway.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opendps.gateway.limit.StrangerRates;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;

/** Lets nobody pass without a valid bearer token. What the token allows is for the services to say. */
@Singleton
public class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);

    private static final Problem NO_TOKEN = new Problem(
            Reason.NOT_AUTHENTICATED,
            "Send a token of the identity provider's realm dps in the header Authorization: Bearer <token>.");
    private static final Problem BAD_TOKEN = new Problem(
            Reason.NOT_AUTHENTICATED,
            "The token was not accepted: it has expired, or was not made by the identity provider's realm dps."
                    + " Get a new one.");
    private static final Problem IDENTITY_PROVIDER_AWAY = new Problem(
            Reason.SERVICE_AWAY,
            "The identity provider cannot be reached, so the token cannot be checked. Repeat the request after the time"
                    + " in Retry-After.");

    private final StrangerRates strangers;
    private final AcceptedTokens accepted;

    TokenCheck(StrangerRates strangers, AcceptedTokens accepted) {
        this.strangers = strangers;
        this.accepted = accepted;
    }

    /**
     * Goes on with {@code next} on the same event loop, or answers.
     *
     * @param next takes the client to which the token was given
     */
    public void admit(RoutingContext exchange, Consumer<Client> next) {
        String authorization = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        Client known = accepted.find(authorization);
        if (known != null) {
            next.accept(known);
            return;
        }
        // failures come back to this method; the platform must not answer them as well
        exchange.put(
                QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (ignored, failure) -> {});
        Context context = exchange.vertx().getOrCreateContext();
        Uni<SecurityIdentity> identity = QuarkusHttpUser.getSecurityIdentity(exchange, null);
        identity.emitOn(task -> context.runOnContext(ignored -> task.run()))
                .subscribe()
                .with(
                        caller -> {
                            if (caller == null || caller.isAnonymous()) {
                                refuse(exchange, "Bearer realm=\"dps\"", NO_TOKEN);
                            } else {
                                next.accept(accepted(authorization, caller));
                            }
                        },
                        failure -> refuse(exchange, failure));
    }

    private Client accepted(@Nullable String authorization, SecurityIdentity caller) {
        Client client = Client.of(caller);
        if (authorization != null && caller.getPrincipal() instanceof JsonWebToken token) {
            accepted.keep(authorization, client, Instant.ofEpochSecond(token.getExpirationTime()));
        }
        return client;
    }

    private void refuse(RoutingContext exchange, Throwable failure) {
        if (failure instanceof AuthenticationFailedException && !IdentityProvider.isAway(failure)) {
            refuse(exchange, "Bearer realm=\"dps\", error=\"invalid_token\"", BAD_TOKEN);
            return;
        }
        LOG.warnf("The token could not be checked: %s", failure);
        IDENTITY_PROVIDER_AWAY.answer(exchange);
    }

    /** Guessing is not free. */
    private void refuse(RoutingContext exchange, String challenge, Problem problem) {
        if (strangers.admit(exchange)) {
            exchange.response().putHeader("WWW-Authenticate", challenge);
            problem.answer(exchange);
        }
    }
}
