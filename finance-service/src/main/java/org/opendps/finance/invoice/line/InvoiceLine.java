package org.opendps.finance.invoice.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.document.InvoiceRequest;
import org.opendps.finance.invoice.match.ThreeWayMatch;
import org.opendps.finance.spend.VatCode;

/**
 * A line as it was sent, and what was found of it.
 *
 * @param line from 1
 * @param matched net of what may be paid by now, before credits
 * @param risen net of what has become due since for what it charges, above what it asked for it
 * @param credited net that the provider has taken back
 */
public record InvoiceLine(
        int line,
        UUID placementId,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        int units,
        Money unitPrice,
        VatCode vatCode,
        Money net,
        @Nullable Integer orderedUnits,
        @Nullable Money orderedPrice,
        int receivedUnits,
        List<HoldReason> reasons,
        Money matched,
        Money risen,
        Money credited) {

    public static List<InvoiceLine> numbered(List<InvoiceRequest.Line> sent) {
        var lines = new ArrayList<InvoiceLine>();
        sent.forEach(line -> lines.add(of(lines.size() + 1, line)));
        return List.copyOf(lines);
    }

    private static InvoiceLine of(int line, InvoiceRequest.Line sent) {
        return new InvoiceLine(
                line,
                sent.placementId(),
                sent.serviceFrom(),
                sent.serviceTo(),
                sent.units(),
                sent.unitPrice(),
                sent.vatCode(),
                sent.net(),
                null,
                null,
                0,
                List.of(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }

    InvoiceLine found(
            ThreeWayMatch.@Nullable Priced order, int received, List<HoldReason> why, Money mayBePaid, Money more) {
        return new InvoiceLine(
                line,
                placementId,
                serviceFrom,
                serviceTo,
                units,
                unitPrice,
                vatCode,
                net,
                order == null ? null : order.units(),
                order == null ? null : order.unitCost(),
                received,
                List.copyOf(why),
                mayBePaid,
                more,
                credited);
    }

    /** With what it has charged as that stands now. */
    InvoiceLine worth(Kept kept) {
        return paying(kept.worth(), kept.risen(), reasons);
    }

    /** Nothing of it is payable any more, and all that was asked for is what nobody pays. */
    public InvoiceLine rejected() {
        return paying(Money.ZERO, Money.ZERO, standing());
    }

    private InvoiceLine paying(Money mayBePaid, Money more, List<HoldReason> why) {
        return new InvoiceLine(
                line,
                placementId,
                serviceFrom,
                serviceTo,
                units,
                unitPrice,
                vatCode,
                net,
                orderedUnits,
                orderedPrice,
                receivedUnits,
                why,
                mayBePaid,
                more,
                credited);
    }

    public InvoiceLine lessBy(Money credit) {
        return new InvoiceLine(
                line,
                placementId,
                serviceFrom,
                serviceTo,
                units,
                unitPrice,
                vatCode,
                net,
                orderedUnits,
                orderedPrice,
                receivedUnits,
                reasons,
                matched,
                risen,
                credited.plus(credit));
    }

    /** What the provider still asks for, of what it has sent. */
    public Money asked() {
        return net.minus(credited);
    }

    public Money payable() {
        return matched.min(asked().plus(risen));
    }

    public Money disputed() {
        return asked().plus(risen).minus(payable());
    }

    /** Why it does not pass: what was about more than is asked for by now is settled. */
    public List<HoldReason> standing() {
        return disputed().isPositive()
                ? reasons
                : reasons.stream().filter(reason -> !reason.isOfMatch()).toList();
    }
}
