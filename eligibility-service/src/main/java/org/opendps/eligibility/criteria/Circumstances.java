package org.opendps.eligibility.criteria;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What decides, once the criteria are answered, whether the council must meet the needs, may, or need not. Everything
 * may be left open: the answer names what it still asks for.
 *
 * @param ordinaryResidence of the adult; for a carer, of the adult who is cared for (Care Act 2014 s.20(1)(a))
 * @param finances of whoever would be charged
 * @param asksCouncil whoever can pay asks the council to meet the needs all the same
 * @param cannotArrange adults: lacks capacity to arrange, and nobody else may or can (s.18(4))
 * @param metByCarer adults: how far a carer meets the eligible needs, and is willing to (s.18(7))
 * @param meetsByCareToAdult carers: the carer is helped by giving care and support to the adult (s.20(1)(c))
 * @param adultAgrees carers: the adult agrees to that
 * @param councilChooses the council chooses to meet needs that it need not meet (s.19(1), s.20(6))
 */
public record Circumstances(
        @Nullable Residence ordinaryResidence,
        @Nullable Finances finances,
        @Nullable Boolean asksCouncil,
        @Nullable Boolean cannotArrange,
        @Nullable MetByCarer metByCarer,
        @Nullable Boolean meetsByCareToAdult,
        @Nullable Boolean adultAgrees,
        @Nullable Boolean councilChooses) {

    static final Circumstances UNKNOWN = new Circumstances(null, null, null, null, null, null, null, null);

    /** Care Act 2014 s.18(1)(a), s.19(2). */
    public enum Residence {
        OURS,
        NO_SETTLED_RESIDENCE,
        ELSEWHERE
    }

    /** What a financial assessment said; whoever refuses one is treated as above the limit (SI 2014/2672 reg 10(1)). */
    public enum Finances {
        NO_CHARGE,
        AT_OR_BELOW_LIMIT,
        ABOVE_LIMIT,
        REFUSED
    }

    public enum MetByCarer {
        NONE,
        SOME,
        ALL
    }

    @Schema(hidden = true)
    boolean isElsewhere() {
        return ordinaryResidence == Residence.ELSEWHERE;
    }

    @Schema(hidden = true)
    boolean isAboveLimit() {
        return finances == Finances.ABOVE_LIMIT || finances == Finances.REFUSED;
    }

    boolean chosen() {
        return Boolean.TRUE.equals(councilChooses);
    }
}
