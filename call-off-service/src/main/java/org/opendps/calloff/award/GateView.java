package org.opendps.calloff.award;

import java.util.List;
import org.opendps.calloff.award.gate.GateLine;

/** @param open whether every line is in order */
public record GateView(boolean open, List<GateLine> lines) {

    static GateView of(List<GateLine> lines) {
        return new GateView(lines.stream().allMatch(GateLine::passed), lines);
    }
}
