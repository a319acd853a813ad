package org.opendps.finance.payrun;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.VatCode;

/** A line of what a provider is paid, as clients see it. */
public record LineView(
        UUID spendRef,
        Kind kind,
        UUID placementId,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        int units,
        Money net,
        Money vat,
        Money gross,
        VatCode vatCode,

        @Schema(description = "The spendRef of what it puts right by the difference") @Nullable
        UUID corrects) {

    /** What it pays. */
    enum Kind {
        SERVICE,
        /** A change that counts from a day that was paid: more is owed for it. */
        COMPENSATION,
        /** The same: less is owed. */
        REFUND,
        /** With a minus: what the provider itself collects from the person. */
        CONTRIBUTION
    }

    public static LineView of(PayLine line) {
        var entry = line.of();
        return new LineView(
                entry.spendRef(),
                kind(line),
                entry.placementId(),
                entry.serviceFrom(),
                entry.serviceTo(),
                line.units(),
                line.net(),
                line.vat(),
                line.gross(),
                entry.vatCode(),
                entry.corrects());
    }

    private static Kind kind(PayLine line) {
        if (line.of().kind() == SpendKind.CONTRIBUTION_DUE) {
            return Kind.CONTRIBUTION;
        }
        if (line.net().isNegative()) {
            return Kind.REFUND;
        }
        return line.of().corrects() == null ? Kind.SERVICE : Kind.COMPENSATION;
    }
}
