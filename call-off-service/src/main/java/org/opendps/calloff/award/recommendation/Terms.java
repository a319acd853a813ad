package org.opendps.calloff.award.recommendation;

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
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.regime.Regime;

/**
 * What is agreed: who supplies what to whom, when, at which price, from which money. Amounts in pounds, net of VAT.
 *
 * @param personRef null of a group or block
 * @param places of a group or block; 1 for one person
 * @param unitCost for one session of one person
 * @param oneOffCost what is paid once, all of it
 * @param until the last day, included
 * @param regime of the purchasing system that it is called off from; null of what was agreed before this was kept
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
        int places,
        @Enumerated(EnumType.STRING) VatCode vatCode,
        @JdbcTypeCode(SqlTypes.JSON) List<DayOfWeek> days,
        int sessionsPerWeek,
        Money weeklyCost,
        Money oneOffCost,
        @Column(name = "starts_on") LocalDate from,
        @Column(name = "ends_on") LocalDate until,
        boolean closedOnBankHolidays,
        @Enumerated(EnumType.STRING) @Nullable Regime regime) {

    /** The same, from that day on where it would have begun before it. */
    public Terms notBefore(LocalDate day) {
        return from.isBefore(day)
                ? new Terms(
                        authority,
                        callOffId,
                        personRef,
                        providerId,
                        budgetId,
                        category,
                        area,
                        fundingRoute,
                        unitCost,
                        places,
                        vatCode,
                        days,
                        sessionsPerWeek,
                        weeklyCost,
                        oneOffCost,
                        day,
                        until,
                        closedOnBankHolidays,
                        regime)
                : this;
    }

    /**
     * @param terms what was recommended
     * @param contract the first day on which there can be a contract
     */
    public static Terms of(CallOff callOff, Recommendation terms, LocalDate contract) {
        var lot = callOff.lot(terms.lot());
        var support = lot.support();
        var price = terms.price();
        return new Terms(
                callOff.authority(),
                callOff.id(),
                callOff.personRef(),
                terms.providerId(),
                callOff.commission().budgetId(),
                support.category(),
                support.area(),
                callOff.commission().fundingRoute(),
                price.unitCost(),
                lot.places(),
                price.vatCode(),
                support.days(),
                support.sessionsPerWeek(),
                price.unitCost().times(support.sessionsPerWeek()).times(lot.places()),
                price.oneOffCost(),
                terms.from(support, contract),
                support.until(),
                support.closedOnBankHolidays(),
                callOff.published().regime());
    }
}
