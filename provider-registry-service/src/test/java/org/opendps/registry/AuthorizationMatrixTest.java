package org.opendps.registry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.opendps.test.AuthorizationMatrix;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class AuthorizationMatrixTest {

    private final AuthorizationMatrix matrix = new AuthorizationMatrix();

    @Test
    void coversEveryEndpoint() {
        matrix.coversEveryEndpoint();
    }

    @Test
    void isKept() {
        matrix.isKept();
    }
}
