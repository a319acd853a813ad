package org.opendps.registry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.opendps.test.document.DocumentRules;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class OpenApiTest {

    private final DocumentRules document =
            new DocumentRules(() -> Objects.requireNonNull(Registry.provider().provider()));

    @Test
    void everyOperationKeepsTheConventions() {
        document.everyOperationKeepsTheConventions();
    }

    @Test
    void everyExampleIsUnderstoodAndAnswersAsDocumented() {
        document.everyExampleIsUnderstood();
    }

    @Test
    void everyFieldOfARequestIsKnown() {
        document.everyFieldOfARequestIsKnown();
    }

    @Test
    void isTheDocumentThatIsCheckedIn() {
        document.isTheDocumentThatIsCheckedIn("provider-registry-service");
    }
}
