package org.opendps.blocks.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

/** A token that could not be checked is not a bad token. */
class TokenNotCheckedTest {

    private static final UriInfo ANYWHERE = (UriInfo) Proxy.newProxyInstance(
            UriInfo.class.getClassLoader(), new Class<?>[] {UriInfo.class}, (proxy, method, arguments) -> "/v1/notes");

    private static int statusOf(AuthenticationFailedException fault) {
        return new FrameworkFaults().notAccepted(fault, ANYWHERE).getStatus();
    }

    @Test
    void keysThatCannotBeFetchedAreNoFaultOfTheToken() {
        assertThat(statusOf(new AuthenticationFailedException(new ConnectException("refused"))))
                .isEqualTo(503);
        assertThat(statusOf(new AuthenticationFailedException(
                        new OIDCException("no keys", new ConnectException("refused")))))
                .isEqualTo(503);
    }

    @Test
    void tokenThatWasCheckedAndRefusedIsNotAccepted() {
        assertThat(statusOf(new AuthenticationFailedException(new IllegalArgumentException("signature"))))
                .isEqualTo(401);
        assertThat(statusOf(new AuthenticationFailedException(new OIDCException("not an access token"))))
                .isEqualTo(401);
        assertThat(statusOf(new AuthenticationFailedException())).isEqualTo(401);
    }
}
