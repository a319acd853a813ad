package org.opendps.eligibility;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.opendps.test.AuthorizationMatrix;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
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
