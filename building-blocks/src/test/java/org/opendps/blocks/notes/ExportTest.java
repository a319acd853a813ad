package org.opendps.blocks.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ExportTest {

    private static final Login COUNCIL = Login.as("commissioner").at("E09000033");
    private static final int MORE_THAN_TWO_PAGES = 450;

    @Inject
    AgroalDataSource database;

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String council, int number) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into note (id, version, authority, text, price)"
                        + " select gen_random_uuid(), 0, ?, '=note ' || n, -n from generate_series(1, ?) n")) {
            statement.setString(1, council);
            statement.setInt(2, number);
            statement.executeUpdate();
        }
    }

    @Test
    void wholeListIsOneFile() throws SQLException {
        write("E09000033", MORE_THAN_TWO_PAGES);
        var answer = by(COUNCIL).accept("text/csv").get("/v1/notes");
        answer.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .header("Content-Disposition", equalTo("attachment; filename=\"notes.csv\""))
                .header("Link", nullValue());
        var file = answer.asByteArray();
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        var lines = lines(file);
        assertThat(lines.getFirst()).isEqualTo("\ufeffid,text,price");
        var texts = lines.stream().skip(1).map(line -> line.substring(line.indexOf(',') + 1));
        assertThat(texts)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MORE_THAN_TWO_PAGES)
                        .mapToObj(n -> "'=note " + n + ",-" + n + ".00")
                        .toList());
    }

    @Test
    void whoAsksForAPageGetsAPage() throws SQLException {
        var council = COUNCIL.at("E09000032");
        write("E09000032", 3);
        var answer = by(council).accept("text/csv").get("/v1/notes?limit=2");
        answer.then().statusCode(200).header("Link", notNullValue());
        assertThat(lines(answer.asByteArray())).hasSize(3);
    }

    @Test
    void anEmptyListHasItsColumns() {
        var answer = by(COUNCIL.at("E09000031")).accept("text/csv").get("/v1/notes");
        assertThat(lines(answer.asByteArray())).containsExactly("\ufeffid,text,price");
    }

    @Test
    void jsonIsAnsweredToEverybodyElse() {
        for (var accepted : List.of("*/*", "application/json", "text/html, */*;q=0.8")) {
            by(COUNCIL.at("E09000031"))
                    .accept(accepted)
                    .get("/v1/notes")
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .header("Content-Disposition", nullValue());
        }
    }

    @Test
    void aProblemStaysAProblem() {
        by(COUNCIL)
                .accept("text/csv")
                .get("/v1/notes?after=nonsense")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/bad-cursor"));
    }
}
