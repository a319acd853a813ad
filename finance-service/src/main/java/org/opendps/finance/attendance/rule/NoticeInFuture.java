package org.opendps.finance.attendance.rule;

import java.time.LocalDate;
import java.util.List;
import org.opendps.blocks.problem.Refusal;

record NoticeInFuture(List<LocalDate> days) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Notice that is not given yet";
    }

    @Override
    public String detail() {
        return "noticeGivenAt of " + days
                + " is after now. Say when you were told of the absence, with its zone, such as"
                + " 2026-12-06T15:30:00Z.";
    }
}
