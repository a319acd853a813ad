package org.opendps.calloff;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.opendps.test.AuthorizationMatrix;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AuthorizationMatrixTest {

    @Test
    void everyEndpointHasARule() {
        new AuthorizationMatrix().coversEveryEndpoint();
    }

    @Test
    void everyRuleIsKept() {
        new AuthorizationMatrix().isKept();
    }
}
