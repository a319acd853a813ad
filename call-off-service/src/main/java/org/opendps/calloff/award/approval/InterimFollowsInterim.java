package org.opendps.calloff.award.approval;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** No chain of interims takes the place of a contract: asked when one is prepared, and again when it is awarded. */
public record InterimFollowsInterim(LocalDate ended, LocalDate earliest) implements Refusal {

    /** @throws org.opendps.blocks.problem.Refused 422 {@code interim-follows-interim} */
    public static void refuse(LocalDate ended, LocalDate from, int weeksApart) {
        var earliest = ended.plusWeeks(weeksApart).plusDays(1);
        if (from.isBefore(earliest)) {
            throw new InterimFollowsInterim(ended, earliest).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "One interim after another";
    }

    @Override
    public String detail() {
        return "An urgent interim of this person for the category lasts until " + ended
                + "; another may begin on " + earliest
                + " at the earliest. Award what follows in the ordinary way: a call-off, or the person's choice.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "citation", "Procurement Act 2023 Sch 5 paras 13, 14; the council's policy", "earliest", earliest);
    }
}
