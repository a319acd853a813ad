package org.opendps.finance.invoice.promptness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;

/**
 * The invoices that were paid in a half-year, the council's own in the place of a provider among them.
 *
 * <p>LEGAL-CHECK: reg 113(7) asks for the interest that a breach of reg 113 made payable, in a year; here it is of both laws,
 * by half-year, and counted when what is late is paid.
 */
record Promptness(
        LocalDate from,
        LocalDate until,

        @Schema(description = "30 days beginning with the last day of the period")
        LocalDate publishBy,

        @Schema(description = "an invoice that was paid in parts counts with each")
        long paid,

        @Schema(
                description =
                        "of them, invoices that the council wrote itself, received on the day on which a run first had them")
        long selfBilled,

        Share within30Days,
        Share from31To60Days,
        Share after60Days,

        @Schema(description = "beginning with the day of receipt, without those on which a dispute stood")
        String averageDays,

        @Schema(description = "after their last day") long paidLate,

        @Schema(description = "with VAT, as it was paid then; a later credit note or payment changes nothing of it")
        Money amountPaidLate,

        @Schema(
                description =
                        "what the late payments of the period earned, paid or not, without the fixed sums of s.5A: 8 per"
                                + " cent above the Bank of England's rate, by the day")
        Money interestLiable,

        @Schema(description = "what of it, or for earlier payments, was written down as paid in the period")
        Money interestPaid,

        String citation) {

    /** @param percent of all that were paid, with two decimals */
    record Share(long invoices, String percent) {

        static Share of(long part, long whole) {
            return new Share(part, ratio(part * 100, whole, 2));
        }
    }

    /** As the database has counted them. */
    record Counted(
            LocalDate from,
            long paid,
            long selfBilled,
            long within30,
            long within60,
            long days,
            long late,
            Money amountLate,
            Money interestLiable,
            Money interestPaid) {}

    static Promptness of(Counted counted) {
        var half = new HalfYear(counted.from());
        return new Promptness(
                half.from(),
                half.until(),
                half.publishBy(),
                counted.paid(),
                counted.selfBilled(),
                Share.of(counted.within30(), counted.paid()),
                Share.of(counted.within60() - counted.within30(), counted.paid()),
                Share.of(counted.paid() - counted.within60(), counted.paid()),
                ratio(counted.days(), counted.paid(), 1),
                counted.late(),
                counted.amountLate(),
                counted.interestLiable(),
                counted.interestPaid(),
                "Procurement Act 2023 s.69; PCR 2015 reg 113(7)");
    }

    private static String ratio(long part, long whole, int decimals) {
        return whole == 0
                ? "0"
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
