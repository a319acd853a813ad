package org.opendps.finance.spend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.finance.provider.KnownProvider;
import org.opendps.finance.schedule.FinancialYear;

/**
 * The public record of a spend, on {@code finance.spend.v1} and at {@code GET /v1/spend}. Natural key: spendRef and
 * version.
 *
 * @param position given by the relay before publication; null until then
 * @param corrects the spendRef of an earlier event that this one corrects
 */
record SpendEvent(
        UUID spendRef,
        int version,
        @Nullable Long position,
        SpendKind kind,
        String authority,
        UUID placementId,
        @Nullable UUID callOffId,
        @Nullable UUID personRef,
        Payee provider,
        String costCentre,
        String subjectiveCode,
        String category,
        String fundingRoute,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        int units,
        Money net,
        Money vat,
        Money gross,
        VatCode vatCode,
        FinancialYear financialYear,
        int period,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable UUID corrects)
        implements PublicEvent {

    static final String TOPIC = "finance.spend.v1";

    record Payee(UUID id, String name, List<KnownProvider.Identifier> identifiers) {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public UUID key() {
        return placementId;
    }

    static SpendEvent of(SpendEntry entry, KnownProvider provider) {
        var booked = Booked.of(entry);
        return new SpendEvent(
                entry.spendRef(),
                1,
                null,
                entry.kind(),
                entry.authority(),
                entry.placementId(),
                entry.callOffId(),
                entry.personRef(),
                new Payee(provider.providerId(), provider.name(), provider.identifiers()),
                entry.costCentre(),
                entry.subjectiveCode(),
                entry.category(),
                entry.fundingRoute(),
                entry.serviceFrom(),
                entry.serviceTo(),
                entry.units(),
                entry.net(),
                entry.vat(),
                entry.gross(),
                entry.vatCode(),
                booked.year(),
                booked.period(),
                entry.occurredOn(),
                entry.recordedAt(),
                entry.corrects());
    }
}
