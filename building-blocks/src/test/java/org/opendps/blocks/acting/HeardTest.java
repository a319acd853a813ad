package org.opendps.blocks.acting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.acting.ConsentConsumer.ConsentHeard;
import org.opendps.blocks.acting.MandateConsumer.MandateHeard;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class HeardTest {

    private static final String COUNCIL = "E06000054";
    private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T12:00:00Z");

    private final UUID consent = UUID.randomUUID();
    private final UUID mandate = UUID.randomUUID();
    private final UUID provider = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();
    private final String officer = "officer-" + UUID.randomUUID();

    @Inject
    Consents consents;

    @Inject
    Mandates mandates;

    @Inject
    Powers powers;

    private void hear(int version, String scope, String status) {
        var from = LocalDate.parse("2026-01-01");
        var until = LocalDate.parse("2027-01-01");
        mandates.keep(new MandateHeard(mandate, version, "a portal", provider, scope, from, until, false, status));
    }

    private void hear(int version, UUID of, String status, Instant at) {
        var from = LocalDate.parse("2026-01-01");
        consents.keep(
                new ConsentHeard(consent, version, of, officer, COUNCIL, from, LocalDate.parse("2027-01-01"), status),
                at);
    }

    /** The topic may repeat what is old. */
    @Test
    void olderNewsCountsForNothing() {
        hear(2, "READ", "GIVEN");
        hear(1, "ACT", "GIVEN");
        hear(2, "ACT", "GIVEN");
        assertThat(mandates.of(provider, "a portal"))
                .singleElement()
                .satisfies(known -> assertThat(known.allowsChanges()).isFalse());
        hear(3, "ACT", "GIVEN");
        assertThat(mandates.of(provider, "a portal"))
                .singleElement()
                .satisfies(known -> assertThat(known.allowsChanges()).isTrue());
        hear(2, provider, "WITHDRAWN", TUESDAY);
        hear(1, provider, "GIVEN", WEDNESDAY);
        assertThat(consents.of(provider, officer, COUNCIL))
                .singleElement()
                .extracting(Consent::endedAt)
                .isEqualTo(TUESDAY);
    }

    @Test
    void whatWasTakenBackStaysSoFromThenWhenItsProviderIsMergedIntoAnother() {
        hear(1, provider, "GIVEN", MONDAY);
        hear(2, provider, "WITHDRAWN", TUESDAY);
        hear(3, survivor, "WITHDRAWN", WEDNESDAY);
        assertThat(consents.of(provider, officer, COUNCIL)).isEmpty();
        assertThat(consents.of(survivor, officer, COUNCIL))
                .singleElement()
                .extracting(Consent::endedAt)
                .isEqualTo(TUESDAY);
    }

    @Test
    void anOfficerCouldActForWhomeverConsentedUntilTheDayItWasTakenBack() {
        hear(1, provider, "GIVEN", MONDAY);
        hear(2, provider, "WITHDRAWN", TUESDAY);
        assertThat(powers.clientsSince(TUESDAY, officer, COUNCIL)).containsExactly(provider);
        assertThat(powers.clientsSince(WEDNESDAY, officer, COUNCIL)).isEmpty();
        assertThat(powers.clientsSince(MONDAY, officer, "E06000019")).isEmpty();
    }
}
