package org.opendps.eligibility.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.nhsNumber;
import static org.opendps.eligibility.Casework.read;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.Casework.somebody;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What an earlier version stored in plain text. */
@QuarkusTest
@WithTestResource(TestStack.class)
class PlainRowsTest {

    @Inject
    PlainRows rows;

    @Inject
    Encrypting encrypting;

    @Inject
    AgroalDataSource database;

    private void sql(String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private UUID plain(String number) throws SQLException {
        var person = UUID.randomUUID();
        sql(
                "insert into person (person_ref, version, authority, status, given_name, family_name, birth_date, nhs_number,"
                        + " postcode) values ('" + person + "', 0, '" + Login.COUNCIL + "', 'OPEN', 'Old', 'Record',"
                        + " '1950-02-03', '" + number + "', 'SN15 1AB')");
        return person;
    }

    @Test
    void areEncryptedAtTheNextStartAndTheirColumnsGo() throws SQLException {
        sql("alter table person add column given_name text, add column family_name text, add column birth_date date,"
                + " add column nhs_number text, add column postcode text");
        var people = new ArrayList<UUID>();
        var number = nhsNumber();
        people.add(plain(number));
        // interrupted after the first batch
        assertThat(encrypting.encrypt()).isEqualTo(1);
        people.add(plain(nhsNumber()));
        encrypting.dropPlainColumns();
        assertThat(encrypting.isNeeded()).as("not while a row is left").isTrue();

        rows.start(new StartupEvent());

        assertThat(encrypting.isNeeded()).isFalse();
        for (var person : people) {
            read(PRACTITIONER, person.toString())
                    .then()
                    .statusCode(200)
                    .body("familyName", equalTo("Record"))
                    .body("birthDate", equalTo("1950-02-03"))
                    .body("addressLines", equalTo(List.of()));
        }
        var again = somebody();
        again.put("nhsNumber", number);
        register(again)
                .then()
                .statusCode(409)
                .body("personRef", equalTo(people.getFirst().toString()));
    }
}
