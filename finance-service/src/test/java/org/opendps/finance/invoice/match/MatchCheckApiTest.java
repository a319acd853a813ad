package org.opendps.finance.invoice.match;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class MatchCheckApiTest {

    private static ValidatableResponse check(String body) {
        return by(Login.as("portal"), body).post("/v1/match-checks").then();
    }

    @Test
    void answersAsPublished() {
        check("""
                {"order": {"units": 8, "unitCost": "55.00"}, "received": {"units": 7},
                 "invoice": {"units": 8, "unitCost": "55.00"}, "tolerance": "0.00"}""")
                .statusCode(200)
                .body("result", equalTo("HOLD"))
                .body("reasons", contains("OVER_QUANTITY"))
                .body("payable", equalTo("385.00"))
                .body("disputed", equalTo("55.00"));
    }

    @Test
    void withoutToleranceThePriceIsTheOrdered() {
        check("""
                {"order": {"units": 8, "unitCost": "55.00"}, "received": {"units": 8},
                 "invoice": {"units": 8, "unitCost": "55.00"}}""").statusCode(200).body("result", equalTo("MATCHED")).body("reasons", empty());
    }

    @Test
    void whatWasNeitherOrderedNorReceivedIsHeld() {
        check("""
                {"invoice": {"units": 8, "unitCost": "55.00"}}""")
                .statusCode(200)
                .body("reasons", contains("NO_ORDER", "NOT_RECEIVED", "OVER_QUANTITY"))
                .body("payable", equalTo("0.00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            invoice.units    | {"invoice": {"units": 0, "unitCost": "55.00"}}
            invoice.unitCost | {"invoice": {"units": 1, "unitCost": "-0.01"}}
            received.units   | {"received": {"units": -1}, "invoice": {"units": 1, "unitCost": "55.00"}}
            order.units      | {"order": {"unitCost": "1.00"}, "invoice": {"units": 1, "unitCost": "55.00"}}
            tolerance        | {"tolerance": "-0.01", "invoice": {"units": 1, "unitCost": "55.00"}}
            invoice          | {"order": {"units": 1, "unitCost": "1.00"}}
            """)
    void namesWhatIsWrong(String field, String body) {
        check(body).statusCode(400).body("violations[0].field", equalTo(field));
    }
}
