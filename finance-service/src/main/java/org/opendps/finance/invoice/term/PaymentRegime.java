package org.opendps.finance.invoice.term;

import java.time.LocalDate;
import java.util.Collection;
import org.opendps.blocks.time.period.WorkingDayRule;

/** The law by which a council pays. */
public enum PaymentRegime {

    /** Before the end of 30 days beginning with the day of receipt. */
    PA23("Procurement Act 2023 s.68(2)"),

    /** 30 days from the day on which the invoice is regarded as valid and undisputed; ends on a working day. */
    PCR2015("PCR 2015 reg 113(2)");

    private static final int DAYS = 30;

    private final String citation;

    PaymentRegime(String citation) {
        this.citation = citation;
    }

    /** @param regime of a purchasing system, as the registry names it */
    public static PaymentRegime of(String regime) {
        return regime.startsWith("PCR2015") ? PCR2015 : PA23;
    }

    /** Of several the one that pays sooner: whoever has more to wait for is not paid later for it. */
    public static PaymentRegime sooner(Collection<PaymentRegime> laws) {
        return laws.contains(PA23) ? PA23 : PCR2015;
    }

    public String citation() {
        return citation;
    }

    LocalDate last(LocalDate from) {
        return switch (this) {
            case PA23 -> WorkingDayRule.PA23_CALENDAR_DAYS.count(from, DAYS).date();
            case PCR2015 ->
                WorkingDayRule.PCR2015_CALENDAR_DAYS.count(from, DAYS).date();
        };
    }
}
