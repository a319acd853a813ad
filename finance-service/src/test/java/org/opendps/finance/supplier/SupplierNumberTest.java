package org.opendps.finance.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.payrun.PayRunStory;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A provider that is paid as a supplier already. */
@QuarkusTest
@WithTestResource(TestStack.class)
class SupplierNumberTest {

    private final PayRunStory council = new PayRunStory();
    private final UUID provider = FinanceStory.anotherProvider();
    private final String path = "/v1/suppliers/" + provider;

    @BeforeEach
    void aSupplier() {
        council.registered(provider, "SELF_BILLING");
    }

    private String number() {
        return by(council.finance).get(path).path("supplierNumber");
    }

    private Response put(Login who, String number, String billing) {
        var etag = by(council.finance).get(path).header("ETag");
        return by(who, Map.of("supplierNumber", number, "billing", billing))
                .header("If-Match", etag)
                .put(path);
    }

    private Response approve(Login who, String number) {
        return by(who, Map.of("supplierNumber", number)).post(path + "/approval");
    }

    @Test
    void anotherNumberWaitsForSomebodyElse() {
        var number = number();

        put(council.finance, "S-DIVERTED", "INVOICE")
                .then()
                .statusCode(200)
                .body("supplierNumber", equalTo(number))
                .body("billing", equalTo("INVOICE"))
                .body("proposal.supplierNumber", equalTo("S-DIVERTED"));
        approve(council.finance, "S-DIVERTED").then().statusCode(403);
        by(council.approver, Map.of()).post(path + "/approval").then().statusCode(400);
        approve(council.approver, "S-DIVERTED")
                .then()
                .statusCode(200)
                .body("supplierNumber", equalTo("S-DIVERTED"))
                .body("proposal", nullValue());
        approve(council.approver, "S-DIVERTED")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-number-proposed"));
    }

    @Test
    void onlyTheNumberThatWasComparedIsApproved() {
        var number = number();
        put(council.finance, "S-COMPARED", "SELF_BILLING").then().statusCode(200);
        put(council.finance, "S-DIVERTED", "SELF_BILLING").then().statusCode(200);

        approve(council.approver, "S-COMPARED")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/other-number-proposed"));
        assertThat(number()).isEqualTo(number);
    }

    @Test
    void nobodyApprovesTheNumberThatTheyProposed() {
        var both = new Login("both", Set.of("finance", "finance-approver"), council.council, null);
        put(both, "S-MINE", "SELF_BILLING").then().statusCode(200);

        approve(both, "S-MINE").then().statusCode(422).body("type", equalTo("/problems/own-supplier-number"));
    }

    @Test
    void aNumberThatIsRejectedChangesNothing() {
        var number = number();
        put(council.finance, "S-DIVERTED", "SELF_BILLING").then().statusCode(200);

        by(council.approver)
                .post(path + "/rejection")
                .then()
                .statusCode(200)
                .body("supplierNumber", equalTo(number))
                .body("proposal", nullValue());
        approve(council.approver, "S-DIVERTED").then().statusCode(409);
    }
}
