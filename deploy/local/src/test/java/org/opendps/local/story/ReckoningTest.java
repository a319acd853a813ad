package org.opendps.local.story;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {

    private static final Reckoning RECKONING = new Reckoning(
            Map.of("2026-27", new BigDecimal("1000.00"), "2027-28", new BigDecimal("2000.00")),
            Web.json("""
                    {"byFinancialYear": [{"year": "2026-27", "sessions": 4, "cost": "220.00"},
                                         {"year": "2027-28", "sessions": 2, "cost": "110.00"}]}"""),
            "2026-27",
            new BigDecimal("110.00"));

    private static String year(
            String year, String allocated, String reserved, String committed, String spent, String available) {
        return year(year, allocated, reserved, committed, "0.00", spent, available);
    }

    private static String year(
            String year,
            String allocated,
            String reserved,
            String committed,
            String accrued,
            String spent,
            String available) {
        return """
                {"financialYear": "%s", "allocated": "%s", "reserved": "%s", "committed": "%s", "accrued": "%s",
                 "spent": "%s", "available": "%s"}""".formatted(year, allocated, reserved, committed, accrued, spent, available);
    }

    private static void check(String first) {
        var second = year("2027-28", "2000.00", "0.00", "110.00", "0.00", "1890.00");
        RECKONING.mustBe(Web.json("{\"years\": [" + first + ", " + second + "]}"));
    }

    @Test
    void takesAPositionThatIsRightToThePenny() {
        assertThatCode(() -> check(year("2026-27", "1000.00", "0.00", "110.00", "110.00", "780.00")))
                .doesNotThrowAnyException();
    }

    @Test
    void countsWhatIsAccruedAsAPartOfIt() {
        assertThatCode(() -> check(year("2026-27", "1000.00", "0.00", "110.00", "55.00", "110.00", "725.00")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "999.99, 0.00, 110.00, 110.00, 779.99, allocated",
        "1000.00, 0.01, 110.00, 110.00, 779.99, reserved",
        "1000.00, 0.00, 220.00, 110.00, 670.00, committed",
        "1000.00, 0.00, 110.00, 109.99, 780.01, spent",
        "1000.00, 0.00, 110.00, 110.00, 780.01, sum"
    })
    void breaksOffAtTheFirstFigureThatIsWrong(
            String allocated, String reserved, String committed, String spent, String available, String named) {
        assertThatThrownBy(() -> check(year("2026-27", allocated, reserved, committed, spent, available)))
                .isInstanceOf(StoryFailed.class)
                .hasMessageContaining(named);
    }

    @Test
    void missesAYearThatIsNotThere() {
        assertThatThrownBy(() -> RECKONING.mustBe(Web.json("{\"years\": []}"))).isInstanceOf(StoryFailed.class);
    }
}
