package org.opendps.finance.invoice.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.document.InvoiceRequest;
import org.opendps.finance.spend.VatCode;

/** Sessions that are charged, when their price changes afterwards. */
class KeptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static final InvoiceLine LINE = InvoiceLine.numbered(List.of(new InvoiceRequest.Line(
                    new UUID(0, 1), DAY, DAY, 1, Money.of("55.00"), VatCode.EXEMPT, Money.of("55.00"))))
            .getFirst();

    private static InvoicedSession session(String asked, String dueThen) {
        return new InvoicedSession(new UUID(0, 2), LINE, new UUID(0, 3), DAY, Money.of(asked), Money.of(dueThen));
    }

    /** What was asked, what was due by then and is now; within the tolerance, or for less, the price of the line passes. */
    @ParameterizedTest
    @CsvSource({
        "55.00, 55.00, 55.00, 55.00, 0.00, 0.00",
        "55.00, 55.00, 60.00, 60.00, 5.00, 0.00",
        "55.00, 55.00, 50.00, 50.00, 0.00, 5.00",
        "55.00, 55.00, 0.00, 0.00, 0.00, 55.00",
        "55.01, 55.00, 55.00, 55.01, 0.00, 0.00",
        "50.00, 55.00, 60.00, 55.00, 5.00, 0.00",
        "50.00, 55.00, 52.00, 50.00, 0.00, 0.00",
        "50.00, 55.00, 20.00, 20.00, 0.00, 30.00"
    })
    void areWorthWhatWasAskedAndWhatHasRisen(
            String asked, String then, String now, String worth, String risen, String fallen) {
        var session = session(asked, then);
        session.see(Money.of(now));
        assertThat(session.worth()).isEqualTo(Money.of(worth));
        assertThat(session.risen()).isEqualTo(Money.of(risen));
        assertThat(session.fallen()).isEqualTo(Money.of(fallen));
    }

    @Test
    void takeBackWhatHasFallenAndIsOwedAgainWhenItRises() {
        var fallen = session("55.00", "55.00");
        var other = session("55.00", "55.00");
        fallen.see(Money.ZERO);
        other.see(Money.of("50.00"));
        new Kept(List.of(fallen, other)).takeBack(Money.of("57.00"));
        assertThat(fallen.fallen()).isEqualTo(Money.ZERO);
        assertThat(other.fallen()).isEqualTo(Money.of("3.00"));
        fallen.see(Money.of("55.00"));
        other.see(Money.of("55.00"));
        assertThat(new Kept(List.of(fallen, other)).worth()).isEqualTo(Money.of("110.00"));
        assertThat(new Kept(List.of(fallen, other)).risen()).isEqualTo(Money.of("57.00"));
    }
}
