package org.opendps.finance.payrun.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.finance.payrun.payment.LedgerLine.Cost;

class LedgerLineTest {

    private static Cost cost(String centre, String net, String vat) {
        return new Cost(centre, "R4100", Money.of(net), Money.of(vat));
    }

    @Test
    void debitsAndCreditsAddUpToTheSameAlsoWhenOneCostIsARefund() {
        var lines = LedgerLine.of(
                7,
                List.of(cost("NORTH", "100.00", "20.00"), cost("SOUTH", "-30.00", "0.00")),
                "VAT-INPUT",
                "CREDITORS");
        assertThat(lines).extracting(LedgerLine::account).containsExactly("R4100", "R4100", "VAT-INPUT", "CREDITORS");
        assertThat(lines.get(1).credit()).isEqualTo(Money.of("30.00"));
        assertThat(lines.get(3).credit()).isEqualTo(Money.of("90.00"));
        assertThat(Money.sum(lines.stream().map(LedgerLine::debit).toList()))
                .isEqualTo(Money.sum(lines.stream().map(LedgerLine::credit).toList()));
    }

    @Test
    void hasNoLineForTheCreditorsWhereCostsOnlyMove() {
        assertThat(LedgerLine.of(
                        7,
                        List.of(cost("NORTH", "100.00", "0.00"), cost("SOUTH", "-100.00", "0.00")),
                        "VAT-INPUT",
                        "CREDITORS"))
                .extracting(LedgerLine::costCentre)
                .containsExactly("NORTH", "SOUTH");
    }

    @Test
    void hasNoLineForVatWhereThereIsNone() {
        assertThat(LedgerLine.of(7, List.of(cost("NORTH", "100.00", "0.00")), "VAT-INPUT", "CREDITORS"))
                .extracting(LedgerLine::account)
                .containsExactly("R4100", "CREDITORS");
    }
}
