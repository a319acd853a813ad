package org.opendps.eligibility.person.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.read;
import static org.opendps.eligibility.Casework.registered;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class RewrappingTest {

    private static final String NEXT = "next:" + Base64.getEncoder().encodeToString(new byte[32]);

    @Inject
    Rewrapping rewrapping;

    @Inject
    PersonKeys rows;

    @Inject
    InstantSource clock;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "dps.person.known-keys")
    String known;

    @AfterEach
    void wrapEverythingWithTheKeyOfTheOtherTests() {
        while (rewrapping.rewrap(new WrappingKeys(NEXT + "," + known)) > 0) {
            // until none is left
        }
    }

    private String one(String query, Object personRef) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, personRef);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    void keysAreWrappedAnewAndTheDataIsNotTouched() throws SQLException {
        var person = UUID.fromString(registered());
        var data = one("select xmin || encode(details, 'hex') from person_details where person_ref = ?", person);
        assertThat(one("select wrapped_with from person_key where person_ref = ?", person))
                .isEqualTo("demonstration");

        var both = new WrappingKeys(known + "," + NEXT);
        while (rewrapping.rewrap(both) > 0) {
            // until none is left
        }

        assertThat(one("select wrapped_with from person_key where person_ref = ?", person))
                .isEqualTo("next");
        assertThat(one("select xmin || encode(details, 'hex') from person_details where person_ref = ?", person))
                .isEqualTo(data);
        assertThat(rewrapping.rewrap(both)).as("nothing is left").isZero();
        wrapEverythingWithTheKeyOfTheOtherTests();
        read(PRACTITIONER, person.toString()).then().statusCode(200).body("givenName", equalTo("Alex"));
    }

    @Test
    void whatIsInterruptedGoesOnWithWhatIsLeft() throws SQLException {
        var both = new WrappingKeys(known + "," + NEXT);
        registered();
        assertThat(rewrapping.rewrap(both)).isPositive();
        while (rewrapping.rewrap(both) > 0) {
            // until none is left
        }
        var later = UUID.fromString(registered());
        assertThat(rewrapping.rewrap(both)).as("only who came since").isEqualTo(1);
        assertThat(one("select wrapped_with from person_key where person_ref = ?", later))
                .isEqualTo("next");
    }

    @Test
    void doesNotStartWithoutKeys() {
        assertThatThrownBy(() -> new DataKeys(rows, clock, Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("set DPS_PERSON_KEYS");
    }

    @Test
    void doesNotStartWithoutAKeyThatIsInUse() {
        registered();
        assertThatThrownBy(() -> rewrapping.mustKnowAllKeysInUse(new WrappingKeys(NEXT)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("demonstration")
                .hasMessageContaining("DPS_PERSON_KEYS");
        rewrapping.mustKnowAllKeysInUse(new WrappingKeys(known));
    }
}
