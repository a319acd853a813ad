package org.opendps.calloff.notice;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.regime.NoticeKind;

record AwardWaitsForNotice(NoticeKind kind) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "An award waits for it";
    }

    @Override
    public String detail() {
        return "An award of a public contract waits for this notice, " + kind + ": publish it and record that, or "
                + (kind == NoticeKind.UK5 ? "end the call-off" : "withdraw the award") + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "citation", kind == NoticeKind.UK5 ? "Procurement Act 2023 s.44(1)" : "Procurement Act 2023 s.50(1)");
    }
}
