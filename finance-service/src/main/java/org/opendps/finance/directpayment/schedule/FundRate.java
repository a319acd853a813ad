package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly;

/** What is paid a week, net of what the person pays towards it, from a day on. */
public record FundRate(LocalDate from, @Nullable LocalDate until, Money weekly) {

    /** @param pauses when nothing is due, whatever is agreed to be paid */
    static Weekly weekly(List<FundRate> rates, List<Weekly.Pause> pauses) {
        return new Weekly(rates.stream()
                .map(rate -> new Weekly.Rate(rate.from, rate.until, rate.weekly, pauses))
                .toList());
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** It takes the place of what was agreed from its day on. */
    List<FundRate> after(List<FundRate> before) {
        var rates = new ArrayList<FundRate>();
        for (var rate : before) {
            if (rate.from.isBefore(from)) {
                rates.add(new FundRate(rate.from, endingBefore(rate.until), rate.weekly));
            }
        }
        rates.add(this);
        return List.copyOf(rates);
    }

    private LocalDate endingBefore(@Nullable LocalDate last) {
        var before = from.minusDays(1);
        return last != null && last.isBefore(before) ? last : before;
    }
}
