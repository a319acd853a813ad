package org.opendps.registry.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendps.blocks.money.Money;
import org.opendps.registry.document.holding.Held;
import org.opendps.registry.document.holding.Holding;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.kind.Standards;
import org.opendps.registry.profile.Activities;
import org.opendps.registry.profile.Employees;
import org.opendps.registry.profile.OrganisationSize;
import org.opendps.registry.profile.Profile;
import org.opendps.registry.profile.ProviderKind;
import org.opendps.registry.regime.condition.Condition;

class DocumentCheckTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final DocumentRequirement LIABILITY = new DocumentRequirement(
            DocumentKind.PUBLIC_LIABILITY_INSURANCE, Money.of("5000000.00"), Condition.Stage.AWARD, List.of());

    private static Profile profile(@Nullable OrganisationSize size, @Nullable Activities activities) {
        return new Profile(
                "A club",
                null,
                ProviderKind.CHARITY,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                false,
                true,
                size,
                activities);
    }

    private static Held insurance(LocalDate from, LocalDate until, String cover) {
        return new Held(UUID.randomUUID(), 1, DocumentKind.PUBLIC_LIABILITY_INSURANCE, from, until, Money.of(cover));
    }

    private static DocumentCheck.State state(LocalDate today, Held... held) {
        return DocumentCheck.of(LIABILITY, profile(null, null), new Holding(List.of(held)), today)
                .state();
    }

    @Test
    void countsThroughTheEndOfItsLastDay() {
        var insurance = insurance(LAST.minusYears(1), LAST, "5000000.00");

        assertThat(state(LAST, insurance)).isEqualTo(DocumentCheck.State.IN_ORDER);
        assertThat(state(LAST.plusDays(1), insurance)).isEqualTo(DocumentCheck.State.EXPIRED);
    }

    @Test
    void takesTheCoverThatIsAskedForAndNotAPennyLess() {
        assertThat(state(LAST, insurance(LAST, LAST, "5000000.00"))).isEqualTo(DocumentCheck.State.IN_ORDER);
        assertThat(state(LAST, insurance(LAST, LAST, "4999999.99"))).isEqualTo(DocumentCheck.State.COVER_TOO_LOW);
    }

    @Test
    void staysExpiredWhenTheNextOneCoversTooLittle() {
        var before = insurance(LAST.minusYears(1), LAST, "5000000.00");
        var next = insurance(LAST.plusDays(1), LAST.plusYears(1), "1000000.00");

        assertThat(state(LAST.plusDays(1), before, next)).isEqualTo(DocumentCheck.State.EXPIRED);
    }

    @Test
    void whatHasRunOutHasRunOutHoweverLittleItCovered() {
        assertThat(state(LAST, insurance(LAST.minusYears(1), LAST, "1000000.00")))
                .isEqualTo(DocumentCheck.State.COVER_TOO_LOW);
        assertThat(state(LAST.plusDays(1), insurance(LAST.minusYears(1), LAST, "1000000.00")))
                .isEqualTo(DocumentCheck.State.EXPIRED);
    }

    @Test
    void whatWasNeverShownIsMissingAndNotLapsed() {
        var check = DocumentCheck.of(LIABILITY, profile(null, null), Holding.NOTHING, LAST);

        assertThat(check.state()).isEqualTo(DocumentCheck.State.MISSING);
        assertThat(check.isLapsed()).isFalse();
        assertThat(check.isLacking()).isTrue();
    }

    @Test
    void whatBeginsLaterDoesNotCountYet() {
        assertThat(state(LAST, insurance(LAST.plusDays(1), LAST.plusYears(1), "5000000.00")))
                .isEqualTo(DocumentCheck.State.NOT_YET_VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYERS_LIABILITY_INSURANCE, NONE, false", // 1969 Act: none without employees
        "EMPLOYERS_LIABILITY_INSURANCE, FROM_1_TO_4, true",
        "HEALTH_AND_SAFETY_POLICY, FROM_1_TO_4, false", // HSWA 1974 s.2(3), SI 1975/1584: from five
        "HEALTH_AND_SAFETY_POLICY, FROM_5_TO_9, true"
    })
    void staffDecidesOnWhatEmployersNeed(DocumentKind kind, Employees employees, boolean needed) {
        var size = new OrganisationSize(employees, null, null);

        assertThat(Need.of(kind, profile(size, null), LAST).needed()).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"35999999.99, false", "36000000.00, true"}) // Modern Slavery Act 2015 s.54
    void turnoverDecidesOnTheModernSlaveryStatement(String turnover, boolean needed) {
        var size = new OrganisationSize(Employees.FROM_250, null, Money.of(turnover));

        assertThat(Need.of(DocumentKind.MODERN_SLAVERY_STATEMENT, profile(size, null), LAST)
                        .needed())
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, true, false",
        "false, true, false, true, false",
        "false, false, true, true, false",
        "false, false, false, false, true"
    })
    void careDecidesBetweenRegistrationAndExemption(
            boolean atHome, boolean housed, boolean nursing, boolean registration, boolean exemption) {
        var profile = profile(null, new Activities(false, false, atHome, housed, nursing));

        assertThat(Need.of(DocumentKind.CQC_REGISTRATION, profile, LAST).needed())
                .isEqualTo(registration);
        assertThat(Need.of(DocumentKind.CQC_EXEMPTION_STATEMENT, profile, LAST).needed())
                .isEqualTo(exemption);
    }

    @ParameterizedTest
    @EnumSource(names = {"DBS_CERTIFICATE", "FOOD_HYGIENE_RATING", "CQC_REGISTRATION", "EMPLOYERS_LIABILITY_INSURANCE"})
    void whatNobodySaidYetIsAskedFor(DocumentKind kind) {
        var need = Need.of(kind, profile(null, null), LAST);

        assertThat(need.needed()).isNull();
        assertThat(need.why()).startsWith("Say in your profile");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAStandardWithItsSource(DocumentKind kind) {
        assertThat(Standards.shipped().on(LAST, kind).source()).isNotBlank();
    }
}
