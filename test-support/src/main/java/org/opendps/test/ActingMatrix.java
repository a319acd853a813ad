package org.opendps.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.awaitility.Awaitility;

/**
 * Who may act for a provider that is not their own: every service lets portals and support officers do the same, by
 * what the registry told of their mandates and consents.
 *
 * @param today by the clock of the service
 * @param read answered with 200 to whoever may read; asked again and again
 * @param change another one each time, answered with 200 or 201 to whoever may act
 */
public record ActingMatrix(
        UUID provider,
        LocalDate today,
        Function<RequestSpecification, Response> read,
        Function<RequestSpecification, Response> change) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int YES = 200;
    private static final int NO = 403;
    private static final int UNKNOWN = 404;

    public void isKept() {
        saysForWhom(Registry.portal());
        saysForWhom(Registry.officer());
        may("a portal without a mandate", Registry.portal(), UNKNOWN, UNKNOWN);
        may("a portal with a mandate", withMandate("ACT"), YES, YES);
        may("a portal with a mandate to read", withMandate("READ"), YES, NO);
        may("a portal whose mandate was ended", withMandateThatBecame(today, "ENDED"), UNKNOWN, UNKNOWN);
        may("a portal that is suspended", withMandateThatBecame(today, "SUSPENDED"), UNKNOWN, UNKNOWN);
        may("a portal whose mandate ran out", withMandateThatBecame(today.minusDays(1), "GIVEN"), UNKNOWN, UNKNOWN);
        may("an officer without consent", Registry.officer(), UNKNOWN, UNKNOWN);
        may("an officer with consent", withConsent(), YES, YES);
        may("an officer whose consent was withdrawn", withConsentThatBecame(today, "WITHDRAWN"), UNKNOWN, UNKNOWN);
        may("an officer whose consent ran out", withConsentThatBecame(today.minusDays(1), "GIVEN"), UNKNOWN, UNKNOWN);
        may("an officer of that name elsewhere", withConsent().at(Login.OTHER_COUNCIL), UNKNOWN, UNKNOWN);
    }

    private Login withMandate(String scope) {
        var portal = Registry.portal();
        Registry.mandate(portal, provider, scope, today);
        await(portal, YES);
        return portal;
    }

    private Login withMandateThatBecame(LocalDate until, String status) {
        var portal = Registry.portal();
        var mandate = Registry.mandate(portal, provider, "ACT", today);
        await(portal, YES);
        Registry.mandate(mandate, 2, portal, provider, "ACT", until, status);
        await(portal, UNKNOWN);
        return portal;
    }

    private Login withConsent() {
        var officer = Registry.officer();
        Registry.consent(officer, provider, today);
        await(officer, YES);
        return officer;
    }

    private Login withConsentThatBecame(LocalDate until, String status) {
        var officer = Registry.officer();
        var consent = Registry.consent(officer, provider, today);
        await(officer, YES);
        Registry.consent(consent, 2, officer, provider, until, status);
        await(officer, UNKNOWN);
        return officer;
    }

    private void await(Login representative, int status) {
        Awaitility.await("answer " + status + " to " + representative.name())
                .atMost(PATIENCE)
                .until(() -> read.apply(onBehalf(representative)).statusCode() == status);
    }

    private void may(String who, Login representative, int reading, int changing) {
        assertThat(read.apply(onBehalf(representative)).statusCode())
                .as(who + " reads")
                .isEqualTo(reading);
        var answer = change.apply(onBehalf(representative));
        int status = answer.statusCode() == 201 ? YES : answer.statusCode();
        assertThat(status).as(who + " changes: " + answer.asString()).isEqualTo(changing);
        if (changing == NO) {
            isRefused(answer, 403, "mandate-only-reads");
        }
    }

    private void saysForWhom(Login representative) {
        isRefused(change.apply(Calls.by(representative)), 400, "on-behalf-of-missing");
        isRefused(
                change.apply(Calls.by(representative).header("On-Behalf-Of", "1-2-3-4-5")),
                400,
                "on-behalf-of-malformed");
    }

    private static void isRefused(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + type);
    }

    /** As this representative for the provider. */
    public RequestSpecification onBehalf(Login representative) {
        return Calls.by(representative).header("On-Behalf-Of", provider.toString());
    }
}
