package org.opendps.local.identity;

import java.net.http.HttpResponse;

/** Keycloak did not do what it was asked. */
public final class IdentityProviderRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdentityProviderRefused(String request, HttpResponse<String> answer) {
        super("Keycloak refused: " + request + " was answered with " + answer.statusCode() + " " + answer.body());
    }
}
