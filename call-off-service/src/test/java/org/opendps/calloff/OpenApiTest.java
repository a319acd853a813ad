package org.opendps.calloff;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.opendps.test.TestStack;
import org.opendps.test.document.DocumentRules;

@QuarkusTest
@WithTestResource(TestStack.class)
class OpenApiTest {

    private final DocumentRules document = new DocumentRules();

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
        document.isTheDocumentThatIsCheckedIn("call-off-service");
    }
}
