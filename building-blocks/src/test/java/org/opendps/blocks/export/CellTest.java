package org.opendps.blocks.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.money.Money;

class CellTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Price(Money amount, List<String> days) {}

    private record Place(String name, @Nullable Integer free) {}

    private record Offer(String name, @Nullable Price price, List<Price> others) {}

    private static String cell(@Nullable Object value) {
        return Cell.of(value == null ? NullNode.instance : JSON.<JsonNode>valueToTree(value));
    }

    /** What spreadsheets take for the beginning of a formula; see the OWASP page on CSV injection. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 1249 1234",
                "-a",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "--1",
                "-1-1",
                "=",
                "-",
                " =1+1",
                "\u00a0\u3000@A1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20A1"
            })
    void marksWhatWouldBeAFormulaAsText(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
        assertThat(cell(List.of(text))).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "'=1", "1-1", "", "Café", "-5.00", "-5", "110.00", "2026-11-23"})
    void leavesEverythingElse(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }

    @Test
    void numbersStayNumbersAndNothingIsEmpty() {
        assertThat(cell(-3)).isEqualTo("-3");
        assertThat(cell(new BigDecimal("-3.5"))).isEqualTo("-3.5");
        assertThat(cell(true)).isEqualTo("true");
        assertThat(cell(null)).isEmpty();
        assertThat(cell(Arrays.asList("a", null, "b"))).isEqualTo("a; b");
        assertThat(cell(Map.of("day", "MONDAY"))).isEqualTo("day=MONDAY");
        assertThat(cell(List.of(new Place("Hall", null), new Place("Shed", 3))))
                .isEqualTo("name=Hall; name=Shed free=3");
    }

    @Test
    void columnsAreTheFieldsAndThoseOfRecordsWithinThem() {
        var columns = new Columns(Offer.class);
        assertThat(columns.names()).containsExactly("name", "price.amount", "price.days", "others");
        var price = new Price(Money.of("-5.00"), List.of("MONDAY", "FRIDAY"));
        assertThat(columns.cells(JSON.valueToTree(new Offer("=A club", price, List.of(price, price)))))
                .containsExactly(
                        "'=A club",
                        "-5.00",
                        "MONDAY; FRIDAY",
                        "amount=-5.00 days=MONDAY; FRIDAY; amount=-5.00 days=MONDAY; FRIDAY");
        assertThat(columns.cells(JSON.valueToTree(new Offer("A club", null, List.of()))))
                .containsExactly("A club", "", "", "");
    }

    private record Lent(
            String name, @JsonUnwrapped @Nullable Price price) {}

    @Test
    void whatJsonHasUnwrappedHasNoNameBeforeIt() {
        var columns = new Columns(Lent.class);
        assertThat(columns.names()).containsExactly("name", "amount", "days");
        var price = new Price(Money.of("5.00"), List.of("MONDAY"));
        assertThat(columns.cells(JSON.valueToTree(new Lent("A club", price))))
                .containsExactly("A club", "5.00", "MONDAY");
        assertThat(columns.cells(JSON.valueToTree(new Lent("A club", null)))).containsExactly("A club", "", "");
    }
}
