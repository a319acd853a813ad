package org.opendps.calloff.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.VatCode;
import org.opendps.calloff.competition.CallOff;

/**
 * What is agreed: who supplies what to whom, when, at which price, from which money. Amounts in pounds, net of VAT.
 *
 * @param personRef null of a group or block
 * @param unitCost for one session
 * @param until the last day, included
 */
@Embeddable
public record Terms(
        String authority,
        UUID callOffId,
        @Nullable UUID personRef,
        UUID providerId,
        UUID budgetId,
        String category,
        String area,
        String fundingRoute,
        Money unitCost,
        @Enumerated(EnumType.STRING) VatCode vatCode,
        @JdbcTypeCode(SqlTypes.JSON) List<DayOfWeek> days,
        int sessionsPerWeek,
        Money weeklyCost,
        @Column(name = "starts_on") LocalDate from,
        @Column(name = "ends_on") LocalDate until,
        boolean closedOnBankHolidays) {

    static Terms of(CallOff callOff, Bid bid) {
        var lot = callOff.lot(bid.lot());
        var support = lot.support();
        var offer = bid.offer();
        return new Terms(
                callOff.authority(),
                callOff.id(),
                callOff.personRef(),
                bid.providerId(),
                callOff.commission().budgetId(),
                support.category(),
                support.area(),
                callOff.commission().fundingRoute(),
                offer.price(),
                offer.vatCode(),
                support.days(),
                support.sessionsPerWeek(),
                offer.price().times(support.sessionsPerWeek()).times(lot.places()),
                support.from(),
                support.until(),
                support.closedOnBankHolidays());
    }
}
