package org.opendps.blocks.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.problem.Refused;

class PolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private enum Tea implements PolicySetting {
        CUPS(Kind.whole(0, 9)),
        MILK(Kind.oneOf("FIRST", "LAST")),
        SUGAR_FOR_GUESTS(Kind.whole(0, 3));

        private final Kind kind;

        Tea(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    private record Teas(String rows) implements SettingCatalogue {

        @Override
        public String path() {
            return "/v1/tea-policies";
        }

        @Override
        public List<Tea> settings() {
            return List.of(Tea.values());
        }

        @Override
        public Set<String> approvers() {
            return Set.of();
        }

        @Override
        public Map<Tea, Tea> ranges() {
            return Map.of();
        }

        @Override
        public InputStream customs() {
            return new ByteArrayInputStream(("setting,starts,value,source\n" + rows).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final Teas CATALOGUE = new Teas("""
            cups,2020-01-01,1,custom
            cups,2025-01-01,2,LEGAL-CHECK custom
            milk,2020-01-01,LAST,custom
            sugar-for-guests,2020-01-01,1,custom
            """);

    private static Policy on(LocalDate day) {
        return Defaults.of(CATALOGUE).on(day);
    }

    @ParameterizedTest
    @CsvSource({"sugar-for-guests", "sugarForGuests"})
    void settingHasItsNameInCamelCaseAsWell(String name) {
        assertThat(new PolicyRequest(DAY, "why", Map.of(name, "2")).known(CATALOGUE))
                .isEqualTo(Map.of("sugar-for-guests", "2"));
    }

    @ParameterizedTest
    @CsvSource({"SugarForGuests", "sugar_for_guests", "sugarforguests"})
    void otherSpellingsAreNoSetting(String name) {
        var request = new PolicyRequest(DAY, "why", Map.of(name, "2"));
        assertThatThrownBy(() -> request.known(CATALOGUE)).isInstanceOf(Refused.class);
    }

    @Test
    void settingIsNamedOnce() {
        var request = new PolicyRequest(DAY, "why", Map.of("sugar-for-guests", "2", "sugarForGuests", "3"));
        assertThatThrownBy(() -> request.known(CATALOGUE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().facts().toString())
                                .contains("settings.sugarForGuests", "is named twice"));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, 1", "2020-01-01, 1", "2024-12-31, 1", "2025-01-01, 2", "2026-11-26, 2"})
    void theLastThatHasStartedHolds(LocalDate day, int cups) {
        assertThat(on(day).whole(Tea.CUPS)).isEqualTo(cups);
    }

    @Test
    void whatIsDecidedGoesOnTopAndALegalCheckStays() {
        var request = new PolicyRequest(DAY.plusDays(1), "cabinet", Map.of("cups", "3"));
        var decided = new CouncilPolicy("E06000054", request, request.known(CATALOGUE), DAY, "admin", NOON);
        var after = on(DAY).with(decided);
        assertThat(after.whole(Tea.CUPS)).isEqualTo(3);
        assertThat(after.value(Tea.CUPS).source()).isEqualTo("LEGAL-CHECK cabinet");
        assertThat(after.text(Tea.MILK)).isEqualTo("LAST");
        assertThat(after.version()).isEqualTo(decided.id().toString());
        assertThat(on(DAY).version()).isEqualTo("default-2025-01-01");
    }

    @Test
    void aSettingWithoutARowIsAnErrorOfOurs() {
        var lacking = new Teas("cups,2020-01-01,1,custom\n");
        assertThatThrownBy(() -> Defaults.of(lacking)).hasMessageContaining("milk");
    }

    @Test
    void aRowThatNamesNoSettingIsAnErrorOfOurs() {
        var wrong = new Teas("sugar,2020-01-01,1,custom\n");
        assertThatThrownBy(() -> Defaults.of(wrong)).isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void startsTomorrowAtTheEarliestAndNamesAllThatIsWrong() {
        var today = new PolicyRequest(DAY, "why", Map.of("cups", "3"));
        assertThatThrownBy(() -> new CouncilPolicy("E06000054", today, Map.of(), DAY, "admin", NOON))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo("policy-starts-too-early"));
        var wrong = new PolicyRequest(DAY, "why", Map.of("cups", "10", "sugar", "1", "milk", "LAST"));
        assertThatThrownBy(() -> wrong.known(CATALOGUE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().detail()
                                        + refused.refusal().facts())
                                .contains("/v1/tea-policies/in-force", "settings.cups", "settings.sugar")
                                .doesNotContain("settings.milk"));
    }
}
